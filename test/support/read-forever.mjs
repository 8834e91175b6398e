/** Reads the PDF bomb again and again in child processes and says when the first child runs; ends only by a kill. */
import { readFileSync } from 'node:fs';
import { createDocumentReader } from '../../dist/src/providers/read-document/index.js';

const bytes = readFileSync(new URL('../fixtures/documents/bomb_pdf_200MB_stream.pdf', import.meta.url));
const reader = createDocumentReader();
setTimeout(() => process.stdout.write('reading\n'), 600);
for (;;) await reader.read({ name: 'bomb.pdf', bytes });

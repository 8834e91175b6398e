/** Runs in a child process of its own: reads one document, answers once, ends. */
import { Worker } from 'node:worker_threads';
import { countWords } from '../../engine/text/words.js';
import { BotError } from '../../errors.js';
import { cleanText, cutText } from './clean-text.js';
import type { ChildAnswer, ChildTask, DocumentKind, FormatReader } from './document-kind.js';
import { MAX_CHARACTERS } from './limits.js';

const READERS: Readonly<Record<DocumentKind, () => Promise<FormatReader>>> = {
  pdf: async () => (await import('./pdf/read-pdf.js')).readPdf,
  docx: async () => (await import('./word/read-docx.js')).readDocx,
  doc: async () => (await import('./word/read-doc.js')).readDoc,
  odt: async () => (await import('./odt/read-odt.js')).readOdt,
  rtf: async () => (await import('./rtf/read-rtf.js')).readRtf,
  txt: async () => (await import('./read-txt.js')).readTxt,
};

// A reader in a tight loop never sees the parent go, so a second thread watches.
new Worker(new URL('./watch-parent.js', import.meta.url), { argv: [String(process.ppid)] }).unref();
process.once('disconnect', () => process.exit(0));
process.once('message', (task: ChildTask) => {
  // The parent ends this process: leaving first could overtake the answer.
  void answer(task).then((reply) => process.send?.(reply));
});

async function answer(task: ChildTask): Promise<ChildAnswer> {
  try {
    const read = await READERS[task.kind]();
    const raw = await read(Buffer.from(task.bytes.buffer, task.bytes.byteOffset, task.bytes.byteLength));
    const whole = cleanText(raw.text);
    if (!/[\p{L}\p{N}]/u.test(whole)) return { ok: false, code: raw.pictures ? 'scanned' : 'empty' };
    const text = cutText(whole, MAX_CHARACTERS);
    return { ok: true, text, words: countWords(text), truncated: raw.more || text.length < whole.length };
  } catch (error) {
    return { ok: false, code: error instanceof BotError ? error.code : 'damaged' };
  }
}

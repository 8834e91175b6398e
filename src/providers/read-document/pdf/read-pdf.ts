import { PasswordException, PDFParse } from 'pdf-parse';
import { BotError } from '../../../errors.js';
import type { FormatReader, RawText } from '../document-kind.js';
import { MAX_RAW_CHARACTERS, SOFT_READ_MS } from '../limits.js';
import { hasWords, pageText } from './pages.js';
import { refuse } from '../refusals.js';

/** Between two looks at the clock and at the amount of text. */
const PAGES_AT_ONCE = 20;
/** Without an empty joiner pdf-parse prints "-- 1 of 3 --" after each page. */
const AS_SHOWN = { pageJoiner: '', cellSeparator: ' ', lineEnforce: false };
/** Name of the rights-management container whose visible page only says "this file is protected". */
const RIGHTS_MANAGED = '/MicrosoftIRMServices';

export const readPdf: FormatReader = async (bytes) => {
  if (bytes.includes(RIGHTS_MANAGED)) throw refuse('encrypted');
  const startedAt = performance.now();
  const parser = new PDFParse({ data: new Uint8Array(bytes), isEvalSupported: false, useSystemFonts: false });
  try {
    return await readPages(parser, () => performance.now() - startedAt < SOFT_READ_MS);
  } catch (cause) {
    if (cause instanceof BotError) throw cause;
    throw refuse(cause instanceof PasswordException ? 'encrypted' : 'damaged', { cause });
  } finally {
    await parser.destroy();
  }
};

async function readPages(parser: PDFParse, hasTime: () => boolean): Promise<RawText> {
  let text = '';
  let total = 1;
  let next = 1;
  while (next <= total && text.length < MAX_RAW_CHARACTERS && hasTime()) {
    const last = next + PAGES_AT_ONCE - 1;
    // pdf.js knows where lines end, on turned pages too; pdf-parse's own guess (`lineEnforce`) breaks those at each word.
    const result = await parser.getText({ ...AS_SHOWN, first: next, last });
    total = result.total;
    for (const page of result.pages) text += `${pageText(page, total)}\n\n`;
    next = last + 1;
  }
  if (!hasWords(text)) throw refuse('scanned');
  return { text, more: next <= total, pictures: true };
}

import { PasswordException, PDFParse } from 'pdf-parse';
import type { FormatReader, RawText } from './document-kind.js';
import { MAX_RAW_CHARACTERS, SOFT_READ_MS } from './limits.js';
import { refuse } from './refusals.js';
import { joinWrappedLines } from './wrapped-lines.js';

/** Enough for 50,000 characters of any real document; more pages only cost time. */
const PAGES_AT_ONCE = 20;

export const readPdf: FormatReader = async (bytes) => {
  const startedAt = performance.now();
  // pdf.js takes the buffer over, and standard fonts are only needed to draw.
  const parser = new PDFParse({ data: new Uint8Array(bytes), isEvalSupported: false, useSystemFonts: false });
  try {
    return await readPages(parser, () => performance.now() - startedAt < SOFT_READ_MS);
  } catch (cause) {
    if (cause instanceof PasswordException) throw refuse('encrypted', { cause });
    throw refuse('damaged', { cause });
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
    const result = await parser.getText({ first: next, last, pageJoiner: '', cellSeparator: ' ' });
    total = result.total;
    for (const page of result.pages) text += `${joinWrappedLines(page.text)}\n\n`;
    next = last + 1;
  }
  return { text, more: next <= total, pictures: total > 0 };
}

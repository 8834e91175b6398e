/** From the text of single PDF pages to one running text: page numbers dropped, broken lines and words put together. */
import { inSpokenOrder } from './visual-order.js';
import { joinWrappedLines } from './wrapped-lines.js';

export interface PdfPage {
  readonly num: number;
  readonly text: string;
}

/** From this many broken words in a document on, its program hyphenates and the hyphens at line ends are not the writer's. */
const HYPHENATING_FROM = 4;
const BROKEN_WORD = /(?<!\p{L})(\p{L}{2,})-[ \t]*\n[ \t]*(\p{Ll}+)/gu;
/** Marks that scanning apps print on every page: no text of hers. */
const SCANNER_MARK = /^\s*(?:scanned|created|digitized) (?:by|with|using) .{1,40}$/gimu;

/** `total` is the number of pages in the document. */
export function pageText(page: PdfPage, total: number): string {
  const lines = page.text.split('\n');
  if (total > 1) dropPageNumber(lines, page.num, total);
  const text = inSpokenOrder(lines.join('\n'));
  const broken = text.match(BROKEN_WORD)?.length ?? 0;
  return joinWrappedLines(broken >= HYPHENATING_FROM ? text.replace(BROKEN_WORD, '$1$2') : text);
}

/** True when a page shows words besides a scanning app's mark. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text.replace(SCANNER_MARK, ''));
}

function dropPageNumber(lines: string[], num: number, total: number): void {
  const number = new RegExp(
    `^\\s*[-–—]?\\s*(?:page )?${num}(?:\\s*(?:of|/|de|von)\\s*${total})?\\s*[-–—]?\\s*$`,
    'iu',
  );
  const shown = lines.map((line, at) => ({ line, at })).filter(({ line }) => line.trim() !== '');
  for (const edge of [shown.at(-1), shown[0]]) {
    if (shown.length > 1 && edge && number.test(edge.line)) {
      lines[edge.at] = '';
      return;
    }
  }
}

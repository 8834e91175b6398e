/** Puts the lines of a PDF page together where the page's width broke them, and leaves the writer's own breaks. */

/** From this width on a full line is taken for a wrapped one. */
const WIDE_COLUMN_CHARACTERS = 45;
/** A narrower column counts as wrapped prose when this share of its unfinished lines is nearly full; a poem's are ragged. */
const PROSE_SHARE = 0.8;
const NEARLY_FULL_SHARE = 0.75;
const MIN_PROSE_LINES = 4;
/** Below this even lines of one length are a list or a table of contents. */
const NARROWEST_COLUMN_CHARACTERS = 28;
/** Letters differ in width, so a line counts as full when the next word would pass this share of the longest line near it. */
const FULL_LINE_SHARE = 0.92;
/** The same in prose, where a small letter follows. */
const FULL_PROSE_LINE_SHARE = 0.75;
/** Lines before and after that share a column with a line: a page may hold a title, two columns and a footer. */
const NEARBY_LINES = 6;
const ENDS_SENTENCE = /[.!?…:;।॥。！？]["'”’»)\]]*$/u;
const LIST_ITEM = /^(?:[-•*–—▪◦·]|\d{1,3}[.)])\s/u;
const BROKEN_WORD = /\p{L}-$/u;

/** A line joins the next when it does not end a sentence and the next line's first word would not have fitted on it. */
export function joinWrappedLines(page: string): string {
  const lines = page.split('\n').map((line) => line.replace(/\s+/gu, ' ').trim());
  const prose = isProse(lines);
  const joined: string[] = [];
  let last = '';
  for (const [at, line] of lines.entries()) {
    const previous = joined.at(-1);
    if (previous && line && BROKEN_WORD.test(last) && /^\p{Ll}/u.test(line))
      // The hyphen stays: word processors break at written hyphens ("well-known") and rarely hyphenate.
      joined[joined.length - 1] = previous + line;
    else if (previous && line && isFull(last, line, widthNear(lines, at), prose))
      joined[joined.length - 1] = `${previous} ${line}`;
    else joined.push(line);
    last = line;
  }
  return joined.join('\n');
}

/** Length of the third longest of many lines, so that one stray header does not decide; of the longest of few. */
function columnWidth(lines: readonly string[]): number {
  const lengths = lines
    .filter(Boolean)
    .map((line) => line.length)
    .sort((a, b) => b - a);
  return lengths[lengths.length >= NEARBY_LINES ? 2 : 0] ?? 0;
}

function widthNear(lines: readonly string[], at: number): number {
  return columnWidth(lines.slice(Math.max(0, at - NEARBY_LINES), at + NEARBY_LINES));
}

function isProse(lines: readonly string[]): boolean {
  const unfinished = lines.flatMap((line, at) =>
    line && lines[at + 1] && !ENDS_SENTENCE.test(line) ? [line.length / widthNear(lines, at + 1)] : [],
  );
  const full = unfinished.filter((share) => share >= NEARLY_FULL_SHARE);
  return unfinished.length >= MIN_PROSE_LINES && full.length >= unfinished.length * PROSE_SHARE;
}

function isFull(line: string, next: string, width: number, prose: boolean): boolean {
  if (width < (prose ? NARROWEST_COLUMN_CHARACTERS : WIDE_COLUMN_CHARACTERS)) return false;
  if (ENDS_SENTENCE.test(line) || LIST_ITEM.test(next)) return false;
  const firstWord = next.indexOf(' ') === -1 ? next.length : next.indexOf(' ');
  const share = prose && /^\p{Ll}/u.test(next) ? FULL_PROSE_LINE_SHARE : FULL_LINE_SHARE;
  return line.length + 1 + firstWord > width * share;
}

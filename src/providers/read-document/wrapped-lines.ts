/** Puts the lines of a PDF page together where the page's width broke them, and leaves the writer's own breaks. */

/** Under this width a page is set like a poem or a teleprompter and every break is the writer's. */
const NARROW_COLUMN_CHARACTERS = 45;
/** Letters differ in width, so a line counts as full when the next word would pass this share of the longest line. */
const FULL_LINE_SHARE = 0.92;
const ENDS_SENTENCE = /[.!?…:;।॥。！？]["'”’»)\]]*$/u;

/** A line joins the next when it does not end a sentence and the next line's first word would not have fitted on it. */
export function joinWrappedLines(page: string): string {
  const lines = page.split('\n').map((line) => line.replace(/\s+/gu, ' ').trim());
  const widest = columnWidth(lines);
  const joined: string[] = [];
  let previousLength = 0;
  for (const line of lines) {
    const previous = joined.at(-1);
    if (previous && line && wasWrapped(previous, previousLength, line, widest))
      joined[joined.length - 1] = joinPair(previous, line);
    else joined.push(line);
    previousLength = line.length;
  }
  return joined.join('\n');
}

/** Length of the third longest line (of the longest where there are fewer), so that one stray header does not decide. */
function columnWidth(lines: readonly string[]): number {
  const lengths = lines.map((line) => line.length).sort((a, b) => b - a);
  return lengths[Math.min(2, lengths.length - 1)] ?? 0;
}

function wasWrapped(previous: string, previousLength: number, line: string, widest: number): boolean {
  if (widest < NARROW_COLUMN_CHARACTERS || ENDS_SENTENCE.test(previous)) return false;
  if (/^(?:[-•*–—▪◦·]|\d{1,3}[.)])\s/u.test(line)) return false;
  const firstWord = line.indexOf(' ') === -1 ? line.length : line.indexOf(' ');
  return previousLength + 1 + firstWord > widest * FULL_LINE_SHARE;
}

function joinPair(previous: string, line: string): string {
  // A hyphen at the line's end stays: word processors break at written hyphens ("well-known") and rarely hyphenate.
  return /\p{L}-$/u.test(previous) ? `${previous}${line}` : `${previous} ${line}`;
}

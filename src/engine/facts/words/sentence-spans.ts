/** Where the sentences of a text begin and end. */

export interface Span {
  readonly start: number;
  readonly end: number;
}

const END = /(?:[!?…।॥؟]|\.(?!\p{N}|\p{Ll}))+["'”’»)]*|\n+/gu;
const ABBREVIATION = /(?:^|[^\p{L}])(?:mr|mrs|ms|dr|dra|st|sr|sra|prof|rs|no|vs|pvt|ltd|डॉ)$/iu;

/** In order, without gaps. */
export function sentenceSpans(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(END)) {
    if (match[0] === '.' && ABBREVIATION.test(text.slice(Math.max(0, match.index - 6), match.index)))
      continue;
    const end = match.index + match[0].length;
    spans.push({ start, end });
    start = end;
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans;
}

/** Index of the span that holds `place`; spans in order. */
export function spanAt(spans: readonly Span[], place: number): number {
  let low = 0;
  let high = spans.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? Infinity) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

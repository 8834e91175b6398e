/** Where a text may be cut without taking a character apart. */

/** A grapheme (family emoji, stacked marks) is looked for this far before the limit; a longer one is cut. */
const WINDOW_UNITS = 64;

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Last grapheme boundary behind `start`, at or before `limit`; at least never inside a surrogate pair. UTF-16 units. */
export function graphemeBreak(text: string, start: number, limit: number): number {
  const from = Math.max(start, limit - WINDOW_UNITS);
  let best = start;
  for (const { index } of segmenter.segment(text.slice(from, limit + WINDOW_UNITS))) {
    if (index > 0 && from + index <= limit) best = from + index;
  }
  if (best > start) return best;
  const code = text.charCodeAt(limit);
  return code >= 0xdc00 && code <= 0xdfff && limit - 1 > start ? limit - 1 : limit;
}

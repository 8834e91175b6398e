/** Where a text that no single message can hold may be cut: where a reader would, and never inside a character. */

/** A part shorter than this share of the limit would waste a message; then a worse place to break is taken. */
const LEAST_FILL = 0.5;

/** A grapheme (family emoji, stacked marks) is looked for this far before the limit; a longer one is cut. */
const WINDOW_UNITS = 64;

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Last grapheme boundary behind `start`, at or before `limit`; at least never inside a surrogate pair. UTF-16 units. */
function graphemeBreak(text: string, start: number, limit: number): number {
  const from = Math.max(start, limit - WINDOW_UNITS);
  let best = start;
  for (const { index } of segmenter.segment(text.slice(from, limit + WINDOW_UNITS))) {
    if (index > 0 && from + index <= limit) best = from + index;
  }
  if (best > start) return best;
  const code = text.charCodeAt(limit);
  return code >= 0xdc00 && code <= 0xdfff && limit - 1 > start ? limit - 1 : limit;
}

/** Behind a paragraph, line, sentence or word of at most `limitUnits` from `start` on, else behind a grapheme. */
export function breakPoint(text: string, start: number, limitUnits: number): number {
  const end = start + limitUnits;
  const window = text.slice(start, end + 1);
  for (const mark of ['\n\n', '\n', '. ', ' ']) {
    const shown = mark.trimEnd().length;
    const at = window.lastIndexOf(mark, limitUnits - shown);
    if (at !== -1 && at >= Math.floor(limitUnits * LEAST_FILL)) return start + at + shown;
  }
  return graphemeBreak(text, start, end);
}

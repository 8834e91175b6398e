/** Cuts text that no single message could hold, where a reader would. */

/** A part shorter than this share of the limit would waste a message; then a worse place to break is taken. */
const LEAST_FILL = 0.5;
/** A grapheme (family emoji, stacked marks) is looked for this far before the limit; a longer one is cut. */
const GRAPHEME_WINDOW_UNITS = 64;

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Last grapheme boundary at or before `limit`; at least never inside a surrogate pair. */
function graphemeBreak(text: string, limit: number): number {
  const from = Math.max(0, limit - GRAPHEME_WINDOW_UNITS);
  let best = 0;
  for (const { index } of segmenter.segment(text.slice(from, limit + GRAPHEME_WINDOW_UNITS))) {
    if (index > 0 && from + index <= limit) best = from + index;
  }
  if (best > 0) return best;
  const code = text.charCodeAt(limit);
  return code >= 0xdc00 && code <= 0xdfff && limit > 1 ? limit - 1 : limit;
}

function breakPoint(text: string, limit: number): number {
  const window = text.slice(0, limit + 1);
  for (const mark of ['\n\n', '\n', '. ', ' ']) {
    const shown = mark.trimEnd().length;
    const at = window.lastIndexOf(mark, limit - shown);
    if (at >= limit * LEAST_FILL) return at + shown;
  }
  return graphemeBreak(text, limit);
}

/**
 * Parts of `text` whose rendering is at most `limitUnits` UTF-16 units. `render` may make a text at most a few times
 * as long (escapes). Whitespace at the cuts is dropped.
 */
export function splitText(
  text: string,
  limitUnits: number,
  render: (part: string) => string,
): readonly string[] {
  const parts: string[] = [];
  let rest = text;
  while (rest !== '') {
    let units = Math.min(rest.length, limitUnits);
    let end = units === rest.length ? units : breakPoint(rest, units);
    for (let size = render(rest.slice(0, end)).length; size > limitUnits;) {
      units = Math.max(1, Math.min(units - 1, Math.floor((end * limitUnits) / size)));
      end = breakPoint(rest, units);
      size = units === 1 ? 0 : render(rest.slice(0, end)).length;
    }
    parts.push(render(rest.slice(0, end).trimEnd()));
    rest = rest.slice(end).replace(/^\s+/, '');
  }
  return parts.filter((part) => part !== '');
}

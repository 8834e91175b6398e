/** Splits a formatted text into parts a message can hold, where a reader would. */
import type { FormattedString } from '@grammyjs/parse-mode';
import { graphemeBreak } from '../../shared/grapheme-break.js';
import { isBlank } from './clean-text.js';

/** A part shorter than this share of the limit would waste a message; then a worse place to break is taken. */
const LEAST_FILL = 0.5;

/** Where a code block that would be cut, but fits into one part, begins; -1 when there is none. */
function codeStart(whole: FormattedString, start: number, end: number, limit: number): number {
  const cut = whole.entities.find(
    (entity) => entity.type === 'pre' && entity.offset < end && entity.offset + entity.length > end,
  );
  return cut && cut.offset > start && cut.length <= limit ? cut.offset : -1;
}

function breakPoint(whole: FormattedString, start: number, limit: number): number {
  const { text } = whole;
  const end = start + limit;
  const code = codeStart(whole, start, end, limit);
  if (code !== -1) return code;
  const least = start + Math.floor(limit * LEAST_FILL);
  const window = text.slice(start, end + 1);
  for (const mark of ['\n\n', '\n', '. ', ' ']) {
    const at = window.lastIndexOf(mark, limit - mark.trimEnd().length);
    if (at !== -1 && start + at >= least) return start + at + mark.trimEnd().length;
  }
  return graphemeBreak(text, start, end);
}

/** Telegram trims a message: done here, so that offsets stay ours. Code keeps the indent of its first line. */
function trimmed(part: FormattedString): FormattedString {
  const opensWithCode = part.entities.some(({ type, offset }) => type === 'pre' && offset === 0);
  const opening = (opensWithCode ? /^\s*\n/ : /^\s+/).exec(part.text)?.[0].length ?? 0;
  return part.slice(opening, Math.max(opening, part.text.trimEnd().length));
}

/** Parts of at most `limitUnits` UTF-16 units, entities cut along; parts with nothing to see are left out. */
export function splitText(whole: FormattedString, limitUnits: number): readonly FormattedString[] {
  const parts: FormattedString[] = [];
  let start = 0;
  while (start < whole.text.length) {
    const rest = whole.text.length - start;
    const end = rest <= limitUnits ? whole.text.length : breakPoint(whole, start, limitUnits);
    const part = trimmed(whole.slice(start, end));
    if (!isBlank(part.text)) parts.push(part);
    start = end;
  }
  return parts;
}

/** Splits a formatted text into parts a message can hold, where a reader would. */
import type { FormattedString } from '@grammyjs/parse-mode';
import { breakPoint } from '../../shared/break-point.js';
import { isBlank } from './clean-text.js';

/** Where a code block that would be cut, but fits into one part, begins; -1 when there is none. */
function codeStart(whole: FormattedString, start: number, end: number, limit: number): number {
  const cut = whole.entities.find(
    (entity) => entity.type === 'pre' && entity.offset < end && entity.offset + entity.length > end,
  );
  return cut && cut.offset > start && cut.length <= limit ? cut.offset : -1;
}

/** Before a code block that would be torn, else where any text is. */
function partEnd(whole: FormattedString, start: number, limit: number): number {
  const code = codeStart(whole, start, start + limit, limit);
  return code === -1 ? breakPoint(whole.text, start, limit) : code;
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
    const end = rest <= limitUnits ? whole.text.length : partEnd(whole, start, limitUnits);
    const part = trimmed(whole.slice(start, end));
    if (!isBlank(part.text)) parts.push(part);
    start = end;
  }
  return parts;
}

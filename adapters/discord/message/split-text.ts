/** Cuts text that no single message could hold, where a reader would. */
import { breakPoint } from '../../shared/break-point.js';

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
    let end = units === rest.length ? units : breakPoint(rest, 0, units);
    for (let size = render(rest.slice(0, end)).length; size > limitUnits;) {
      units = Math.max(1, Math.min(units - 1, Math.floor((end * limitUnits) / size)));
      end = breakPoint(rest, 0, units);
      size = units === 1 ? 0 : render(rest.slice(0, end)).length;
    }
    parts.push(render(rest.slice(0, end).trimEnd()));
    rest = rest.slice(end).replace(/^\s+/, '');
  }
  return parts.filter((part) => part !== '');
}

/** Makes uploaded or typed text safe to stand in a prompt: data, capped, unable to close its own marks. */
import { withoutInvisible } from '../text/invisible.js';

/** At most `maxCharacters`, cut at a word, without the fence marks and control characters. */
export function fenced(text: string, maxCharacters: number): string {
  const clean = withoutInvisible(text.slice(0, maxCharacters * 2))
    .replaceAll(/<{2,}|>{2,}/gu, ' ')
    .trim();
  if (clean.length <= maxCharacters) return clean;
  const cut = clean.slice(0, maxCharacters);
  const lastSpace = cut.lastIndexOf(' ');
  return lastSpace > maxCharacters / 2 ? cut.slice(0, lastSpace) : cut;
}

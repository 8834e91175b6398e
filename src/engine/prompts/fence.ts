/** Makes uploaded or typed text safe to stand in a prompt: data, capped, unable to close its own marks. */

/** Control and direction characters, which can hide text from a reader; line breaks and tabs stay. */
const INVISIBLE =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;

/** At most `maxCharacters`, cut at a word, without the fence marks and control characters. */
export function fenced(text: string, maxCharacters: number): string {
  const clean = text
    .slice(0, maxCharacters * 2)
    .replaceAll(INVISIBLE, '')
    .replaceAll(/<{2,}|>{2,}/gu, ' ')
    .trim();
  if (clean.length <= maxCharacters) return clean;
  const cut = clean.slice(0, maxCharacters);
  const lastSpace = cut.lastIndexOf(' ');
  return lastSpace > maxCharacters / 2 ? cut.slice(0, lastSpace) : cut;
}

/** Text as a Discord message can carry it. */

/** Control characters, direction overrides and lone surrogates: nothing a reader could see, much that could confuse. */
const UNSAFE =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(UNSAFE, '');
}

/** True when nothing in it can be seen: Discord refuses such a text. */
export function isBlank(text: string): boolean {
  return !/[^\s\p{Cc}\p{Cf}\u115F\u1160\u2800\u3164\uFFA0]/u.test(text);
}

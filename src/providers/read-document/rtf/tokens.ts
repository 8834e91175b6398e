/** Splits RTF source (a byte a character) into groups, control words, bytes and plain characters. */
export type RtfToken =
  | { readonly type: 'open' }
  | { readonly type: 'close' }
  | { readonly type: 'control'; readonly word: string; readonly value: number | undefined }
  | { readonly type: 'byte'; readonly value: number };

/** `\word-12 `, `\'e9`, `\*` and other control symbols. Sticky: each match begins where the last ended. */
const CONTROL = /\\(?:([a-zA-Z]{1,32})(-?\d{1,10})? ?|'([\da-fA-F]{2})|([^a-zA-Z']))/uy;

export function* rtfTokens(source: string): Generator<RtfToken> {
  let at = 0;
  while (at < source.length) {
    const character = source[at]!;
    if (character === '\\') {
      CONTROL.lastIndex = at;
      const match = CONTROL.exec(source);
      if (!match) {
        at += 1;
        continue;
      }
      at = CONTROL.lastIndex;
      const [, word, number, hex, symbol] = match;
      if (hex !== undefined) yield { type: 'byte', value: Number.parseInt(hex, 16) };
      else if (word !== undefined) {
        const value = number === undefined ? undefined : Number(number);
        // Raw data follows, which may hold braces.
        if (word === 'bin') at += Math.max(0, value ?? 0);
        yield { type: 'control', word, value };
      } else yield { type: 'control', word: symbol!, value: undefined };
      continue;
    }
    at += 1;
    if (character === '{') yield { type: 'open' };
    else if (character === '}') yield { type: 'close' };
    else if (character !== '\r' && character !== '\n') yield { type: 'byte', value: character.charCodeAt(0) };
  }
}

/** Words and figures of a text with their places, spelled the way the word lists spell them. */
import { withoutAccents, withoutNukta } from '../../text/accents.js';

export interface Token {
  readonly raw: string;
  /** Lower case, no Latin accents, straight apostrophes, ASCII digits, composed Indic letters. */
  readonly norm: string;
  readonly start: number;
  readonly end: number;
  readonly isFigure: boolean;
}

/** `5h30` is a time of day in Portuguese and Spanish. */
const TOKEN =
  /\p{Nd}{1,2}h[0-5]\p{Nd}(?![\p{L}\p{Nd}])|\p{Nd}+(?:[.,:](?=\p{Nd})\p{Nd}+)*|[\p{L}\p{M}\u200C\u200D]+(?:['’](?=\p{L})[\p{L}\p{M}]+)*|[%$€£₹₦½¼¾]/gu;
const CLOCK = /^\d{1,2}h\d\d$/u;
const DIGIT_ZEROS = [0x0966, 0x0c66, 0x09e6, 0x0be6, 0x0ce6, 0xff10, 0x0660, 0x06f0];

export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const [raw] = match;
    tokens.push({
      raw,
      norm: CLOCK.test(raw) ? raw.replace('h', ':') : normalWord(raw),
      start: match.index,
      end: match.index + raw.length,
      isFigure: /^\p{Nd}/u.test(raw),
    });
  }
  return tokens;
}

/** The spelling every list and comparison uses. */
export function normalWord(word: string): string {
  if (/^[a-z0-9.,:]+$/u.test(word)) return word;
  const plain = word
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[\u200C\u200D]/gu, '');
  if (/^\p{Nd}/u.test(plain)) return asciiDigits(plain);
  if (!/[\p{Script=Latin}]/u.test(plain)) return withoutNukta(plain);
  return withoutAccents(plain);
}

function asciiDigits(figure: string): string {
  return figure.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    if (code < 0x80) return digit;
    const zero = DIGIT_ZEROS.find((start) => code >= start && code < start + 10);
    return zero === undefined ? digit : String(code - zero);
  });
}

/** Same length, so that places stay right: what nobody claims (blanks, links, tags, handles) becomes spaces. */
export function withoutMarks(text: string): string {
  return text.replace(
    /\[[^[\]\n]{1,80}\]|https?:\/\/\S+|www\.\S+|(?<![\p{L}\p{N}])#[\p{L}\p{M}\p{N}_]+/gu,
    (mark) => ' '.repeat(mark.length),
  );
}

/** Index of the first of `tokens`, which stand in order, that begins within `span` or behind it. */
export function firstWithin(tokens: readonly Token[], { start }: Pick<Token, 'start'>): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? Infinity) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function wordsIn(tokens: readonly Token[], span: Pick<Token, 'start' | 'end'>): Token[] {
  const from = firstWithin(tokens, span);
  let to = from;
  while (to < tokens.length && (tokens[to]?.end ?? Infinity) <= span.end) to += 1;
  return tokens.slice(from, to);
}

/** Numbers as people type them: `12.3k`, `1,2 mil`, `3 lakh`, `1.20.000`, `45%`, `0:08`, in any digits. */
import { once } from '../../once.js';
import { resultLists, resultWords } from './result-words.js';

/** What one unit of a counting word is worth. */
const WORTH = { thousand: 1e3, hundredThousand: 1e5, million: 1e6, tenMillion: 1e7, billion: 1e9 } as const;
const COUNTING = Object.keys(WORTH) as (keyof typeof WORTH)[];
const multipliers = once(
  (): ReadonlyMap<string, number> =>
    new Map(COUNTING.flatMap((name) => resultLists(name).map((word) => [word, WORTH[name]] as const))),
);
/** Digits in groups; thousands may stand apart by one space. */
const DIGITS = String.raw`\d{1,3}(?:[   ]\d{3})+(?!\d)|\d+(?:[.,'’]\d+)*`;

/** For use with `matchAll`: groups `clock` (`1:05`) or `digits`, with `unit`, `percent`, `seconds`. */
export const numberPattern = once(() => {
  const units = [...multipliers().keys(), 'mil'].sort((a, b) => b.length - a.length).join('|');
  return new RegExp(
    String.raw`(?<![\p{L}\d.,])(?:(?<clock>\d{1,3}:\d{2})|(?<digits>${DIGITS})\s?(?:(?<percent>${resultWords('percent')})|(?:(?<unit>${units})|(?<seconds>${resultWords('second')}))\.?(?![\p{L}\p{M}]))?)`,
    'giu',
  );
});

export interface ReadNumber {
  /** Counts as they are; a percentage as a share 0-1; a time in seconds. */
  readonly value: number;
  readonly kind: 'count' | 'share' | 'seconds';
}

/** A match of `numberPattern()`. `language` (BCP 47) decides what "mil" is. Null for what is no finite number. */
export function readNumber(match: RegExpMatchArray, language: string): ReadNumber | null {
  const { clock, digits = '', unit, percent, seconds } = match.groups ?? {};
  if (clock) {
    const [minutes = 0, rest = 0] = clock.split(':').map(Number);
    return { value: minutes * 60 + rest, kind: 'seconds' };
  }
  const isWhole = !unit && !percent && !seconds;
  const value = plainNumber(digits, isWhole);
  if (!Number.isFinite(value)) return null;
  if (percent) return { value: value / 100, kind: 'share' };
  if (seconds) return { value, kind: 'seconds' };
  return { value: Math.round(value * multiplierOf(unit, digits, language) * 1000) / 1000, kind: 'count' };
}

/** Where the digits 0-9 begin: Devanagari, Telugu, Arabic, Persian, Bengali. */
const DIGIT_BLOCKS = [0x966, 0xc66, 0x660, 0x6f0, 0x9e6];

/** Digits of any of these scripts as 0-9. */
export function asciiDigits(text: string): string {
  return text.replace(/[०-९౦-౯٠-٩۰-۹০-৯]/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = DIGIT_BLOCKS.find((start) => code >= start && code < start + 10) ?? code;
    return String(code - zero);
  });
}

function plainNumber(digits: string, isWhole: boolean): number {
  const tight = digits.replace(/[\s'’]/gu, '');
  const separators = tight.match(/[.,]/gu) ?? [];
  const last = separators.at(-1);
  if (last === undefined) return Number(tight);
  const kinds = new Set(separators).size;
  const tail = tight.length - tight.lastIndexOf(last) - 1;
  // "12.345" alone is a count with a thousands mark; "1.234k" and "0.345" have decimals.
  const groups = kinds === 1 && (separators.length > 1 || (isWhole && tail === 3 && !tight.startsWith('0')));
  if (groups) return Number(tight.replace(/[.,]/gu, ''));
  const at = tight.lastIndexOf(last);
  return Number(`${tight.slice(0, at).replace(/[.,]/gu, '')}.${tight.slice(at + 1)}`);
}

function multiplierOf(unit: string | undefined, digits: string, language: string): number {
  if (!unit) return 1;
  const word = unit.toLowerCase();
  if (word !== 'mil') return multipliers().get(word) ?? 1;
  // A thousand in Spanish and Portuguese, short for million in English; a decimal comma gives the language away.
  return language.startsWith('en') && !digits.includes(',') ? 1e6 : 1e3;
}

/** Durations as she types them: "45s", "1.5 min", "30 सेकंड", "un minuto", "half a minute", "तीस सेकंड". */
import { MINUTE_UNITS, ONES, plainWord, SECOND_UNITS, VOCABULARIES } from './request-vocabulary.js';
import { SECONDS, type Seconds } from '../../../engine/closed-lists.js';
import { labelledPhrases, longestAt } from './phrase-patterns.js';
import { edgeKeys, phraseKey, wordKey } from './word-keys.js';

export interface Duration {
  readonly seconds: number;
  /** How many words of the line it took. */
  readonly words: number;
}

const NUMBER = /^\d{1,4}(?:[.,]\d)?$/u;
const JOINED = /^(\d{1,4}(?:[.,]\d)?)-?([^\d-].*)$/u;
/** Telugu writes "in" and "of" onto the unit. */
const UNIT_ENDING = /\u200c?(?:లోపు|లోనే|లో|పాటు|వి)$/u;

const NUMBER_WORDS = new Map(
  VOCABULARIES.flatMap(({ numbers }) =>
    Object.entries(numbers).flatMap(([number, names]) =>
      names.map((name): [string, number] => [phraseKey(name), Number(number)]),
    ),
  ),
);
const LONGEST_NUMBER_WORDS = 3;
const JOINS = edgeKeys('numberJoin');
/** "Half a minute", under its seconds. */
const LENGTHS = labelledPhrases(
  VOCABULARIES.flatMap(({ lengths }) =>
    Object.entries(lengths).map(([seconds, phrases]) => [Number(seconds), phrases] as const),
  ),
);

/** A number with its unit at `word`, or null. A number alone is none. */
export function durationOf(word: string, next: string | undefined): Duration | null {
  const plain = plainWord(word);
  const joined = JOINED.exec(plain);
  if (joined && isUnit(joined[2] ?? '')) return { seconds: inSeconds(joined[1], joined[2]), words: 1 };
  if (/^\d{1,4}["”]/u.test(word)) return { seconds: Number.parseInt(plain, 10), words: 1 };
  const unit = next === undefined ? '' : plainWord(next);
  if (!isUnit(unit)) return null;
  if (NUMBER.test(plain)) return { seconds: inSeconds(plain, unit), words: 2 };
  const named = NUMBER_WORDS.get(wordKey(word));
  if (named !== undefined) return { seconds: isMinutes(unit) ? named * 60 : named, words: 2 };
  if (ONES.has(plain) && isMinutes(unit)) return { seconds: 60, words: 2 };
  return null;
}

/** A duration in any wording at `at` of the keys of a line. */
export function durationAt(keys: readonly string[], at: number): Duration | null {
  const found = longestAt(keys, at, LENGTHS);
  const longest = found && { seconds: found.phrase.label, words: found.words };
  const plain = withSeconds(durationOf(keys[at] ?? '', keys[at + 1]) ?? inWords(keys, at), keys, at);
  return longest && longest.words > (plain?.words ?? 0) ? longest : plain;
}

/** "Forty five seconds", "empat puluh detik". */
function inWords(keys: readonly string[], at: number): Duration | null {
  const number = numberAt(keys, at);
  return number && number.words > 1 && SECOND_UNITS.has(keys[at + number.words] ?? '')
    ? { seconds: number.value, words: number.words + 1 }
    : null;
}

/** The number in figures or words at `at` ("45", "forty five", "cuarenta y cinco", "empat puluh"), and its words. */
export function numberAt(
  keys: readonly string[],
  at: number,
): { readonly value: number; readonly words: number } | null {
  if (/^\d{1,4}$/u.test(keys[at] ?? '')) return { value: Number(keys[at]), words: 1 };
  const joined = JOINS.has(keys[at + 1] ?? '') ? 1 : 0;
  const tens = NUMBER_WORDS.get(keys[at] ?? '') ?? 0;
  const ones = NUMBER_WORDS.get(keys[at + 1 + joined] ?? '') ?? 0;
  if (tens >= 20 && tens % 10 === 0 && ones > 0 && ones < 10)
    return { value: tens + ones, words: 2 + joined };
  for (let words = LONGEST_NUMBER_WORDS; words > 0; words -= 1) {
    const value = NUMBER_WORDS.get(keys.slice(at, at + words).join(' '));
    if (value !== undefined) return { value, words };
  }
  return null;
}

/** "One minute ten seconds", "1 min y 10 seg". */
function withSeconds(minutes: Duration | null, keys: readonly string[], at: number): Duration | null {
  if (minutes === null || minutes.seconds % 60 !== 0) return minutes;
  const next = at + minutes.words;
  const joined = JOINS.has(keys[next] ?? '') ? 1 : 0;
  const last = keys[next] ?? '';
  // "1 min 15"
  if (/^[1-5]\d$/u.test(last) && next === keys.length - 1)
    return { seconds: minutes.seconds + Number(last), words: minutes.words + 1 };
  const more = durationOf(keys[next + joined] ?? '', keys[next + joined + 1]);
  return more === null || more.seconds >= 60
    ? minutes
    : { seconds: minutes.seconds + more.seconds, words: minutes.words + joined + more.words };
}

/** Seconds named by a short answer ("45", "45 s", "1 min"), listed or not; null when it names none. */
export function secondsOf(text: string): number | null {
  const words = text.trim().split(/\s+/u).slice(0, 4).map(wordKey);
  for (const [index, word] of words.entries()) {
    const named = durationAt(words, index);
    if (named) return named.seconds;
    if (/^\d{1,4}$/u.test(word)) return Number(word);
  }
  return null;
}

export function isListed(seconds: number): seconds is Seconds {
  return (SECONDS as readonly number[]).includes(seconds);
}

function isUnit(word: string): boolean {
  return isMinutes(word) || SECOND_UNITS.has(word.replace(UNIT_ENDING, ''));
}

function isMinutes(word: string): boolean {
  return MINUTE_UNITS.has(word) || MINUTE_UNITS.has(word.replace(UNIT_ENDING, ''));
}

function inSeconds(amount = '', unit = ''): number {
  const number = Number(amount.replace(',', '.'));
  return Math.round(isMinutes(unit) ? number * 60 : number);
}

const JOINS_DURATION = edgeKeys('durationLink');

/** Where what stands before `to` ends without the words that join it to a length. */
export function withoutLengthLink(keys: readonly string[], from: number, to: number): number {
  return to > from && JOINS_DURATION.has(keys[to - 1] ?? '') ? withoutLengthLink(keys, from, to - 1) : to;
}

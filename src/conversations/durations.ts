/** Durations as she types them: "45s", "1.5 min", "30 सेकंड", "un minuto". */
import { MINUTE_UNITS, ONES, plainWord, SECOND_UNITS } from './request-vocabulary.js';
import { SECONDS } from './request.js';
import type { Seconds } from '../engine/types.js';

export interface Duration {
  readonly seconds: number;
  /** How many words of the line it took. */
  readonly words: 1 | 2;
}

const NUMBER = /^\d{1,4}(?:[.,]\d)?$/u;
const JOINED = /^(\d{1,4}(?:[.,]\d)?)-?([^\d-].*)$/u;

/** A number with its unit at `word`, or null. A number alone is none. */
export function durationOf(word: string, next: string | undefined): Duration | null {
  const plain = plainWord(word);
  const joined = JOINED.exec(plain);
  if (joined && isUnit(joined[2] ?? '')) return { seconds: inSeconds(joined[1], joined[2]), words: 1 };
  if (/^\d{1,4}["”]/u.test(word)) return { seconds: Number.parseInt(plain, 10), words: 1 };
  const unit = next === undefined ? '' : plainWord(next);
  if (NUMBER.test(plain) && isUnit(unit)) return { seconds: inSeconds(plain, unit), words: 2 };
  if (ONES.has(plain) && MINUTE_UNITS.has(unit)) return { seconds: 60, words: 2 };
  return null;
}

/** Seconds named by a short answer ("45", "45 s", "1 min"), listed or not; null when it names none. */
export function secondsOf(text: string): number | null {
  const words = text.trim().split(/\s+/u).slice(0, 4);
  for (const [index, word] of words.entries()) {
    const named = durationOf(word, words[index + 1]);
    if (named) return named.seconds;
    if (/^\d{1,4}$/u.test(plainWord(word))) return Number(plainWord(word));
  }
  return null;
}

export function isListed(seconds: number): seconds is Seconds {
  return (SECONDS as readonly number[]).includes(seconds);
}

export function isUnit(word: string): boolean {
  return SECOND_UNITS.has(word) || MINUTE_UNITS.has(word);
}

function inSeconds(amount = '', unit = ''): number {
  const number = Number(amount.replace(',', '.'));
  return Math.round(MINUTE_UNITS.has(unit) ? number * 60 : number);
}

/** One key for the ways a name is spelled, in Latin, Devanagari or Telugu letters. */
import { createLastUsed } from '../../../last-used.js';
import { toLatin, withoutAccents } from '../../hashtags/words/latin.js';

const RULES: readonly (readonly [RegExp, string])[] = [
  [/[^a-z]/gu, ''],
  [/x/gu, 'ks'],
  [/ph/gu, 'f'],
  [/c(?=[eiy])/gu, 's'],
  [/c(?!h)/gu, 'k'],
  [/q/gu, 'k'],
  [/([kgcjtdbs])h+/gu, '$1'],
  [/w/gu, 'v'],
  [/z/gu, 'j'],
  [/ee|ii|y/gu, 'i'],
  [/oo|uu/gu, 'u'],
  [/ai|ei|ae/gu, 'e'],
  [/au|ou|ow/gu, 'o'],
  [/(.)\1+/gu, '$1'],
];

/** Most words of a text stood in others before. */
const KEPT_WORDS = 10_000;
const known = createLastUsed<string>(KEPT_WORDS);

/** `Raghavan`, `Raghwan` nearly alike; `రమేష్`, `रमेश`, `Ramesh` alike. Empty for other scripts. */
export function soundKey(word: string): string {
  return fullSoundKey(word).replace(/[aeiou]$/u, '');
}

/** With the last vowel, which tells `Rama` from `Ram`. */
export function fullSoundKey(word: string): string {
  const found = known.get(word);
  if (found !== undefined) return found;
  const latin = toLatin(word) ?? withoutAccents(word);
  const key = RULES.reduce((sound, [pattern, by]) => sound.replace(pattern, by), latin.toLowerCase());
  known.set(word, key);
  return key;
}

/** Without inner vowels: for comparing across scripts, which write short vowels or leave them out. */
export function consonantKey(key: string): string {
  return key.slice(0, 1) + key.slice(1).replace(/[aeiou]/gu, '');
}

/** A Hindi or Telugu word in the Latin letters people type: `सरकारी नौकरी` as `sarkari naukri`, `केक` as `cake`. */
import { z } from 'zod';
import { once } from '../../../once.js';
import { isListedAsTyped } from './typed-words.js';
import { toLatin } from './latin.js';
import { readHashtagData } from './word-data.js';

const fileSchema = z.object({ words: z.record(z.string(), z.string()) });
const usual = once(() => new Map(Object.entries(readHashtagData('latin-spellings.json', fileSchema).words)));

/** Null when the word is in neither script. */
export function typedLatin(word: string): string | null {
  const known = usual().get(word);
  if (known) return known;
  if (!/\p{Script=Devanagari}/u.test(word)) return toLatin(word);
  const latin = toLatin(word, SHORT_A);
  return latin && withoutSilentA(latin).replaceAll(SHORT_A, 'a');
}

/** As `typedLatin`, of a word somebody listed as it is typed; null for one spelled by rule only: इंटरव्यू is no "intarvyu". */
export function usualLatin(word: string): string | null {
  const latin = typedLatin(word);
  if (latin === null || usual().has(word)) return latin;
  const language = /\p{Script=Devanagari}/u.test(word) ? 'hi-Latn' : 'te-Latn';
  return isListedAsTyped(latin, language) ? latin : null;
}

const SHORT_A = 'ə';
const CONSONANT = '(?:[kgcjtdpbs]h|chh|[b-df-hj-np-tv-z])';
const SILENT = new RegExp(`(?<=[aeiouə]${CONSONANT})ə(?=${CONSONANT}[aeiouə])`, 'gu');

/** Hindi drops a short a between a vowel with one consonant and a consonant with a vowel, the last one first: `sərəkari` is "sarkari". */
function withoutSilentA(latin: string): string {
  const last = [...latin.matchAll(SILENT)].at(-1);
  if (last === undefined) return latin;
  return withoutSilentA(latin.slice(0, last.index) + latin.slice(last.index + 1));
}

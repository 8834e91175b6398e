/** Words that tell whose doings a sentence tells, and whether they are over (`data/hashtags/person-words.json`). */
import { z } from 'zod';
import { once, onceEach } from '../../../once.js';
import { beginningsOf, isIndian } from './fields.js';
import { readHashtagData, wordSet } from '../words/word-data.js';
import { wordKey } from '../words/word-key.js';

const byLanguage = z.record(z.string(), wordSet);
const fileSchema = z.object({
  family: byLanguage,
  others: byLanguage,
  self: byLanguage,
  owned: byLanguage,
  past: byLanguage,
});
const shipped = once(() => readHashtagData('person-words.json', fileSchema));

type List = 'family' | 'others' | 'self' | 'owned' | 'past';

const keysOf = onceEach((language: string): Readonly<Record<List, ReadonlySet<string>>> => ({
  family: keysIn('family', language),
  others: keysIn('others', language),
  self: keysIn('self', language),
  owned: keysIn('owned', language),
  past: keysIn('past', language),
}));

function keysIn(list: List, language: string): ReadonlySet<string> {
  return new Set([...(shipped()[list][language] ?? [])].map((word) => wordKey(word, language)));
}

function isIn(list: List, word: string, language: string): boolean {
  const keys = keysOf(language)[list];
  if (isIndian(word)) return beginningsOf(word).some((stem) => keys.has(stem));
  return keys.has(wordKey(word, language));
}

/** Told by the way by everybody, a member of a family is nobody's trade alone. */
export function isFamilyWord(word: string, language: string): boolean {
  return isIn('family', word, language);
}

/** True for somebody told of beside herself: "my dad", `mi marido`, `पति`. */
export function isSomebodyElse(word: string, language: string): boolean {
  return isIn('others', word, language);
}

/** True for "my" and what says it: what follows is hers, not she. */
export function isOwning(word: string, language: string): boolean {
  return isIn('owned', word, language);
}

/** True for what makes a trade one she had: "I was a chef", `dulu sopir`. */
export function isPast(word: string, language: string): boolean {
  return isIn('past', word, language);
}

/** True for "I" and what says it. */
export function isSelf(word: string, language: string): boolean {
  return isIn('self', word, language);
}

/** Names of languages as creators type them, in every language of the interface. */
import { VOCABULARIES } from './request-vocabulary.js';
import { wordKey } from './word-keys.js';

/** To BCP 47, as `data/vocabulary` spells them. */
export const LANGUAGE_NAMES: ReadonlyMap<string, string> = new Map(
  VOCABULARIES.flatMap(({ languages }) =>
    Object.entries(languages).flatMap(([tag, names]) => names.map((name): [string, string] => [name, tag])),
  ),
);
const BY_KEY = new Map([...LANGUAGE_NAMES].map(([name, tag]) => [wordKey(name), tag]));
/** Telugu writes "in" onto the name: "ఇంగ్లీషులో". */
const TELUGU_IN = /\u200c?లో(?:కి)?$/u;

/** The language a word of a message names, by its key; null for any other word. */
export function languageOfKey(key: string): string | null {
  return BY_KEY.get(key) ?? (hasTeluguIn(key) ? (BY_KEY.get(key.replace(TELUGU_IN, '')) ?? null) : null);
}

/** True for a key that ends in the Telugu "in". */
export function hasTeluguIn(key: string): boolean {
  return TELUGU_IN.test(key);
}

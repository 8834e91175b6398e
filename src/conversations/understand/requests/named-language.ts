/** The language of a script, as she names it: in words or as a tag. */
import { languageOfKey, LANGUAGE_NAMES } from '../vocabulary/language-names.js';
import { bareWord } from '../vocabulary/request-vocabulary.js';
import { spokenWords } from '../vocabulary/word-keys.js';

/** BCP 47 of a language named in words or as a tag, or null. */
export function languageOf(value: string): string | null {
  return languageByName(value.toLowerCase()) ?? (isLanguageTag(value) ? value : null);
}

/** The last language named in a sentence ("ahora en ingles", "bahasa inggris", "హిందీలో రాయి"), or null. */
export function languageNamedIn(text: string): string | null {
  const named = spokenWords(text).flatMap(({ key }) => languageOfKey(key) ?? []);
  return named.at(-1) ?? null;
}

/** True for tags such as `te`, `pt-BR`, `hi-Latn`. */
export function isLanguageTag(value: string): boolean {
  return /^[a-z]{2}(?:-[a-z]{2,4})?$/iu.test(value);
}

export function languageByName(name: string): string | null {
  return LANGUAGE_NAMES.get(bareWord(name)) ?? null;
}

/** Hindi and Telugu words as people type them in Latin letters, listed with the fields (`hi-Latn`, `te-Latn`). */
import { onceEach } from '../../../once.js';
import { shippedFields } from '../fields/field-files.js';
import { wordKey } from './word-key.js';

const typedWords = onceEach(
  (language: string): ReadonlySet<string> =>
    new Set(
      shippedFields().flatMap(({ words }) =>
        (words[language] ?? []).flatMap(({ word }) => word.split('-').map((part) => wordKey(part, language))),
      ),
    ),
);

/** `language`: `hi-Latn` or `te-Latn`. */
export function isListedAsTyped(word: string, language: string): boolean {
  return typedWords(language).has(wordKey(word, language));
}

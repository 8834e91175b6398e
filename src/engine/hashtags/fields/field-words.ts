/** The words of a text as the fields know them: "school bus" is one word, and none of a school. */
import { normalWords } from '../../text/words.js';
import { beginningsOf, isFieldWord, isIndian, phrasesOfAnyField } from './fields.js';
import { roleOf } from '../words/tag-words.js';
import { wordKey } from '../words/word-key.js';

/** In order, lower case; words of a known phrase joined by hyphens, as the phrase is listed. */
export function fieldWordsIn(text: string, language: string): readonly string[] {
  const words = normalWords(text);
  const phrases = phrasesOfAnyField(language);
  if (phrases.size === 0) return words;
  const found: string[] = [];
  for (let place = 0; place < words.length; place += 1) {
    const phrase = phraseAt(words, place, language, phrases);
    found.push(phrase?.join('-') ?? words[place] ?? '');
    place += (phrase?.length ?? 1) - 1;
  }
  return found;
}

/** Terms of several words that a field lists, as they are said: `box braids`, `pão de queijo`. None twice. */
export function listedTermsIn(text: string, language: string): readonly (readonly string[])[] {
  const words = normalWords(text);
  const phrases = phrasesOfAnyField(language);
  const found = new Map<string, readonly string[]>();
  for (const place of words.keys()) {
    const phrase = phraseAt(words, place, language, phrases);
    if (!phrase) continue;
    const said = words.slice(place, place + phrase.length);
    // With a case ending, or as the name of what somebody does ("drives a school bus"), it is no term.
    const isTerm =
      said.every((word, at) => !isIndian(word) || word === phrase[at]) &&
      said.every((word) => roleOf(word, language).role !== 'break') &&
      isFieldWord(phrase.join('-'), language);
    if (isTerm) found.set(said.join(' '), said);
  }
  return [...found.values()];
}

function phraseAt(
  words: readonly string[],
  place: number,
  language: string,
  phrases: ReadonlyMap<string, readonly (readonly string[])[]>,
): readonly string[] | undefined {
  const word = words[place] ?? '';
  const isNative = isIndian(word);
  // A borrowed phrase has its English key: "night shift" in a Spanish script.
  const keys = isNative ? beginningsOf(word) : [...new Set([wordKey(word, language), wordKey(word, 'en')])];
  return keys
    .flatMap((key) => phrases.get(key) ?? [])
    .find((parts) =>
      parts.every((part, index) => {
        const at = words[place + index];
        if (at === undefined) return false;
        return isNative ? at.startsWith(part) : wordKey(at, language) === part || wordKey(at, 'en') === part;
      }),
    );
}

/** Words of another language in a topic: a dish or a place makes a tag (`dulce de leche`), a clause does not (`deja de sonar`). */
import { tagLanguage } from './tag-language.js';
import { pointingAnywhere, pointingWords } from './tag-grammar.js';
import { roleOf } from './tag-words.js';

/** True for neighbouring words, lower case, that are half a sentence in the language they are of. */
export function isForeignClause(words: readonly string[], language: string): boolean {
  const own = pointingWords(language);
  const isForeign = words.some((word) => !own.has(word) && pointingAnywhere().has(word));
  if (!isForeign) return false;
  const theirs = tagLanguage(words.join(' '), '', undefined);
  if (theirs === language) return false;
  const known = pointingWords(theirs);
  return words.some((word) => !known.has(word) && roleOf(word, theirs).role === 'break');
}

/** Function words and filler per language, so that what is left says what a text is about. */
import { wordListOf } from './word-lists.js';

const NONE: ReadonlySet<string> = new Set();

/** Empty for languages without a list. */
export function stopwordsOf(language: string): ReadonlySet<string> {
  return wordListOf('stopwords', language) ?? NONE;
}

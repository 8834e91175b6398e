/** Which words of a text carry content, in the languages served. */
import { stopwordsOf } from '../../text/stopwords.js';
import { once } from '../../../once.js';
import type { Token } from './tokens.js';

const LANGUAGES = ['en', 'es', 'pt', 'id', 'hi-Latn', 'hi', 'te'];

const functionWords = once(() => new Set(LANGUAGES.flatMap((language) => [...stopwordsOf(language)])));

/** In any of the languages; `word` normalised. */
export function isFunctionWord(word: string): boolean {
  return functionWords().has(word);
}

/** Normalised, in order. */
export function contentWords(tokens: readonly Token[]): string[] {
  const words: string[] = [];
  for (const { norm, isFigure } of tokens)
    if (!isFigure && norm.length > 2 && !isFunctionWord(norm)) words.push(norm);
  return words;
}

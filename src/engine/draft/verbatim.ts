/** How much of a draft is copied: a sentence counts as verbatim when its words stand in a source in the same order. */
import { normalWords } from '../text/words.js';

/** At most this share of a draft's sentences may be her sentences unchanged. */
export const MOST_VERBATIM = 0.3;

export interface SourceWords {
  has(sentence: string): boolean;
}

export function createSourceWords(sources: readonly string[]): SourceWords {
  const texts = sources.map((source) => ` ${normalWords(source).join(' ')} `);
  return {
    has: (sentence) => {
      const words = normalWords(sentence).join(' ');
      return words !== '' && texts.some((text) => text.includes(` ${words} `));
    },
  };
}

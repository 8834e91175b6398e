/** Which sentences are hers word for word: their words stand in a source in the same order. */
import { normalWords } from '../text/words.js';

/** Sentences remembered before all are forgotten. */
const MOST_KNOWN = 2000;

export interface SourceWords {
  has(sentence: string): boolean;
}

export function createSourceWords(sources: readonly string[]): SourceWords {
  const texts = sources.map((source) => ` ${normalWords(source).join(' ')} `);
  // The same sentence is asked for again with each rewording of its neighbours.
  const known = new Map<string, boolean>();
  const look = (sentence: string): boolean => {
    const words = normalWords(sentence).join(' ');
    return words !== '' && texts.some((text) => text.includes(` ${words} `));
  };
  return {
    has: (sentence) => {
      const found = known.get(sentence) ?? look(sentence);
      if (known.size > MOST_KNOWN) known.clear();
      known.set(sentence, found);
      return found;
    },
  };
}

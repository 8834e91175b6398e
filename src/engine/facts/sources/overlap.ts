/** How much of a wording stands in some place of her sources. */
import { stemOf } from '../../text/word-stems.js';
import { contentWords } from '../words/content-words.js';
import { placesBy, type JoinedPlaces, type Places } from './places.js';
import type { Token } from '../words/tokens.js';

export interface SourcePassages {
  /**
   * Largest share, 0-1, of the content words of `words` found within `sentences` neighbouring sentences (a paraphrase
   * draws on sentences that stand together); 1 without content words.
   */
  bestOverlap(words: readonly Token[], sentences?: number): number;
  /** The same for words read by `contentStems`. */
  overlapOf(stems: ReadonlySet<string>, sentences: number): number;
  /** How many content words of `words` each sentence of the sources shares, by its number. */
  shared(words: readonly Token[]): ReadonlyMap<number, number>;
  /** Whether a content word that begins like this, or is this, stands anywhere. */
  holds(word: string): boolean;
}

const WINDOW_SENTENCES = 3;

/** `places`: of the stems of all sources. */
export function sourcePassages(places: JoinedPlaces): SourcePassages {
  const overlapOf = (stems: ReadonlySet<string>, sentences: number): number =>
    stems.size === 0 ? 1 : places.mostWithin(stems, sentences) / stems.size;
  return {
    overlapOf,
    bestOverlap: (words, sentences = WINDOW_SENTENCES) => overlapOf(contentStems(words), sentences),
    holds: (word) => places.of(sourceStem(word)).length > 0,
    shared(words) {
      const counts = new Map<number, number>();
      for (const stem of contentStems(words))
        for (const at of places.of(stem)) counts.set(at, (counts.get(at) ?? 0) + 1);
      return counts;
    },
  };
}

/** `sentences`: the content words of each. */
export function stemPlaces(sentences: readonly (readonly string[])[]): Places {
  return placesBy(sentences, (word) => [sourceStem(word)]);
}

/** "Hurts", "dogs", "panes": an s at the end of a short word is an ending, too. */
const SHORT_WITH_S = /^[a-z]{3,4}(?<!s)s$/u;

export function sourceStem(word: string): string {
  const stem = stemOf(word);
  return stem.endsWith('s') && SHORT_WITH_S.test(word) ? stem.slice(0, -1) : stem;
}

export function contentStems(tokens: readonly Token[]): ReadonlySet<string> {
  return new Set(contentWords(tokens).map(sourceStem));
}

/** How much of a wording stands in some place of her sources. */
import { stopwordsOf } from '../text/stopwords.js';
import type { Token } from './tokens.js';

export interface SourcePassages {
  /**
   * Largest share, 0-1, of the content words of `words` found within `sentences` neighbouring sentences (a paraphrase
   * draws on sentences that stand together); 1 without content words.
   */
  bestOverlap(words: readonly Token[], sentences?: number): number;
  /** How many content words of `words` each sentence of the sources shares, by its number. */
  shared(words: readonly Token[]): ReadonlyMap<number, number>;
  /** Whether a content word that begins like this, or is this, stands anywhere. */
  holds(word: string): boolean;
}

/** Endings differ, beginnings stay: "sold", "selling"; "students", "student". */
const STEM_LETTERS = 5;
const LANGUAGES = ['en', 'es', 'pt', 'id', 'hi-Latn', 'hi', 'te'];
const WINDOW_SENTENCES = 3;

export function sourcePassages(sentences: readonly (readonly Token[])[]): SourcePassages {
  let places: Map<string, Set<number>> | undefined;
  return {
    holds: (word) => (places ??= placesOf(sentences)).has(stemOf(word)),
    shared(words) {
      places ??= placesOf(sentences);
      const counts = new Map<number, number>();
      for (const stem of contentStems(words))
        for (const at of places.get(stem) ?? []) counts.set(at, (counts.get(at) ?? 0) + 1);
      return counts;
    },
    bestOverlap(words, sentencesTogether = WINDOW_SENTENCES) {
      places ??= placesOf(sentences);
      const stems = contentStems(words);
      if (stems.size === 0) return 1;
      const counts = new Map<number, number>();
      for (const stem of stems) {
        const windows = new Set<number>();
        for (const at of places.get(stem) ?? [])
          for (let shift = 0; shift < sentencesTogether; shift += 1) windows.add(at - shift);
        for (const window of windows) counts.set(window, (counts.get(window) ?? 0) + 1);
      }
      return Math.max(0, ...counts.values()) / stems.size;
    },
  };
}

function placesOf(sentences: readonly (readonly Token[])[]): Map<string, Set<number>> {
  const places = new Map<string, Set<number>>();
  sentences.forEach((tokens, at) => {
    for (const stem of contentStems(tokens)) places.set(stem, (places.get(stem) ?? new Set()).add(at));
  });
  return places;
}

/** "Hurts", "dogs", "panes": an s at the end of a short word is an ending, too. */
const SHORT_WITH_S = /^[a-z]{3,4}(?<!s)s$/u;

function stemOf(word: string): string {
  const stem = word.slice(0, STEM_LETTERS);
  return SHORT_WITH_S.test(word) ? stem.slice(0, -1) : stem;
}

export function contentStems(tokens: readonly Token[]): ReadonlySet<string> {
  const stopwords = LANGUAGES.map(stopwordsOf);
  return new Set(
    tokens
      .filter(
        ({ norm, isFigure }) => !isFigure && norm.length > 2 && !stopwords.some((words) => words.has(norm)),
      )
      .map(({ norm }) => stemOf(norm)),
  );
}

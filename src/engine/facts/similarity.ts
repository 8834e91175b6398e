/** How near a wording comes to the sources by pieces of its words, so that endings and prefixes do not matter. */
import { stopwordsOf } from '../text/stopwords.js';
import type { Token } from './tokens.js';

const PIECE_LETTERS = 3;
const LANGUAGES = ['en', 'es', 'pt', 'id', 'hi-Latn', 'hi', 'te'];

export interface SourceSimilarity {
  /** Largest share, 0-1, of the pieces of `words` found within two neighbouring sentences; 1 without content words. */
  closest(words: readonly Token[]): number;
  /** Largest share, 0-1, of the pieces of one word that some word of the sources has. `word` normalised. */
  nearestWord(word: string): number;
}

export function sourceSimilarity(sentences: readonly (readonly Token[])[]): SourceSimilarity {
  let places: Map<string, number[]> | undefined;
  let holders: Map<string, number[]> | undefined;
  const near = new Map<string, number>();
  return {
    closest(words) {
      places ??= piecesBy(sentences.map((sentence) => contentWords(sentence)));
      const pieces = new Set(contentWords(words).flatMap(piecesOf));
      if (pieces.size === 0) return 1;
      const counts = new Map<number, number>();
      for (const piece of pieces) {
        let last = -2;
        for (const at of places.get(piece) ?? []) {
          if (at - 1 > last) counts.set(at - 1, (counts.get(at - 1) ?? 0) + 1);
          counts.set(at, (counts.get(at) ?? 0) + 1);
          last = at;
        }
      }
      return Math.max(0, ...counts.values()) / pieces.size;
    },
    nearestWord(word) {
      const known = near.get(word);
      if (known !== undefined) return known;
      holders ??= piecesBy(
        [...new Set(sentences.flatMap((sentence) => contentWords(sentence)))].map((one) => [one]),
      );
      const pieces = piecesOf(word);
      const counts = new Map<number, number>();
      for (const piece of pieces)
        for (const at of holders.get(piece) ?? []) counts.set(at, (counts.get(at) ?? 0) + 1);
      const share = pieces.length === 0 ? 1 : Math.max(0, ...counts.values()) / pieces.length;
      near.set(word, share);
      return share;
    },
  };
}

function piecesBy(groups: readonly (readonly string[])[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  groups.forEach((words, at) => {
    for (const piece of new Set(words.flatMap(piecesOf))) {
      const list = index.get(piece);
      if (list) list.push(at);
      else index.set(piece, [at]);
    }
  });
  return index;
}

/** The beginning counts as a letter. */
function piecesOf(word: string): string[] {
  const marked = `_${word}`;
  const pieces = new Set<string>();
  for (let at = 0; at + PIECE_LETTERS <= marked.length; at += 1)
    pieces.add(marked.slice(at, at + PIECE_LETTERS));
  return [...pieces];
}

let stopwords: ReadonlySet<string> | undefined;

/** Normalised words that carry content. */
export function contentWords(tokens: readonly Token[]): string[] {
  stopwords ??= new Set(LANGUAGES.flatMap((language) => [...stopwordsOf(language)]));
  const words = stopwords;
  return tokens
    .filter(({ norm, isFigure }) => !isFigure && norm.length > 2 && !words.has(norm))
    .map(({ norm }) => norm);
}

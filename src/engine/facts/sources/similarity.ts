/** How near a wording comes to the sources by pieces of its words, so that endings and prefixes do not matter. */
import { placesBy, type JoinedPlaces, type Places } from './places.js';

const PIECE_LETTERS = 3;

export interface SourceSimilarity {
  /** Largest share, 0-1, of the pieces of `words`, content words, found within two neighbouring sentences; 1 without words. */
  closest(words: readonly string[]): number;
  /** Largest share, 0-1, of the pieces of one word that some word of the sources has. `word` normalised. */
  nearestWord(word: string): number;
}

/** The words of one source by the pieces they hold. */
export interface WordPieces {
  readonly words: number;
  readonly holders: Places;
}

/** `places`: of the pieces of all sources. `sources`: their words, one by one. */
export function sourceSimilarity(
  places: JoinedPlaces,
  sources: readonly (() => WordPieces)[],
): SourceSimilarity {
  const near = new Map<string, number>();
  return {
    closest(words) {
      const pieces = new Set<string>();
      for (const word of words) for (const piece of piecesOf(word)) pieces.add(piece);
      return pieces.size === 0 ? 1 : places.mostWithin(pieces, 2) / pieces.size;
    },
    nearestWord(word) {
      const known = near.get(word);
      if (known !== undefined) return known;
      const pieces = piecesOf(word);
      const share =
        pieces.length === 0
          ? 1
          : Math.max(0, ...sources.map((source) => mostShared(pieces, source()))) / pieces.length;
      near.set(word, share);
      return share;
    },
  };
}

/** `sentences`: the content words of each. */
export function piecePlaces(sentences: readonly (readonly string[])[]): Places {
  return placesBy(sentences, piecesOf);
}

export function wordPieces(sentences: readonly (readonly string[])[]): WordPieces {
  const words = [...new Set(sentences.flat())];
  return {
    words: words.length,
    holders: placesBy(
      words.map((word) => [word]),
      piecesOf,
    ),
  };
}

function mostShared(pieces: readonly string[], { words, holders }: WordPieces): number {
  const counts = new Uint8Array(words);
  let most = 0;
  for (const piece of pieces)
    for (const at of holders.get(piece) ?? []) {
      const count = (counts[at] ?? 0) + 1;
      counts[at] = count;
      if (count > most) most = count;
    }
  return most;
}

/** Each once; the beginning counts as a letter. */
function piecesOf(word: string): string[] {
  const marked = `_${word}`;
  const pieces: string[] = [];
  for (let at = 0; at + PIECE_LETTERS <= marked.length; at += 1) {
    const piece = marked.slice(at, at + PIECE_LETTERS);
    if (!pieces.includes(piece)) pieces.push(piece);
  }
  return pieces;
}

/** Lays the sources and a script out as one row of pieces for the reader, as it was trained. */
import { sum } from '../../statistics.js';
import { inFigures } from '../numbers/in-figures.js';
import { contentStems } from '../sources/overlap.js';
import { tokensOf } from '../words/tokens.js';
import type { Cutter, Piece } from './unigram.js';

/** Pieces of a whole row and of the script in it: the longest the reader was trained on. */
const MOST_PIECES = 510;
const MOST_SCRIPT_PIECES = 200;
const START = 0;
const END = 2;
/** The first, the one between sources and script, the last. */
const MARKS = 3;
/** What was cut as one in training: a sentence with its end mark and the space behind it. */
const PASSAGE = /[^.!?।\n|]+[.!?।\n|]*\s*/gu;

/** A single digit stands everywhere. */
const FIGURES = /\d{2,}/gu;

export interface Page {
  readonly ids: readonly number[];
  /** Where the script's pieces begin in `ids`. */
  readonly from: number;
  /** The script's pieces, with their places in the text. */
  readonly pieces: readonly Piece[];
}

interface Passage {
  readonly source: number;
  readonly text: string;
  readonly ids: readonly number[];
}

/**
 * One for a text of up to about 100 words, more for longer ones, each with the passages of the sources nearest to it.
 * Numbers are in figures on both sides.
 */
export function pagesOf(sources: readonly string[], text: string, language: string, cut: Cutter): Page[] {
  const script = inFigures(text, language);
  const pieces = cut(script.text);
  const told = passagesIn(sources, language, cut);
  const count = Math.max(1, Math.ceil(pieces.length / MOST_SCRIPT_PIECES));
  const size = Math.ceil(pieces.length / count);
  return Array.from({ length: count }, (_, at) => {
    const part = pieces.slice(at * size, (at + 1) * size);
    const words = script.text.slice(part[0]?.start ?? 0, part.at(-1)?.end ?? 0);
    const piecesLeft = MOST_PIECES - MARKS - part.length - sources.length;
    const passages = joined(lengthOf(told) <= piecesLeft ? told : nearest(told, words, piecesLeft));
    return {
      ids: [START, ...passages, END, ...part.map(({ id }) => id), END],
      from: passages.length + 2,
      pieces: part.map((piece) => ({ ...piece, ...script.original(piece) })),
    };
  });
}

/** The attempts of a request are read beside one list of sources; what was cut of it goes when the list goes. */
const cutOf = new WeakMap<readonly string[], Map<string, readonly Passage[]>>();

function passagesIn(sources: readonly string[], language: string, cut: Cutter): readonly Passage[] {
  const byLanguage = cutOf.get(sources) ?? new Map<string, readonly Passage[]>();
  cutOf.set(sources, byLanguage);
  const passages =
    byLanguage.get(language) ??
    sources.flatMap((source, at) => passagesOf(inFigures(source, language).text, at, cut));
  byLanguage.set(language, passages);
  return passages;
}

function passagesOf(source: string, at: number, cut: Cutter): Passage[] {
  return [...source.matchAll(PASSAGE)]
    .filter(([passage]) => passage.trim() !== '')
    .map(([passage]) => ({ source: at, text: passage, ids: cut(passage).map(({ id }) => id) }));
}

/** Those that share most words and numbers with `words`, then the earliest, in the order they were told. */
function nearest(told: readonly Passage[], words: string, mostPieces: number): Passage[] {
  const asked = telling(words);
  const sharedBy = new Map(
    told.map((passage) => [passage, [...telling(passage.text)].filter((word) => asked.has(word)).length]),
  );
  let left = mostPieces;
  const chosen = new Set(
    told
      .toSorted((a, b) => (sharedBy.get(b) ?? 0) - (sharedBy.get(a) ?? 0))
      .filter(({ ids }) => {
        const fits = ids.length <= left;
        if (fits) left -= ids.length;
        return fits;
      }),
  );
  return told.filter((passage) => chosen.has(passage));
}

/** Beginnings of content words, and numbers. */
function telling(text: string): ReadonlySet<string> {
  return new Set([...contentStems(tokensOf(text)), ...(text.match(FIGURES) ?? [])]);
}

/** Each source ends with a mark. */
function joined(passages: readonly Passage[]): number[] {
  return passages.flatMap(({ ids, source }, at) =>
    passages[at + 1]?.source === source ? ids : [...ids, END],
  );
}

function lengthOf(passages: readonly Passage[]): number {
  return sum(passages.map(({ ids }) => ids.length));
}

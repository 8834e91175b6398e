/** Puts her manner on a laid-out script: counted points, long breaths, an aside, the word she calls the viewer by, stress. */
import type { Scaffolds } from '../lines/scaffolds/scaffolds.js';
import type { Manner } from './manner.js';
import { goOnWith } from '../hook/opening.js';
import type { BeatPieces, Piece } from '../lines/pieces/pieces.js';
import type { Dice } from '../lines/random.js';
import { address, stress } from './speak.js';
import { capitalise, smallFirst } from '../her-material/tidy.js';
import { countWords } from '../../text/words.js';
import type { BeatKind } from '../../types.js';

export interface BeatLines {
  readonly kind: BeatKind;
  readonly lines: readonly string[];
}

const SHORTEST_WITH_ASIDE_SECONDS = 30;
/** Two sentences are no list. */
const LEAST_COUNTED = 2;

export function inHerManner(
  beats: readonly BeatPieces[],
  manner: Manner,
  scaffolds: Scaffolds,
  seconds: number,
  dice: Dice,
): BeatLines[] {
  const counted = manner.formulas.counts ? countAloud(beats, manner, scaffolds) : beats;
  const spoken = counted.map(({ kind, pieces }) => ({
    kind,
    lines: pieces.flatMap((piece) => piece.lines),
  }));
  const first = spoken[0];
  const gone = first
    ? [
        { ...first, lines: first.lines.map((line, at) => (at === 0 ? goOnWith(line, manner) : line)) },
        ...spoken.slice(1),
      ]
    : spoken;
  return stressed(
    withAddress(manner.formulas.counts ? gone : withAside(gone, manner, seconds, dice), manner),
    manner,
  );
}

/** `Three points.`, `One: ...`: a colon keeps number and sentence in one breath. */
function countAloud(
  beats: readonly BeatPieces[],
  manner: Manner,
  { counts, language }: Scaffolds,
): readonly BeatPieces[] {
  const points = beats
    .flatMap(({ pieces }) => pieces)
    .filter(({ role, kind, blank }) => role === 'own' || role === 'said' || (blank && kind === 'point'))
    .slice(0, counts.length);
  if (points.length < LEAST_COUNTED) return beats;
  const announced = language === 'en' ? [`${counts[points.length - 1]} ${manner.formulas.countNoun}.`] : [];
  const numbered = (piece: Piece): Piece => {
    const at = points.indexOf(piece);
    const [head = '', ...rest] = piece.lines;
    if (at < 0) return piece;
    const start = smallFirst(head.replace(/^(?:and|so|but)\s+/iu, ''), manner.names);
    return {
      ...piece,
      lines: [...(at === 0 ? announced : []), `${counts[at]}: ${start}`, ...rest.map(capitalise)],
    };
  };
  return beats.map((beat) => ({ ...beat, pieces: beat.pieces.map(numbered) }));
}

/** One interruption of hers, about the middle, never between a question and its answer. */
function withAside(
  beats: readonly BeatLines[],
  manner: Manner,
  seconds: number,
  dice: Dice,
): readonly BeatLines[] {
  const aside = dice.pick(manner.formulas.asides);
  const all = beats.flatMap(({ lines }) => lines);
  if (!aside || seconds < SHORTEST_WITH_ASIDE_SECONDS || all.length < 2 || all.includes(aside)) return beats;
  const mid = all.findIndex(
    (line, at) =>
      at + 1 >= all.length / 2 && !/[?:]["”’)]*$/u.test(line) && countWords(all[at + 1] ?? '') > 2,
  );
  const after = all[mid];
  let placed = false;
  return beats.map(({ kind, lines }) => ({
    kind,
    lines: lines.flatMap((line) => {
      if (line !== after || placed) return [line];
      placed = true;
      return [line, aside];
    }),
  }));
}

/** The word she calls the viewer by, once, where she has not said it already. */
function withAddress(beats: readonly BeatLines[], manner: Manner): readonly BeatLines[] {
  const word = manner.formulas.addresses[0];
  const all = beats.flatMap(({ lines }) => lines);
  if (
    !word ||
    all.some((line) => new RegExp(`(?<![\\p{L}\\p{M}])${word}(?![\\p{L}\\p{M}])`, 'iu').test(line))
  )
    return beats;
  const chosen = all.find((line) => !line.includes('[') && address(line, word) !== null);
  return beats.map(({ kind, lines }) => ({
    kind,
    lines: lines.map((line) => (line === chosen ? (address(line, word) ?? line) : line)),
  }));
}

function stressed(beats: readonly BeatLines[], manner: Manner): BeatLines[] {
  const all = stress(
    beats.flatMap(({ lines }) => lines),
    manner,
  );
  let at = 0;
  return beats.map(({ kind, lines }) => {
    const own = all.slice(at, at + lines.length).map((line, index) => withMarksOf(lines[index] ?? '', line));
    at += lines.length;
    return { kind, lines: own };
  });
}

const MARK = /\[[^\]]*\]/gu;

/** What she is asked to fill in stays as it is asked: it is found by its letters. */
function withMarksOf(written: string, stressedLine: string): string {
  const marks = written.match(MARK) ?? [];
  return stressedLine.replace(MARK, (mark) => marks.shift() ?? mark);
}

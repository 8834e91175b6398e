/** Chooses among scaffold pieces until a script is as long as it was asked to be. */
import type { BeatKind } from '../types.js';
import { normalWords } from '../text/words.js';
import { MOST_OF_ROLE, type Piece } from './pieces.js';

/** Nearer than this to the asked time nothing is exchanged any more. */
const NEAR_ENOUGH = 0.02;
/** While filling, a piece may go over by this much: the end is fitted afterwards. */
const OVER = 0.03;

export interface Room {
  /** Still to be filled. */
  readonly seconds: number;
  /** Of the whole script: what nearness is measured by. */
  readonly wholeSeconds: number;
  readonly blanks: number;
  /** So many where nothing else is left to say. */
  readonly blanksAtMost: number;
  /** Kinds of beat the plan has that nothing fills yet. */
  readonly wanted: readonly BeatKind[];
  /** What stands there already: nothing that sounds like it is added. */
  readonly said: string;
  /** Blanks that stand there already. */
  readonly marks: readonly string[];
}

/** Pieces remembered with their runs of words, before all are forgotten. */
const MOST_KNOWN = 500;
/** Four words in a row that were heard before are heard as a repetition. */
const REPEATED_WORDS = 4;

/** Where the lines of each kind run out, another of one kind is better than a script that is too short. */
const MORE_OF_A_KIND = [1, 2] as const;
const TOO_SHORT = 0.08;

/** More plain lines than one in so many seconds are padding: a shorter script, and a word to her why, are more honest. */
const SECONDS_PER_PLAIN = 30;
/** ... unless a few more make it as long as she asked: a length is a promise. */
const SECONDS_PER_PLAIN_TO_FIT = [18, 10] as const;

/** `candidates` by preference. Best first for what the plan still lacks, then in their order, then fitted. */
export function fill(candidates: readonly Piece[], room: Room): Piece[] {
  const { wholeSeconds } = room;
  const isLong = (pieces: readonly Piece[]): boolean =>
    room.seconds - secondsOf(pieces) <= wholeSeconds * TOO_SHORT;
  let lean: Piece[] | null = null;
  for (const secondsPerPlain of [SECONDS_PER_PLAIN, ...SECONDS_PER_PLAIN_TO_FIT]) {
    const plain = Math.max(1, Math.floor(wholeSeconds / secondsPerPlain));
    let chosen: Piece[] = [];
    for (const { more, blanks } of roomier(room)) {
      chosen = fillWith(candidates, { ...room, more, blanks, plain });
      if (isLong(chosen)) return chosen;
    }
    lean ??= chosen;
  }
  return lean ?? [];
}

/** First more to fill in, which says something, then more plain lines. */
function roomier({ blanks, blanksAtMost }: Room): { readonly more: number; readonly blanks: number }[] {
  const most = Math.max(blanks, blanksAtMost);
  return [
    ...Array.from({ length: most - blanks + 1 }, (_, at) => ({ more: 0, blanks: blanks + at })),
    ...MORE_OF_A_KIND.map((more) => ({ more, blanks: most })),
  ];
}

interface Limits extends Room {
  /** Lines that say nothing of hers, at most. */
  readonly plain: number;
  /** This many more of a role than usual. */
  readonly more: number;
}

function fillWith(candidates: readonly Piece[], room: Limits): Piece[] {
  const chosen: Piece[] = [];
  const over = room.wholeSeconds * OVER;
  const left = (): number => room.seconds - secondsOf(chosen);
  const fits = (piece: Piece): boolean => piece.seconds <= left() + over && mayJoin(piece, chosen, room);
  const story = candidates.find((candidate) => candidate.role === 'far' && fits(candidate));
  if (story) chosen.push(story);
  // A beat that only plain talk would fill is better left out.
  for (const kind of room.wanted) {
    const piece = candidates.find(
      (candidate) => candidate.blank && candidate.kind === kind && fits(candidate),
    );
    if (piece && left() > over) chosen.push(piece);
  }
  for (const piece of candidates)
    if (left() > room.wholeSeconds * (piece.role === 'far' ? OVER : TOO_SHORT) && fits(piece))
      chosen.push(piece);
  return fitted(chosen, candidates, room);
}

function mayJoin(piece: Piece, chosen: readonly Piece[], room: Limits): boolean {
  if (chosen.includes(piece)) return false;
  const most = MOST_OF_ROLE[piece.role] ?? 1 + room.more;
  if (chosen.filter(({ role }) => role === piece.role).length >= most) return false;
  const isPlain = (other: Piece): boolean => !other.blank && other.role !== 'far';
  if (isPlain(piece) && chosen.filter(isPlain).length >= room.plain) return false;
  // Her story names the topic again on purpose.
  if (piece.role !== 'far' && repeats(piece, room.said)) return false;
  if (chosen.some((other) => repeats(piece, other.lines.join('\n')))) return false;
  if (piece.role === 'next' && !chosen.some(({ role }) => role === 'step')) return false;
  if (!piece.blank) return true;
  const marks = chosen.flatMap(({ blank }) => blank?.mark ?? []);
  return marks.length < room.blanks && ![...room.marks, ...marks].includes(piece.blank.mark);
}

const runsKnown = new Map<string, ReadonlySet<string>>();

function repeats(piece: Piece, text: string): boolean {
  const said = runsOf(text);
  return [...runsOf(piece.lines.join('\n'))].some((run) => said.has(run));
}

function runsOf(text: string): ReadonlySet<string> {
  const known = runsKnown.get(text);
  if (known) return known;
  const words = normalWords(text);
  const runs = new Set(
    words.slice(REPEATED_WORDS - 1).map((_, at) => words.slice(at, at + REPEATED_WORDS).join(' ')),
  );
  if (runsKnown.size > MOST_KNOWN) runsKnown.clear();
  runsKnown.set(text, runs);
  return runs;
}

/** One piece out, one or two in, where that comes nearer to the asked time. */
function fitted(chosen: readonly Piece[], candidates: readonly Piece[], room: Limits): Piece[] {
  const distance = (pieces: readonly Piece[]): number => Math.abs(room.seconds - secondsOf(pieces));
  let best = [...chosen];
  const isNear = (): boolean => {
    const left = room.seconds - secondsOf(best);
    return (
      Math.abs(left) <= room.wholeSeconds * NEAR_ENOUGH || (left > 0 && left <= room.wholeSeconds * TOO_SHORT)
    );
  };
  if (isNear()) return best;
  // The one blank of a short script is what the script is about.
  const blanks = best.filter(({ blank }) => blank).length;
  const spare = best.filter(({ role, blank }) => role !== 'step' && role !== 'far' && (!blank || blanks > 1));
  const kept = [best, ...spare.map((out) => best.filter((piece) => piece !== out))];
  for (const base of kept)
    for (const version of [base, ...additions(base, candidates, room)]) {
      if (distance(version) + room.wholeSeconds * 0.005 < distance(best)) best = [...version];
      if (isNear()) return best;
    }
  return best;
}

function additions(base: readonly Piece[], candidates: readonly Piece[], room: Limits): Piece[][] {
  const ones = candidates.filter((piece) => mayJoin(piece, base, room)).map((piece) => [...base, piece]);
  const twos = ones.flatMap((version) =>
    candidates.filter((piece) => mayJoin(piece, version, room)).map((piece) => [...version, piece]),
  );
  return [...ones, ...twos];
}

export function secondsOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { seconds }) => sum + seconds, 0);
}

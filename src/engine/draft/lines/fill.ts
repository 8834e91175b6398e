/** Chooses among scaffold pieces until a script is as long as it was asked to be. */
import type { BeatKind } from '../../types.js';
import { normalWords } from '../../text/words.js';
import type { Piece } from './pieces.js';

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
  readonly blanksAnyway: number;
  /** So many where that makes it as long as she asked. */
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

const TOO_SHORT = 0.08;
/** As short as this all that helps is said; what is shorter still is better left lean. */
const NEARLY = 0.25;

/** More plain lines are padding: a shorter script, and a word to her why, are more honest. */
const PLAIN = 1;
/** ... a second and more, of other kinds, where they make it as long as she asked: a length is a promise. */
const PLAIN_TO_FIT = { before: 2, after: 3, long: 4 } as const;
/** In a longer script the viewer may be asked twice. */
const SECONDS_TO_ASK_TWICE = 60;

/** `candidates` by preference. Best first for what the plan still lacks, then in their order, then fitted. */
export function fill(candidates: readonly Piece[], room: Room): Piece[] {
  const { wholeSeconds } = room;
  const most = Math.max(room.blanks, room.blanksAtMost);
  const more = Array.from({ length: most - room.blanks }, (_, at) => room.blanks + at + 1);
  // A question to the viewer is less of a burden to her than one more thing to fill in.
  const limits = [
    { plain: PLAIN, blanks: room.blanks },
    { plain: PLAIN_TO_FIT.before, blanks: room.blanks },
    ...more.map((blanks) => ({ plain: PLAIN, blanks })),
    ...more.map((blanks) => ({ plain: PLAIN_TO_FIT.before, blanks })),
    { plain: PLAIN_TO_FIT.after, blanks: Math.min(most, Math.max(room.blanks, room.blanksAnyway) + 1) },
    { plain: PLAIN_TO_FIT.after, blanks: most },
    ...(wholeSeconds >= SECONDS_TO_ASK_TWICE ? [{ plain: PLAIN_TO_FIT.long, blanks: most, asks: 2 }] : []),
  ];
  const anyway = Math.max(room.blanks, room.blanksAnyway);
  let lean: Piece[] = [];
  let fullest: Piece[] = [];
  const missing = (pieces: readonly Piece[]): number => room.seconds - secondsOf(pieces);
  for (const limit of limits) {
    const chosen = fillWith(candidates, { asks: 1, ...room, ...limit });
    if (missing(chosen) <= wholeSeconds * TOO_SHORT) return chosen;
    if (limit.blanks <= anyway + 1 && missing(chosen) < missing(fullest)) fullest = chosen;
    if (limit.plain <= PLAIN_TO_FIT.before && limit.blanks <= anyway) lean = chosen;
  }
  return missing(fullest) <= wholeSeconds * NEARLY ? fullest : lean;
}

interface Limits extends Room {
  /** Lines that say nothing of hers, at most. */
  readonly plain: number;
  /** Questions to the viewer, at most. */
  readonly asks: number;
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
  const most = piece.role === 'ask' ? room.asks : 1;
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

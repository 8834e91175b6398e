/** Keeps lines of ours from standing in a row: what would pile up before or after her story is said between two thoughts of it. */
import { leansBack } from './leaning.js';
import type { BeatPieces, Piece } from './pieces.js';

/** One line of ours makes ready; at the end the close is enough. */
const MOST_BEFORE = 1;
/** A shorter story is not interrupted, a longer one once in so many lines. */
const LEAST_LINES = 5;
const LINES_PER_INTERRUPTION = 3;
const HERS: ReadonlySet<string> = new Set(['own', 'far', 'said']);
/** These belong where they stand. */
const FIXED: ReadonlySet<string> = new Set(['setup', 'label']);

export function spreadPlain(beats: readonly BeatPieces[], language: string): BeatPieces[] {
  const all = beats.flatMap(({ pieces }) => pieces);
  const story = all
    .filter(({ role }) => HERS.has(role))
    .flatMap((piece) => piece.lines.map((line) => ({ piece, line })));
  if (story.length < LEAST_LINES) return [...beats];
  const first = all.findIndex(({ role }) => HERS.has(role));
  // What is left open is asked for after what she told.
  const late = all.slice(0, first).filter(isTold);
  const last = all.findLastIndex(isTold);
  const isMovable = (piece: Piece): boolean => !isTold(piece) && !FIXED.has(piece.role);
  const before = all.slice(0, first).filter((piece) => !isTold(piece));
  const fixed = before.filter((piece) => !isMovable(piece)).length;
  const extra = [
    ...before.filter(isMovable).slice(Math.max(0, MOST_BEFORE - fixed)),
    ...all.slice(last + 1).filter(({ role }) => role !== 'recap' && role !== 'label'),
  ].slice(0, Math.floor(story.length / LINES_PER_INTERRUPTION));
  const places = placesBetween(
    story.map(({ line }) => line),
    extra.length,
    language,
  );
  const moved = extra.slice(0, places.length);
  const withMoved = (piece: Piece): Piece => ({
    ...piece,
    lines: story.flatMap(({ piece: own, line }, at) =>
      own === piece
        ? [...moved.filter((_, index) => places[index] === at).flatMap((said) => said.lines), line]
        : [],
    ),
  });
  const end = story.at(-1)?.piece;
  return beats
    .map(({ kind, pieces }) => ({
      kind,
      pieces: pieces
        .filter((piece) => !moved.includes(piece) && !late.includes(piece))
        .flatMap((piece) => (piece === end ? [piece, ...late] : [piece]))
        .map((piece) => (HERS.has(piece.role) ? withMoved(piece) : piece)),
    }))
    .filter(({ pieces }) => pieces.length > 0);
}

function isTold({ role, blank }: Piece): boolean {
  return HERS.has(role) || blank !== null;
}

/** At most `count` places, evenly spread, each before a line that stands alone. */
function placesBetween(lines: readonly string[], count: number, language: string): number[] {
  const free = lines.flatMap((line, at) =>
    at > 1 && !line.includes('[') && !leansBack(line, lines.slice(0, at), language) ? [at] : [],
  );
  const places: number[] = [];
  for (let index = 0; index < count; index += 1) {
    const wanted = (lines.length * (index + 1)) / (count + 1);
    const left = free.filter((at) => places.every((other) => at - other > 1));
    const nearest = left.toSorted((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted))[0];
    if (nearest !== undefined) places.push(nearest);
  }
  return places;
}

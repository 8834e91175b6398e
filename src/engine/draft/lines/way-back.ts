/** Leads back to the topic where her life was told in between. */
import type { BeatPieces, Piece } from './pieces.js';
import { pieceOf, type Saying } from './scaffold-pieces.js';

/** After less of something else nobody has lost the thread. */
const LOST_AFTER_SECONDS = 8;

/** The first thing on the topic after a long stretch of her story is announced: `Back to the backpack.` `room`: seconds left for it. */
export function withWayBack(
  beats: readonly BeatPieces[],
  saying: Saying,
  room: number,
): readonly BeatPieces[] {
  const all = beats.flatMap(({ pieces }) => pieces);
  const next = all.find((piece, at) => isOnTopic(piece) && isAway(all[at - 1]));
  const back = next && pieceOf(saying, 'back');
  if (!next || !back || back.seconds > room) return beats;
  return beats.map((beat) => ({
    ...beat,
    pieces: beat.pieces.map((piece) =>
      piece === next ? { ...piece, lines: [...back.lines, ...piece.lines] } : piece,
    ),
  }));
}

const isOnTopic = ({ role, blank }: Piece): boolean => blank !== null || role === 'said';

const isAway = (piece: Piece | undefined): boolean =>
  piece?.role === 'far' && piece.seconds >= LOST_AFTER_SECONDS;

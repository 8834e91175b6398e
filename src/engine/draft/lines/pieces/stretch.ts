/** What her words leave of a script is asked of her: a gap asks for more than a word, is led into by a whole sentence, and the viewer gets a word to go with. */
import { blankFor } from '../blanks.js';
import { BLANK_KINDS, type BlankKind } from '../scaffolds/scaffolds.js';
import { secondsOf, type Piece } from './pieces.js';
import { partingPiece, pieceOf, type Saying } from './scaffold-pieces.js';

/** Of the time: with less left it is as long as asked. */
const SHORT = 0.08;
/** ... and by so much it may become too long. */
const OVER = 0.06;

/** `left`: seconds. */
type Step = (pieces: readonly Piece[], saying: Saying, left: number) => readonly Piece[];

/** Step by step, as long as it is too short. `room`: seconds; `isHersAlone`: nothing of ours is said but what leads into a gap. */
export function stretched(
  pieces: readonly Piece[],
  saying: Saying,
  room: number,
  isHersAlone: boolean,
): readonly Piece[] {
  const { seconds } = saying.brief.request;
  const before = secondsOf(pieces);
  return [...STEPS, ...(isHersAlone || saying.speaksOtherwise ? [] : [withParting])].reduce<readonly Piece[]>(
    (now, step) => {
      const left = room - (secondsOf(now) - before);
      if (left < seconds * SHORT) return now;
      const next = step(now, saying, left);
      return secondsOf(next) - secondsOf(now) <= left + seconds * OVER ? next : now;
    },
    pieces,
  );
}

const STEPS: readonly Step[] = [askingForMore, leadingInFully];

/** A gap as it is with all the time it could use. Seconds. */
export function longestSeconds(piece: Piece, saying: Saying): number {
  return secondsOf(STEPS.reduce<readonly Piece[]>((now, step) => step(now, saying, Infinity), [piece]));
}

/** Seconds by which it could be made longer without another word of hers. */
export function growth(pieces: readonly Piece[], saying: Saying): number {
  const steps = saying.speaksOtherwise ? STEPS : [...STEPS, withParting];
  return secondsOf(steps.reduce((now, step) => step(now, saying, Infinity), pieces)) - secondsOf(pieces);
}

function askingForMore(pieces: readonly Piece[], { brief, secondsOf: long }: Saying): readonly Piece[] {
  return pieces.map((piece) => {
    const { blank, role } = piece;
    if (!blank || !isBlankKind(role)) return piece;
    const roomy = blankFor(role, brief.request.topic, brief.language, true);
    const lines = piece.lines.map((line) => line.replace(blank.mark, () => roomy.mark));
    return { ...piece, lines, blank: roomy, seconds: long(lines.join(' ')) };
  });
}

/** One gap after the other, as far as `left` seconds go. */
function leadingInFully(pieces: readonly Piece[], saying: Saying, left: number): readonly Piece[] {
  let room = left;
  return pieces.map((piece) => {
    const { blank, role } = piece;
    const led = blank && isBlankKind(role) ? pieceOf(saying, role, true) : null;
    const mark = led?.blank?.mark;
    if (!blank || !led || mark === undefined) return piece;
    const said = led.lines.map((line) => line.replace(mark, () => blank.mark));
    const seconds = saying.secondsOf(said.join(' '));
    if (seconds <= piece.seconds || seconds - piece.seconds > room) return piece;
    room -= seconds - piece.seconds;
    return { ...piece, lines: said, seconds };
  });
}

/** A word to the viewer, where it does not make it too long. */
function withParting(pieces: readonly Piece[], saying: Saying, left: number): readonly Piece[] {
  const piece = partingPiece(saying);
  return piece && piece.seconds <= left + saying.brief.request.seconds * OVER ? [...pieces, piece] : pieces;
}

const isBlankKind = (role: string): role is BlankKind => (BLANK_KINDS as readonly string[]).includes(role);

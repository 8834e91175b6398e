/** What her words leave of a script is asked of her: a gap asks for more than a word, and is led into. */
import { blankFor } from '../blanks.js';
import { BLANK_KINDS, type BlankKind } from '../scaffolds/scaffolds.js';
import { secondsOf, type Piece } from './pieces.js';
import { pieceOf, type Saying } from './scaffold-pieces.js';

/** Of the time: with less left it is as long as asked. */
const SHORT = 0.08;
/** ... and by so much it may become too long. */
const OVER = 0.06;

/** `left`: seconds. */
type Step = (pieces: readonly Piece[], saying: Saying, left: number) => readonly Piece[];

/** Step by step, as long as it is too short. `room`: seconds. */
export function stretched(pieces: readonly Piece[], saying: Saying, room: number): readonly Piece[] {
  const { seconds } = saying.brief.request;
  const before = secondsOf(pieces);
  return STEPS.reduce<readonly Piece[]>((now, step) => {
    const left = room - (secondsOf(now) - before);
    if (left < seconds * SHORT) return now;
    const next = step(now, saying, left);
    return secondsOf(next) - secondsOf(now) <= left + seconds * OVER ? next : now;
  }, pieces);
}

const STEPS: readonly Step[] = [askingForMore, leadingIn];

/** A gap as it is with all the time it could use. Seconds. */
export function longestSeconds(piece: Piece, saying: Saying): number {
  return secondsOf(leadingIn(askingForMore([piece], saying), saying, Infinity));
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

/** A gap that stands alone is led into like the first one. */
function leadingIn(pieces: readonly Piece[], saying: Saying, left: number): readonly Piece[] {
  let room = left;
  return pieces.map((piece) => {
    const { blank, role, lines } = piece;
    const isBare = blank !== null && lines.length === 1 && lines[0]?.startsWith('[');
    const full = isBare && isBlankKind(role) ? pieceOf(saying, role) : null;
    const mark = full?.blank?.mark;
    if (!blank || !full || mark === undefined) return piece;
    const said = full.lines.map((line) => line.replace(mark, () => blank.mark));
    const seconds = saying.secondsOf(said.join(' '));
    if (seconds - piece.seconds > room) return piece;
    room -= seconds - piece.seconds;
    return { ...piece, lines: said, seconds };
  });
}

const isBlankKind = (role: string): role is BlankKind => (BLANK_KINDS as readonly string[]).includes(role);

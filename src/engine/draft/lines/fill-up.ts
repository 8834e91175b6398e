/** What stands around her own pieces on the topic: her story, what is left open, and as little else as the length allows. */
import { PRICE } from '../../persona/cues.js';
import { fewBlanks, mostBlanks, mostDetails } from './blanks.js';
import { fill, secondsOf } from './fill.js';
import type { Line } from '../her-material/material.js';
import { farPieces, type Own } from './own-pieces.js';
import type { Piece, PieceRole } from './pieces.js';
import { openPiece, scaffoldPieces } from './scaffold-pieces.js';
import { tells } from './scaffolds.js';

/** From this share of the time on, her own words on the topic carry the script and nothing is left open. */
const CARRIES = 0.25;
/** When her words are told and more than this is left, one thing to fill in serves her better than plain lines. */
const LEFT_OPEN = 0.15;

/** A thought of hers that says this much of the topic answers it: to ask for it again would be deaf. */
const ANSWERED = 0.5;
/** ... and more where the topic asks for a way to do something, which needs more than its name. */
const WAY_SHOWN = 0.67;

/** What her answer has told. */
const ASKS_AGAIN: ReadonlySet<PieceRole> = new Set([
  'moment',
  'answer',
  'items',
  'sums',
  'tip',
  'step',
  'next',
]);

/** `hers`: her own pieces on the topic and how much of it they cover (0-1); `fixed`: all that stands there already; `room`: seconds; `said`: first and last lines. */
export function fillUp(
  own: Own,
  { hers, covers }: { readonly hers: readonly Piece[]; readonly covers: number },
  fixed: readonly Piece[],
  used: readonly Line[],
  room: number,
  said: string,
): Piece[] {
  const { saying } = own;
  const { brief } = saying;
  const { seconds } = brief.request;
  const known = hers.length > 0;
  const taken = fixed.filter(({ blank }) => blank).length;
  const closed = farPieces(own, used, { room, known });
  const least = saying.need === 'how' ? WAY_SHOWN : ANSWERED;
  const isAnswered = Math.max(covers, closed[0]?.covers ?? 0) >= least;
  const isEnough = secondsOf(hers) >= seconds * CARRIES || taken > 0 || isAnswered;
  // Who sells has said what there is to have.
  const isTold = saying.family === 'offer' && (known || own.lines.some(({ source }) => source === 'story'));
  // What her request lists is the list.
  const isListed = fixed.some(({ role }) => role === 'said');
  const around = scaffoldPieces(saying, known).filter(({ role }) => !(isListed && role === 'items'));
  const open = isEnough || isTold ? null : openPiece(around, room);
  const left = room - (open?.seconds ?? 0);
  const far = open ? farPieces(own, used, { room: left, known }) : closed;
  const isPriced = own.lines.some(({ text }) => PRICE.test(text));
  const candidates = around.filter(
    ({ role }) =>
      !(isTold && (role === 'what' || (role === 'price' && isPriced))) &&
      !(isAnswered && ASKS_AGAIN.has(role)),
  );
  const isOpen = taken === 0 && left - (far[0]?.seconds ?? 0) > seconds * LEFT_OPEN;
  const most = isTold || !isEnough ? 0 : Number(isOpen);
  const all = [...far, ...candidates];
  const kinds = new Set([...fixed, open].flatMap((piece) => piece?.kind ?? []));
  const openMore = (most: number): number => Math.max(0, most - taken - (open ? 1 : 0));
  const filled = fill(all, {
    marks: [...fixed, open].flatMap((piece) => piece?.blank?.mark ?? []),
    said,
    seconds: left,
    wholeSeconds: seconds,
    blanks: most,
    blanksAnyway: openMore((isAnswered ? mostDetails : fewBlanks)(seconds)),
    blanksAtMost: openMore(mostBlanks(seconds)),
    // A story is asked for in its order, advice by what the plan still lacks.
    wanted: tells(saying.family)
      ? []
      : [...new Set(saying.plan.beats.slice(1, -1))].filter((kind) => !kinds.has(kind)),
  });
  return open ? [open, ...filled] : filled;
}

/** What stands around her own pieces on the topic: her story, what is left open, and as little else as the length allows. */
import { FIRST_PERSON, WORK } from '../persona/cues.js';
import { splitSentences } from '../text/sentences.js';
import { countWords } from '../text/words.js';
import { mostBlanks } from './blanks.js';
import { askFor, inviteOf } from './close.js';
import { fill, secondsOf } from './fill.js';
import type { Line } from './material.js';
import { farPieces, type Own } from './own-pieces.js';
import type { Piece } from './pieces.js';
import { openPiece, scaffoldPieces, withoutTopic } from './scaffold-pieces.js';

/** From this share of the time on, her own words on the topic carry the script and nothing is left open. */
const CARRIES = 0.25;
/** When her words are told and more than this is left, one thing to fill in serves her better than plain lines. */
const LEFT_OPEN = 0.15;
/** Nobody says the same thing twice in less. */
const SECONDS_FOR_AN_ECHO = 45;
/** Who has told more has something else to say. */
const MOST_LINES_WITH_ECHO = 4;
const SHORTEST_ECHO_WORDS = 3;
const LONGEST_ECHO_WORDS = 12;

/** `hers`: her own pieces on the topic; `fixed`: all that stands there already; `room`: seconds; `said`: first and last lines. */
export function fillUp(
  own: Own,
  hers: readonly Piece[],
  fixed: readonly Piece[],
  used: readonly Line[],
  room: number,
  said: string,
): Piece[] {
  const { saying } = own;
  const { brief } = saying;
  const { seconds } = brief.request;
  const known = hers.length > 0;
  const copied = hers.flatMap(({ lines }) => lines).filter((line) => own.sources.has(line)).length;
  const taken = fixed.filter(({ blank }) => blank).length;
  const isEnough = secondsOf(hers) >= seconds * CARRIES || taken > 0;
  // Who sells has said what there is to have.
  const isTold = saying.family === 'offer' && (known || own.lines.some(({ source }) => source === 'story'));
  const open = isEnough || isTold ? null : openPiece(saying, scaffoldPieces(saying, known, null), room);
  const left = room - (open?.seconds ?? 0);
  const far = farPieces(own, used, { room: left, known, copied });
  const echo = seconds < SECONDS_FOR_AN_ECHO ? null : echoOf(hers, far);
  const candidates = scaffoldPieces(saying, known, echo);
  const isOpen = taken === 0 && left - (far[0]?.seconds ?? 0) > seconds * LEFT_OPEN;
  const most = isTold ? 0 : isEnough ? Number(isOpen) : Math.max(0, mostBlanks(seconds) - 1);
  const invited = askFor(withoutTopic(saying), inviteOf(saying), saying.plan.index + 1);
  const all = [
    ...far,
    ...candidates,
    ...invited.map((text): Piece => ({
      role: 'recap',
      kind: 'turn',
      lines: splitSentences(text),
      seconds: saying.secondsOf(text),
      blank: null,
    })),
  ];
  const kinds = new Set([...fixed, open].flatMap((piece) => piece?.kind ?? []));
  const filled = fill(all, {
    marks: [...fixed, open].flatMap((piece) => piece?.blank?.mark ?? []),
    said,
    seconds: left,
    wholeSeconds: seconds,
    blanks: isEnough ? most : 0,
    blanksAtMost: most,
    wanted: [...new Set(saying.plan.beats.slice(1, -1))].filter((kind) => !kinds.has(kind)),
  });
  return open ? [open, ...filled] : filled;
}

/** A short line of hers that is said anyway and stands alone; the last of them, as a refrain is. */
function echoOf(hers: readonly Piece[], far: readonly Piece[]): string | null {
  const told = far.map(({ lends = [] }) => lends);
  const own = hers.flatMap(({ lines }) => lines);
  const [longest = []] = told;
  if (own.length + longest.length > MOST_LINES_WITH_ECHO) return null;
  // Whichever of the versions is told.
  const lines = [...longest.filter((line) => told.every((version) => version.includes(line))), ...own];
  const short = lines.filter((line) => {
    const words = countWords(line);
    return (
      words >= SHORTEST_ECHO_WORDS &&
      words <= LONGEST_ECHO_WORDS &&
      !/[?？:"“«[]/u.test(line) &&
      // Who she is is told once.
      !FIRST_PERSON.test(line) &&
      !WORK.test(line)
    );
  });
  return short.at(-1) ?? null;
}

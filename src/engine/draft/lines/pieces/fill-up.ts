/** What stands around her own pieces on the topic: what of her life touches it, and where nothing is known what is left open. */
import { WORK } from '../../../persona/reading/cues.js';
import { mourns } from '../../../text/grief.js';
import type { Line } from '../../her-material/material.js';
import { blanksInOrder, deeperBlanks } from '../blank-order.js';
import { mostBlanks } from '../blanks.js';
import { fittingInto } from '../choice/greedy.js';
import { kinTale, nearestKin, nearKin } from './kin-pieces.js';
import { farLife, nearLife } from './life-pieces.js';
import { isBefore, nearPieces, ofHerself } from './near-pieces.js';
import type { Own } from './own-pieces.js';
import { isPrice } from '../price.js';
import { isShown } from '../requirements.js';
import { inSpeakingOrder, secondsOf, type Piece } from './pieces.js';
import { barePieceOf, pieceOf, type Saying } from './scaffold-pieces.js';
import { growth, longestSeconds } from './stretch.js';
import { familyOf, tells, type BlankKind } from '../scaffolds/scaffolds.js';
import { sameWord, tellingWords } from '../../topic/topic-words.js';

/** From this share of the time on, her own words on the topic carry the script and nothing is left open. */
const CARRIES = 0.25;
/** A thought of hers that says this much of the topic answers it: to ask for it again would be deaf. */
const ANSWERED = 0.5;
/** ... and more where the topic asks for a way to do something, which needs more than its name. */
const WAY_SHOWN = 0.67;

/** Of the time: with so much left she has told too little on the topic, and says more of herself. */
const SHORT = 0.08;
/** Of the time: what she told now fills less than the rest. */
const MOSTLY_OPEN = 0.55;
/** Of the time: so much of her script is her script. */
const MOSTLY_TOLD = 0.45;
/** Of the time: less told on the topic is no story yet. */
const THIN = 0.2;
/** ... and with so much left she is asked for more, or for all that is missing. */
const MUCH_MISSING = { some: 0.15, all: 0.1 } as const;
/** Who asks for less wants only that, and has room for one tale alone. */
const LONG_SECONDS = 45;

/** A shorter invitation asks for nothing more. */
const SECONDS_TO_ASK = 30;

/** `hers`: her own pieces on the topic and how much of it they cover (0-1); `fixed`: all that stands there already; `used`: the lines told; `room`: seconds; `isTold`: what she told with the request is the script. */
export function fillUp(
  own: Own,
  { hers, covers }: { readonly hers: readonly Piece[]; readonly covers: number },
  fixed: readonly Piece[],
  used: readonly Line[],
  room: number,
  isTold: boolean,
): Piece[] {
  const { saying } = own;
  const { seconds } = saying.brief.request;
  // What she told with the request is the script, unless it is a small part of what she asked for.
  if (isTold)
    return tells(saying.family) || seconds < LONG_SECONDS || room < seconds * MOSTLY_OPEN
      ? []
      : [...nearLife(own, used, room)];
  const near = nearPieces(own, used, room);
  const said = fixed.filter(({ role }) => role === 'said');
  const isSaid = said.length > 0;
  // A word or two that must be in it answer nothing.
  const isAsked = secondsOf(said) > seconds * CARRIES || fixed.some(({ blank }) => blank);
  const least = saying.need === 'how' ? WAY_SHOWN : ANSWERED;
  const answering = [...hers, ...near].filter((piece) => tells(saying.family) || answers(piece, saying));
  // What only follows it in her story answers nothing.
  const told = answering.filter(
    ({ role, isCore }) => role !== 'own' || isCore === true || tells(saying.family),
  );
  // A line of hers that opens it has said it.
  const isSpoken = own.opening !== null || told.length > 0;
  const isAnswered = covers >= least && (tells(saying.family) || used.length === 0 || isSpoken);
  const isEnough = isAnswered || secondsOf(told) >= seconds * CARRIES;
  // Who sells has said what there is to have.
  const isOffered = saying.family === 'offer' && own.lines.some(({ source }) => source === 'story');
  const isHers = used.length > 0 || near.length > 0 || isSaid;
  // Who sells says who is selling.
  const isIntroduced = !isHers || (saying.family === 'offer' && used.length === 0);
  // A line or two of a long story, and then her whole life: she is asked for the story.
  const isThin = tells(saying.family) && seconds >= LONG_SECONDS && secondsOf(hers) < seconds * THIN;
  const asked = isEnough
    ? isThin
      ? deeper(own, fixed, false, room).slice(0, mostBlanks(seconds))
      : []
    : blanks(own, room);
  const open = isAsked || isOffered ? [] : asked;
  const left = room - secondsOf(open);
  const beside = nearPieces(own, used, left);
  const around = [...beside, ...(isIntroduced ? ofHerself(own, left - secondsOf(beside)) : []), ...open];
  const all = filled(own, around, fixed, used, room);
  const missing = room - secondsOf(all);
  const isGrave = used.some(({ text }) => mourns(text));
  const isTale = tells(familyOf(saying.brief.request.contentType)) && !isGrave;
  // What answers the question is not asked, and after a death no more than her words leave open.
  const mayAsk =
    !isEnough ||
    seconds >= LONG_SECONDS ||
    (saying.family === 'offer' && seconds >= SECONDS_TO_ASK) ||
    (own.isOpen && isTale);
  const isMuchMissing =
    missing > seconds * (own.isOpen && !isGrave ? MUCH_MISSING.all : MUCH_MISSING.some) && mayAsk;
  const more = isMuchMissing ? deeper(own, [...fixed, ...all], covers < least && !isOffered, missing) : [];
  return own.isFar ? withFarLife(own, [...all, ...more], fixed, used, room) : [...all, ...more];
}

/** What she does and what she takes for it answers no question, unless sums or what is sold are asked for. */
function answers({ lines }: Piece, { need, family }: Saying): boolean {
  return (
    need === 'sums' || family === 'offer' || !lines.every((text) => isPrice({ text }) || WORK.test(text))
  );
}

/** Of her other scripts what is near, of her life what is new here, as far as the room goes. */
function filled(
  own: Own,
  around: readonly Piece[],
  fixed: readonly Piece[],
  used: readonly Line[],
  room: number,
): Piece[] {
  const { family, brief } = own.saying;
  const { seconds } = brief.request;
  if (isHerScript(own, fixed)) return [...around];
  const tale = seconds < LONG_SECONDS ? [] : [kinTale];
  const steps = tells(family) ? [nearLife] : [nearestKin, nearLife, ...tale, nearKin];
  return steps.reduce<Piece[]>(
    (pieces, step) => {
      const rest = room - secondsOf(pieces);
      if (rest < seconds * SHORT) return pieces;
      const isNew = isNewTo([...pieces, ...fixed], brief.language);
      return [...pieces, ...step(own, linesIn(own, used, pieces), rest).filter(isNew)];
    },
    [...around],
  );
}

/** Her own script on the topic, a little cut, is better short than with her life behind it. */
function isHerScript({ found, saying: { family, brief } }: Own, fixed: readonly Piece[]): boolean {
  const [best] = found;
  const { seconds } = brief.request;
  const isOnTopic = best?.episode.source.startsWith('example') === true && best.fit >= ANSWERED;
  const isLittleCut = isOnTopic && secondsOf(fixed) >= seconds * MOSTLY_TOLD;
  return isLittleCut && family !== 'offer' && (tells(family) || seconds < LONG_SECONDS);
}

/** What is far from the topic is told where nothing else would make it long enough. */
function withFarLife(
  own: Own,
  pieces: readonly Piece[],
  fixed: readonly Piece[],
  used: readonly Line[],
  room: number,
): Piece[] {
  const { seconds } = own.saying.brief.request;
  const rest = room - secondsOf(pieces) - growth([...fixed, ...pieces], own.saying) - seconds * SHORT;
  if (rest <= 0 || isHerScript(own, fixed)) return [...pieces];
  const isNew = isNewTo([...pieces, ...fixed], own.saying.brief.language);
  const far = farLife(own, used, rest, linesIn(own, used, pieces)).filter(isNew);
  return inHerOrder([...pieces, ...far]);
}

/** What was taken later may have been told earlier. */
function inHerOrder(pieces: readonly Piece[]): Piece[] {
  const isLife = ({ role, from }: Piece): boolean => role === 'life' && from?.source === 'story';
  const life = pieces
    .filter(isLife)
    .toSorted((a, b) => (a.from && b.from && isBefore(a.from, b.from) ? -1 : 1));
  return [...pieces.filter((piece) => !isLife(piece)), ...life];
}

/** What is told already, the pieces of her story among it. */
function linesIn({ lines }: Own, used: readonly Line[], pieces: readonly Piece[]): readonly Line[] {
  const said = pieces.flatMap((piece) => piece.lines).join(' ');
  return [...used, ...lines.filter(({ text }) => said.includes(text))];
}

/** Of the telling words of a piece: her story and her scripts tell the same thing twice. */
const TOLD_AGAIN = 0.6;

const isNewTo = (told: readonly Piece[], language: string): ((piece: Piece) => boolean) => {
  const wordsOf = (pieces: readonly Piece[]): readonly string[] =>
    tellingWords(pieces.flatMap(({ lines }) => lines).join(' '), language);
  const known = wordsOf(told);
  return (piece) => {
    const words = wordsOf([piece]);
    return (
      words.filter((word) => known.some((other) => sameWord(word, other))).length < words.length * TOLD_AGAIN
    );
  };
};

/** What only she can tell more of, where her words end long before the time does: no more gaps than the time takes. */
function deeper(
  { saying, isOpen, lines }: Own,
  pieces: readonly Piece[],
  isUnanswered: boolean,
  room: number,
): Piece[] {
  const { family, need, plan, brief } = saying;
  const open = pieces.filter(({ blank }) => blank);
  const kinds = [
    ...(isUnanswered ? blanksInOrder(family, need, plan.index) : []),
    ...deeperBlanks(
      family,
      need,
      pieces.some(({ role }) => role === 'own'),
    ),
  ].filter(
    (kind) =>
      !open.some(({ role }) => role === kind) &&
      !(kind === 'price' && lines.some(isPrice)) &&
      !pieces.some((piece) => piece.lines.some((line) => isShown(kind, line))),
  );
  const most = Math.max(0, mostBlanks(brief.request.seconds, isOpen ? 'all' : 'much') - open.length);
  let left = open.reduce((rest, piece) => rest + piece.seconds - longestSeconds(piece, saying), room);
  return openPieces(saying, kinds, most).filter((piece) => {
    const isMissing = left > 0;
    left -= longestSeconds(piece, saying);
    return isMissing;
  });
}

/** The first one stands however little room there is: it is what the script is about. */
function blanks({ saying }: Own, room: number): Piece[] {
  const { family, need, plan, brief } = saying;
  const kinds = blanksInOrder(family, need, plan.index);
  const [first, ...others] = openPieces(saying, kinds, mostBlanks(brief.request.seconds));
  return first ? [first, ...fittingInto(others, room - first.seconds, ({ seconds }) => seconds)] : [];
}

function openPieces(saying: Saying, kinds: readonly BlankKind[], most: number): Piece[] {
  return inSpeakingOrder([...new Set(kinds)].slice(0, most)).map(
    (kind) => pieceOf(saying, kind) ?? barePieceOf(saying, kind),
  );
}

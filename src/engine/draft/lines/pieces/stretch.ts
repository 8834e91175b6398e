/** What a script that is still too short may say besides: gaps that ask for more, who is talking, her best line once more, a question to the viewer. */
import { ADMITS, isCounted, PRICE, WORK } from '../../../persona/reading/cues.js';
import { isQuestion } from '../../../text/sentences.js';
import { countWords } from '../../../text/words.js';
import type { Line } from '../../her-material/material.js';
import { contract } from '../../manner/speak.js';
import { blankFor } from '../blanks.js';
import { asksBeside } from '../close.js';
import { ourLine } from '../scaffolds/known-lines.js';
import type { Piece } from './pieces.js';
import { seedOf } from '../random.js';
import { sayScaffold } from '../scaffolds/say-scaffold.js';
import { pieceOf, wouldSay, type Saying } from './scaffold-pieces.js';
import { BLANK_KINDS, tells, type BlankKind, type Scaffolds } from '../scaffolds/scaffolds.js';

/** Of the time: with less left it is as long as asked. */
const SHORT = 0.08;
/** ... and by so much it may become too long. */
const OVER = 0.06;
/** Who she is stands in one of so many thoughts. */
const FIRST_LINES = 2;
/** A line that comes back is short enough to be known again. */
const SHORTEST_AGAIN_WORDS = 4;
const LONGEST_AGAIN_WORDS = 18;
/** ... and stands in a script long enough to have forgotten it. */
const SECONDS_FOR_AGAIN = 45;

export interface Stretch {
  readonly pieces: readonly Piece[];
  readonly close: readonly string[];
}

export interface Stretching extends Stretch {
  readonly saying: Saying;
  /** All of hers. */
  readonly lines: readonly Line[];
  /** Those said on the topic, the one the script opens on first. */
  readonly core: readonly Line[];
  /** Seconds that are left. */
  readonly room: number;
  /** It tells of a loss: nothing is said around it, only asked for. */
  readonly isGrave: boolean;
}

/** `left`: seconds. */
type Step = (now: Stretch, stretching: Stretching, left: number) => Stretch;

/** Step by step, as long as it is too short. */
export function stretched(stretching: Stretching): Stretch {
  const { saying, room, isGrave } = stretching;
  const { seconds } = saying.brief.request;
  const secondsIn = ({ pieces, close }: Stretch): number =>
    saying.secondsOf([...pieces.flatMap(({ lines }) => lines), ...close].join(' '));
  const before = secondsIn(stretching);
  return (isGrave ? GAPS : STEPS).reduce<Stretch>((now, step) => {
    const left = room - (secondsIn(now) - before);
    if (left < seconds * SHORT) return now;
    const next = step(now, stretching, left);
    return secondsIn(next) - secondsIn(now) <= left + seconds * OVER ? next : now;
  }, stretching);
}

const GAPS: readonly Step[] = [askingForMore, leadingIn];
/** Best first; a second question to the viewer at most. */
const STEPS: readonly Step[] = [...GAPS, sayingWho, askingViewer, endingOnHers, askingViewer];

function askingForMore({ pieces, close }: Stretch, { saying: { brief, secondsOf } }: Stretching): Stretch {
  const more = pieces.map((piece) => {
    const { blank, role } = piece;
    if (!blank || !isBlankKind(role)) return piece;
    const roomy = blankFor(role, brief.request.topic, brief.language, true);
    const lines = piece.lines.map((line) => line.replace(blank.mark, () => roomy.mark));
    return { ...piece, lines, blank: roomy, seconds: secondsOf(lines.join(' ')) };
  });
  return { pieces: more, close };
}

/** A gap that stands alone is led into like the first one. */
function leadingIn({ pieces, close }: Stretch, { saying }: Stretching, left: number): Stretch {
  let room = left;
  const led = pieces.map((piece) => {
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
  return { pieces: led, close };
}

/** Behind what is told of the topic her life comes out of nowhere. */
function sayingWho({ pieces, close }: Stretch, { saying }: Stretching): Stretch {
  const first = pieces.findIndex(({ role }) => role === 'life');
  const piece = pieces[first];
  const saysWho = ({ lines }: Piece): boolean => lines.some((line) => WORK.test(line));
  const isIntroduced = pieces.some(
    (one, at) => one.isGround === true || one.role === 'lead' || (at < first && saysWho(one)),
  );
  const joint = jointOf('who', saying);
  const isHerself = pieces.slice(first, first + FIRST_LINES).some(saysWho);
  if (!piece || joint === null || isIntroduced || !isHerself) return { pieces, close };
  const lines = [joint, ...piece.lines];
  const introduced = { ...piece, lines, seconds: saying.secondsOf(lines.join(' ')) };
  return { pieces: pieces.with(first, introduced), close };
}

function endingOnHers({ pieces, close }: Stretch, { saying, core }: Stretching, left: number): Stretch {
  const { seconds } = saying.brief.request;
  if (seconds < SECONDS_FOR_AGAIN) return { pieces, close };
  const joint = jointOf('again', saying);
  const ways = worthSayingAgain(core, saying).map(({ text }) => [...(joint === null ? [] : [joint]), text]);
  const lines = ways.find((way) => saying.secondsOf(way.join(' ')) <= left + seconds * OVER);
  if (!lines) return { pieces, close };
  const again = {
    role: 'again',
    kind: 'turn',
    lines,
    seconds: saying.secondsOf(lines.join(' ')),
    blank: null,
  } as const;
  return { pieces: [...pieces, again], close };
}

/** First what has a number or an admission in it, then, of advice, its point; who she is, what she takes and what others think is said once. */
function worthSayingAgain(core: readonly Line[], { need, family }: Saying): readonly Line[] {
  const isStrong = ({ text }: Pick<Line, 'text'>): boolean => isCounted(text) || ADMITS.test(text);
  return core
    .filter(
      ({ text, leans, goesOn, asksAudience, source, place }) =>
        !(source === 'story' && place === 0) &&
        !(leans || goesOn || asksAudience || isQuestion(text) || WORK.test(text)) &&
        (need === 'sums' || !PRICE.test(text)) &&
        (!tells(family) || isStrong({ text })) &&
        countWords(text) >= SHORTEST_AGAIN_WORDS &&
        countWords(text) <= LONGEST_AGAIN_WORDS,
    )
    .toSorted((a, b) => Number(isStrong(b)) - Number(isStrong(a)));
}

/** Before what she takes her leave with; what starts a talk comes before what else is asked there. */
function askingViewer({ pieces, close }: Stretch, { saying, lines }: Stretching): Stretch {
  const [ask] = asksBeside(close, { saying, lines });
  if (ask === undefined || (isQuestion(ask) && close.some(isQuestion))) return { pieces, close };
  const at = isQuestion(ask)
    ? -1
    : close.findLastIndex((line) => ourLine(line, saying.brief.language) !== null);
  return { pieces, close: close.toSpliced(at + 1, 0, ask) };
}

/** Null where she would not say any of ours. */
function jointOf(name: keyof Scaffolds['stretch'], saying: Saying): string | null {
  const { scaffolds, register, topic, plan, manner, speaksOtherwise } = saying;
  const sayable = scaffolds.stretch[name]
    .flatMap((template) => sayScaffold(template, topic.slots, register, scaffolds) ?? [])
    .filter((text) => wouldSay(text, saying));
  const text = sayable[(plan.index + seedOf(name)) % Math.max(1, sayable.length)];
  return text === undefined || speaksOtherwise ? null : contract(text, manner);
}

const isBlankKind = (role: string): role is BlankKind => (BLANK_KINDS as readonly string[]).includes(role);

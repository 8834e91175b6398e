/** A draft in any language: what she told with the request, her own lines on the topic, what of her life touches it, and a blank where nothing of hers is there. */
import type { AttemptPlan, WritingBrief } from '../generate/brief.js';
import { mourns } from '../text/grief.js';
import { countWords, normalWords } from '../text/words.js';
import type { Blank, Notice } from '../types.js';
import { firstLineOf } from './hook/first-line.js';
import { ourHooks, type HookRanker } from './hook/our-hooks.js';
import { askedPieces, labelPiece, lineFor } from './lines/pieces/asked-pieces.js';
import { closeWith, endsOnOurs } from './lines/close.js';
import { episodesOf } from './her-material/episodes.js';
import { fillUp } from './lines/pieces/fill-up.js';
import { inHerManner, type BeatLines } from './manner/her-manner.js';
import { hookMaterial } from './hook/hook-material.js';
import { hookCandidates } from './hook/hooks.js';
import type { Manner } from './manner/manner.js';
import type { Line } from './her-material/material.js';
import { openWith } from './hook/opening.js';
import type { OwnHook } from './hook/line-worth.js';
import { ownHooks, prefersHers } from './hook/own-hook.js';
import { ownPieces, type Own, type OwnPieces } from './lines/pieces/own-pieces.js';
import { arrange, secondsOf, type Piece } from './lines/pieces/pieces.js';
import { createDice, seedOf } from './lines/random.js';
import { readDemand } from './lines/requirements.js';
import { sayingOf } from './lines/scaffolds/saying.js';
import { withoutTopic } from './lines/pieces/scaffold-pieces.js';
import { tells, type Family } from './lines/scaffolds/scaffolds.js';
import { saidBy, withoutTwins } from './lines/choice/twins.js';
import { stretched } from './lines/pieces/stretch.js';
import { tellsTheScript, toldHooks, toldPieces } from './lines/pieces/told-pieces.js';
import { contract, stress } from './manner/speak.js';
import { capitalise } from './her-material/tidy.js';
import { topicEpisodes, type Told, type TopicEpisode } from './topic/topic-episodes.js';
import type { Material } from './script-material.js';

export interface WrittenParts {
  readonly hook: string;
  readonly body: readonly BeatLines[];
  readonly close: readonly string[];
  /** Whole thoughts that may stand in another script, those of hers first. */
  readonly lendable: readonly string[];
  readonly blanks: readonly Blank[];
  readonly notices: readonly Notice[];
}

export interface Writer {
  readonly manner: Manner;
  readonly rank: HookRanker;
  readonly material: Material;
  /** Of other things than the attempts before: what is too short so is not taken, and no gap makes it longer. */
  readonly isApart?: boolean;
}

/** A shorter script has so few sentences that the greeting is part of the first. */
const SECONDS_FOR_A_GREETING = 30;
/** A shorter script names its topic in the hook and once more, not also at the end. */
const SECONDS_TO_NAME_AGAIN = 60;
/** Below this share of the asked time she is told why it is shorter. */
const SHORT_SHARE = 0.9;
/** Her manner adds words (counts, an interruption, joints); the room is corrected by them this often. */
const ROUNDS = 6;
const CLOSE_ENOUGH = 0.04;
interface Way {
  readonly asks: boolean;
  /** The viewer gets a word to go with. */
  readonly mayPart: boolean;
  readonly isOpen: boolean;
  readonly isFar: boolean;
}
/** What a script that is too short does without, tried one way after the other, each as it stands: an ask of ours (a longer sentence of hers may fit in its place), saying only what it must, being finished, and keeping to its topic. */
const WAYS: readonly Way[] = [
  { asks: true, mayPart: false, isOpen: false, isFar: false },
  { asks: false, mayPart: false, isOpen: false, isFar: false },
  { asks: true, mayPart: true, isOpen: false, isFar: false },
  { asks: true, mayPart: true, isOpen: true, isFar: false },
  { asks: false, mayPart: true, isOpen: true, isFar: false },
  { asks: true, mayPart: true, isOpen: false, isFar: true },
  { asks: true, mayPart: true, isOpen: true, isFar: true },
];
const [PLAINEST] = WAYS as readonly [Way];
/** Beside what she tells now only what knows so much of the topic is told too. */
const BESIDE_TOLD = 0.6;
/** Better this much shorter than a plain line more. */
const SHORT_ENOUGH = 0.08;

export async function writeScript(
  brief: WritingBrief,
  plan: AttemptPlan,
  writer: Writer,
): Promise<WrittenParts> {
  const { request, language } = brief;
  const { manner, rank, material } = writer;
  const { beside, lines } = material;
  const seed = plan.seed * 31 + plan.index + seedOf(request.topic);
  const saying = sayingOf(brief, plan, { manner, ...material }, lines);
  const { scaffolds, topic } = saying;
  const demands = request.requirements.flatMap(
    (wanted) => readDemand(wanted, request.topic, lines, language) ?? [],
  );
  const isShort = request.seconds < SECONDS_FOR_A_GREETING;
  const bare = `${topic.slots['T'] ?? ''}${topic.slots['end'] ?? ''}`;
  const isTold = tellsTheScript(beside, saying);
  // Beside a loss nothing else is told.
  const isLoss = beside.some(({ text }) => mourns(text));
  const first = await firstLineOf(plan, {
    hers: isTold ? toldHooks(beside, saying) : ownHooks(material, brief, saying.family),
    prefersHers: (opening) => isTold || prefersHers(opening, saying.family),
    ours: ourHooks(hookCandidates({ ...saying, ...hookMaterial(lines, brief) }), brief, rank, {
      before: countWords(openWith('', '', manner, plan.index % 3, isShort)),
      bare,
    }),
    bare,
  });
  const opened = capitalise(
    openWith(
      first.own ? first.text : contract(first.text, manner),
      topic.slots['t'] ?? '',
      manner,
      plan.index % 3,
      isShort,
    ),
  );
  // Who always announces her topic says no other first line.
  const own = first.own
    ? saysAll(opened, first.text)
      ? first.own
      : undefined
    : goneOnFrom(saidBy(first.text, lines, language), first.text);
  const unsaid = lines.filter(
    (line) =>
      (line === own?.line && own.isTeaser !== true) || (!opened.includes(line.text) && !line.labelled),
  );
  const left: Told = { lines: unsaid, episodes: episodesOf(unsaid, language) };
  const asked = [
    ...toldPieces(beside, own ?? null, saying),
    ...askedPieces(demands, saying),
    ...labelPiece(lines, saying),
  ];
  const required = demands.flatMap((demand) => lineFor(demand, saying) ?? []);
  const opening = own && own.isTeaser !== true && !beside.includes(own.line) ? own : null;
  const found = topicEpisodes(left, brief, required, opening?.line ?? null).filter(
    ({ fit, isRequired }) => !isTold || isRequired || (!isLoss && fit >= BESIDE_TOLD),
  );
  const ending = request.seconds < SECONDS_TO_NAME_AGAIN ? withoutTopic(saying) : saying;

  const ratioOf = (parts: WrittenParts): number => saying.secondsOf(textOf(parts)) / request.seconds;
  const isAskSpare = endsOnOurs({ saying: ending, lines, used: beside });
  let best: WrittenParts | undefined;
  const ways = writer.isApart ? WAYS.slice(0, 1) : WAYS;
  for (const way of isAskSpare ? ways : ways.filter(({ asks }) => asks)) {
    const parts = nearest((extra) => put(extra, way), ratioOf, request.seconds);
    if (!best || ratioOf(parts) > ratioOf(best)) best = parts;
    if (ratioOf(best) >= SHORT_SHARE) break;
  }
  return best ?? put(0, PLAINEST);

  function put(extra: number, { asks, mayPart, isOpen, isFar }: Way): WrittenParts {
    const dice = createDice(seed);
    const from: Own = { ...left, saying, found, required, opening, dice, isOpen, isFar };
    const firstRoom = request.seconds + extra - saying.secondsOf(opened) - secondsOf(asked);
    const closing = closeWith({ saying: ending, lines, used: beside });
    const asking = ownPieces(from, firstRoom - saying.secondsOf(closing.join(' ')));
    const free = isAskSpare ? ownPieces({ ...from, dice: createDice(seed) }, firstRoom, 1) : asking;
    const isCut = !asks || (!tellsToItsEnd(asking, found[0]) && tellsToItsEnd(free, found[0]));
    const before = isCut ? free : asking;
    const used = [...beside, ...before.chosen.blocks.flat(), ...(own ? [own.line] : [])];
    const close = isCut ? [] : closeWith({ saying: ending, lines, used });
    const room = firstRoom - saying.secondsOf(close.join(' '));
    const kept = withinRoom(before.pieces, room, request.seconds);
    const around = fillUp(
      from,
      { hers: kept, covers: Math.max(before.chosen.covers, own ? answeredBy(own, saying.family) : 0) },
      [...asked, ...kept],
      used,
      // What her words on the topic had to give up is free again where less of them was taken than could be.
      room - Math.min(0, extra) - secondsOf(kept),
      isTold,
    );
    const told = withoutTwins([...asked, ...kept, ...around], opened, language);
    const spoken = saying.secondsOf([opened, ...told.flatMap((piece) => piece.lines), ...close].join(' '));
    const isGrave =
      saying.family !== 'offer' && [...used.map(({ text }) => text), request.topic].some(mourns);
    const pieces = stretched(told, saying, request.seconds + extra - spoken, isTold || isGrave || !mayPart);
    const body = inHerManner(arrange(pieces, plan.beats), manner, scaffolds, request.seconds, dice);
    const [spokenHook = opened] = stress([opened], manner);
    const blanks = pieces.flatMap(({ blank }) => blank ?? []);
    const lendable = [...kept, ...around.filter(({ blank }) => !blank)].map(({ lines: said }) =>
      said.join('\n'),
    );
    const parts = { hook: spokenHook, body, close, blanks, lendable };
    const isShort = saying.secondsOf(textOf(parts)) < request.seconds * SHORT_SHARE;
    return {
      ...parts,
      notices: [
        ...(scaffolds.language === 'und' ? (['noScaffolds'] as const) : []),
        ...(isShort ? (['shorterNoMaterial'] as const) : []),
        ...(blanks.length > 0 ? (['askForMaterial'] as const) : []),
      ],
    };
  }
}

/** As long as it can be made: whole sentences come and go, so between too short and too long lies the nearest. */
function nearest(
  put: (extra: number) => WrittenParts,
  ratioOf: (parts: WrittenParts) => number,
  seconds: number,
): WrittenParts {
  let correction = 0;
  let [tooLittle, tooMuch]: (number | undefined)[] = [];
  let best: WrittenParts | undefined;
  let least = Infinity;
  for (let round = 0; round < ROUNDS; round += 1) {
    const parts = put(correction);
    const ratio = ratioOf(parts);
    // Too short can be filmed, too long cannot.
    const off = ratio > 1 + OVER ? ratio : Math.abs(ratio - 1);
    if (off < least) {
      least = off;
      best = parts;
    }
    if (least <= CLOSE_ENOUGH || (ratio < 1 && ratio >= 1 - SHORT_ENOUGH)) break;
    if (ratio < 1) tooLittle = correction;
    else tooMuch = correction;
    correction =
      tooLittle !== undefined && tooMuch !== undefined
        ? (tooLittle + tooMuch) / 2
        : correction + (1 - ratio) * seconds;
  }
  return best ?? put(0);
}

const saysAll = (text: string, line: string): boolean =>
  normalWords(text).join(' ').includes(normalWords(line).join(' '));

/** What she says behind a line of hers follows it also where we say the line in other words. */
function goneOnFrom(line: Line | undefined, text: string): OwnHook | undefined {
  return line && { line, text, rest: null, fit: 1, isSpare: false };
}

/** Without its last sentence a tale has no point. */
function tellsToItsEnd({ chosen }: OwnPieces, found: TopicEpisode | undefined): boolean {
  const last = found?.episode.lines.at(-1);
  return chosen.blocks.some((block) =>
    block.some(({ place, passage }) => place === last?.place && passage === last.passage),
  );
}

/** A story that begins on a line of hers is the story asked for; advice needs more than a beginning. */
function answeredBy({ fit }: OwnHook, family: Family): number {
  return tells(family) ? 1 : fit;
}

/** Lines of hers may go over by this share of the script. */
const OVER = 0.06;

/** Without the last pieces that are too many, then without the first; what is on the topic goes last, what was asked for stays. */
function withinRoom(pieces: readonly Piece[], room: number, seconds: number): Piece[] {
  const around = pieces.filter((piece) => !piece.isCore);
  const firstCore = pieces.findIndex((piece) => piece.isCore);
  const ledUp = around.filter((piece) => pieces.indexOf(piece) < firstCore);
  const ending = pieces.filter(({ isEnding }) => isEnding);
  const after = around.filter((piece) => !ledUp.includes(piece) && !piece.isEnding);
  const core = pieces.filter((piece) => piece.isCore && !piece.isEnding);
  let kept = [...pieces];
  for (const piece of [...after.toReversed(), ...ledUp, ...core.toReversed(), ...ending]) {
    if (secondsOf(kept) <= room + seconds * OVER) break;
    if (!piece.isAsked) kept = kept.filter((other) => other !== piece);
  }
  return kept;
}

function textOf({ hook, body, close }: Pick<WrittenParts, 'hook' | 'body' | 'close'>): string {
  return [hook, ...body.flatMap(({ lines }) => lines), ...close]
    .filter((line) => countWords(line) > 0)
    .join('\n');
}

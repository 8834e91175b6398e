/** A stretch of her own story for a topic she has said little about: what touches the topic, who she is, then the rest in her order. */
import { FIRST_PERSON, NUMBER_WORD, PRICE, WORK } from '../persona/cues.js';
import { countWords } from '../text/words.js';
import { blocksOf } from './blocks.js';
import type { Line } from './material.js';
import { askedFacts } from './topic-kinds.js';
import { sameWord } from './topic-words.js';

/** Less is no story. */
const LEAST_SECONDS = 1.5;
/** What a beginning is worth: it goes on from what is told, opens a paragraph, is about her, is exact. */
const WORTH = {
  goesOn: 4,
  opensPassage: 1,
  aboutHer: 0.5,
  exact: 0.3,
  fills: 3,
  work: 1,
  early: 1,
  price: 1,
} as const;
/** Runs this far below the best one are told by other attempts only. */
const NEAR_BEST = 1.6;
/** More lines that share a word with the topic would push out who she is. */
const MOST_TOUCHING = 2;
/** So much of what followed her first line is told before anything else. */
const MOST_FOLLOWING = 2;
/** `Nadia.` `Twenty-four.`: the form before the story. */
const SHORTEST_START_WORDS = 4;

export interface RunWish {
  /** The line of hers that stands first already: what followed it in her text comes next. */
  readonly after: Line | null;
  readonly topicWords: readonly string[];
  /** Which of the good beginnings: attempts and seeds differ. */
  readonly turn: number;
  readonly seconds: number;
  readonly secondsOf: (text: string) => number;
  readonly language: string;
  /** What it costs belongs to the script. */
  readonly sells: boolean;
}

export interface Run {
  readonly blocks: readonly (readonly Line[])[];
  /** It begins with a line that shares a telling word with the topic. */
  readonly touches: boolean;
  /** 0-1: share of the topic's telling words that the line of it says which says most; what it asks for counts as one. */
  readonly covers: number;
  /** It goes on where the script has told her story already. */
  readonly goesOn: boolean;
}

/** Null where nothing is left that fits. */
export function herRun(lines: readonly Line[], used: readonly Line[], wish: RunWish): Run | null {
  const all = blocksFor(lines, wish);
  const told = new Set(used);
  const isFree = (block: StoryBlock): boolean => !block.lines.some((line) => told.has(line));
  const blocks = wish.sells ? all : withoutPrices(all.filter(isFree), wish.seconds);
  const following = all
    .filter((block) => isFree(block) && follows(block, wish.after))
    .slice(0, MOST_FOLLOWING);
  const first: StoryBlock[] = [];
  let left = wish.seconds;
  const byIntroduction = blocks
    .filter(isFree)
    .toSorted((a, b) => introduction(b, wish) - introduction(a, wish));
  const touching = blocks
    .filter(({ touches }) => touches > 0)
    .toSorted((a, b) => b.touches - a.touches)
    .slice(0, MOST_TOUCHING);
  // Who sells says what she makes and what it costs.
  const who = byIntroduction.slice(0, wish.sells ? 2 : 1);
  for (const block of [...following, ...touching.slice(0, 1), ...who, ...touching.slice(1)]) {
    const fits = isFree(block) ? headOf(block, left, wish.secondsOf) : null;
    if (!fits) continue;
    first.push(fits);
    left -= fits.seconds;
    block.lines.forEach((line) => told.add(line));
  }
  const rest = stretch(blocks, told, used, { ...wish, seconds: left });
  const chosen = [...first, ...(rest?.blocks ?? [])];
  const isNext = ({ at }: StoryBlock): boolean => following.some((block) => block.at === at);
  const kept = [...chosen.filter(isNext), ...inTellingOrder(chosen.filter((block) => !isNext(block)))];
  const long = kept.reduce((sum, { seconds }) => sum + seconds, 0);
  if (kept.length === 0 || long < Math.min(LEAST_SECONDS, wish.seconds / 2)) return null;
  return {
    blocks: kept.map((block) => block.lines),
    touches: (kept[0]?.touches ?? 0) > 0,
    covers: Math.min(
      1,
      Math.max(...kept.map(({ touches }) => touches)) / Math.max(1, wish.topicWords.length),
    ),
    goesOn: first.length === 0 && (rest?.goesOn ?? false),
  };
}

function follows({ lines: [head] }: StoryBlock, after: Line | null): boolean {
  return after !== null && head?.passage === after.passage && head.place > after.place;
}

/** What touches the topic, then everything as she told it. */
function inTellingOrder(blocks: readonly StoryBlock[]): StoryBlock[] {
  const ordered = blocks.toSorted((a, b) => a.at - b.at);
  return [...ordered.filter(({ touches }) => touches > 0), ...ordered.filter(({ touches }) => touches === 0)];
}

/** What it costs is told where she sells, where the topic is about it, or where nothing else is left. */
function withoutPrices(blocks: readonly StoryBlock[], seconds: number): readonly StoryBlock[] {
  const free = blocks.filter(({ isPrice, touches }) => touches > 0 || !isPrice);
  const long = free.reduce((sum, block) => sum + block.seconds, 0);
  return long >= seconds ? free : blocks;
}

function introduction({ asIntroduction, isPrice }: StoryBlock, { sells }: RunWish): number {
  return asIntroduction + (isPrice ? (sells ? 1 : -1) * WORTH.price : 0);
}

/** As many of its lines as fit: the first stands alone. */
function headOf(block: StoryBlock, seconds: number, secondsOf: RunWish['secondsOf']): StoryBlock | null {
  for (let count = block.lines.length; count > 0; count -= 1) {
    const lines = block.lines.slice(0, count);
    const long = secondsOf(lines.map((line) => line.text).join(' '));
    if (long <= seconds) return { ...block, lines, seconds: long };
  }
  return null;
}

interface Stretch {
  readonly blocks: readonly StoryBlock[];
  readonly goesOn: boolean;
}

/** In her order from one of the good beginnings. */
function stretch(
  blocks: readonly StoryBlock[],
  told: ReadonlySet<Line>,
  used: readonly Line[],
  { seconds, turn }: RunWish,
): Stretch | null {
  const goOnAt = new Set(used.map(({ passage, place }) => `${passage} ${place + 1}`));
  const least = Math.min(...blocks.map((block) => block.seconds));
  const runs = blocks.flatMap(({ lines: [head], asBeginning }, start) => {
    if (!head || (head.place === 0 && countWords(head.text) < SHORTEST_START_WORDS)) return [];
    const kept = fitting(blocks, start, told, seconds, least);
    const goesOn = goOnAt.has(`${head.passage} ${head.place}`);
    if (!kept[0] || !(goesOn || tellsOfHer(kept[0]))) return [];
    const long = kept.reduce((sum, block) => sum + block.seconds, 0);
    return [{ blocks: kept, goesOn, score: (goesOn ? WORTH.goesOn : 0) + asBeginning, long }];
  });
  const longest = Math.max(...runs.map(({ long }) => long));
  const best = runs
    .map((run) => ({ ...run, score: run.score + (WORTH.fills * run.long) / longest }))
    .toSorted((a, b) => b.score - a.score);
  const good = best.filter(({ score }) => score >= (best[0]?.score ?? 0) - NEAR_BEST);
  return good[turn % Math.max(1, good.length)] ?? null;
}

interface StoryBlock {
  readonly lines: readonly Line[];
  /** Place in the story. */
  readonly at: number;
  readonly seconds: number;
  /** Telling words of the topic that are said in it, and one more for the kind of fact it asks for. */
  readonly touches: number;
  readonly isPrice: boolean;
  /** What it is worth as a beginning. */
  readonly asBeginning: number;
  /** How much it says who she is: her work, herself, how long or how old; the first thing she told where nothing does. */
  readonly asIntroduction: number;
}

/** The same lines are asked again for another length. */
const blocksKnown = new WeakMap<readonly Line[], readonly StoryBlock[]>();

function blocksFor(lines: readonly Line[], wish: RunWish): readonly StoryBlock[] {
  const known = blocksKnown.get(lines);
  if (known) return known;
  const story = lines.filter(({ source }) => source === 'story');
  const isAsked = askedFacts(wish.topicWords);
  const passages = [...new Set(story.map(({ passage }) => passage))];
  const blocks = passages
    .flatMap((passage) =>
      blocksOf(
        story.filter((line) => line.passage === passage),
        wish.language,
      ),
    )
    .map((block, at): StoryBlock => {
      const { text = '', place } = block[0] ?? {};
      const whole = block.map((line) => line.text).join(' ');
      const isExact = /\p{N}/u.test(whole) || NUMBER_WORD.test(whole);
      return {
        lines: block,
        at,
        seconds: wish.secondsOf(whole),
        touches:
          wish.topicWords.filter((word) => block.some(({ words }) => shares(words, [word]))).length +
          Number(isAsked(whole)),
        isPrice: PRICE.test(whole),
        asBeginning:
          (place === 0 ? WORTH.opensPassage : 0) +
          (FIRST_PERSON.test(text) ? WORTH.aboutHer : 0) +
          (/\p{N}/u.test(text) || NUMBER_WORD.test(text) ? WORTH.exact : 0),
        asIntroduction:
          (WORK.test(whole) ? WORTH.work : 0) +
          (FIRST_PERSON.test(text) ? WORTH.aboutHer : 0) +
          (isExact ? WORTH.exact : 0) +
          WORTH.early / (1 + at),
      };
    });
  blocksKnown.set(lines, blocks);
  return blocks;
}

/**
 * In her order; what is said already or too long is passed over, since each block stands alone. Behind such a gap only
 * what tells of her goes on: "There is a kettle" needs the shed it stands in. Where room is left, also what came before. `least`: seconds of
 * the shortest block: with less left nothing fits any more.
 */
function fitting(
  blocks: readonly StoryBlock[],
  start: number,
  told: ReadonlySet<Line>,
  seconds: number,
  least: number,
): StoryBlock[] {
  const kept: StoryBlock[] = [];
  let left = seconds;
  let isGap = false;
  for (let step = 0; step < blocks.length && left >= least; step += 1) {
    const block = blocks[(start + step) % blocks.length];
    const isTold = block?.lines.some((line) => told.has(line)) ?? true;
    if (!block || isTold || block.seconds > left || (isGap && !tellsOfHer(block))) {
      if (step === 0) return [];
      isGap = true;
      continue;
    }
    isGap = false;
    kept.push(block);
    left -= block.seconds;
  }
  return kept;
}

function tellsOfHer({ touches, asBeginning }: StoryBlock): boolean {
  return touches > 0 || asBeginning > 0;
}

function shares(left: readonly string[], right: readonly string[]): boolean {
  return left.some((word) => right.some((other) => sameWord(word, other)));
}

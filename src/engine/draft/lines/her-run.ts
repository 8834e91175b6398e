/** Her story from its beginning, in her order: what is told of her where her words on the topic leave room. */
import { PRICE, WORK } from '../../persona/cues.js';
import type { Episode } from '../her-material/episodes.js';
import type { Line } from '../her-material/material.js';
import { sameWord } from '../topic/topic-words.js';

/** Less is no story. */
const LEAST_SECONDS = 1.5;
/** With less room than this it begins with her work, where one of the first thoughts says it. */
const SHORT_SECONDS = 9;
const FIRST_THOUGHTS = 3;
/** It rather ends with an episode than in one, where that costs no more than this share of it. */
const MOST_LEFT_OUT = 0.2;

export interface RunWish {
  readonly topicWords: readonly string[];
  readonly seconds: number;
  readonly secondsOf: (text: string) => number;
  /** What it costs belongs to the script. */
  readonly sells: boolean;
  /** It is announced as who is talking: then it begins at the beginning. */
  readonly isLed: boolean;
}

export interface Run {
  readonly blocks: readonly (readonly Line[])[];
  /** 0-1: share of the topic's telling words that the thought of it says which says most. */
  readonly covers: number;
  /** It goes on where the script has told her story up to. */
  readonly goesOn: boolean;
}

interface StoryBlock {
  readonly lines: readonly Line[];
  readonly episode: number;
  readonly seconds: number;
}

/** Null where nothing is left that fits. */
export function herRun(episodes: readonly Episode[], used: readonly Line[], wish: RunWish): Run | null {
  const told = new Set(used);
  const all = storyOf(episodes, wish);
  const isFree = (block: StoryBlock): boolean => !block.lines.some((line) => told.has(line));
  const free = all.filter(isFree);
  const sayable = wish.sells ? free : withoutPrices(free, wish.seconds);
  const lastTold = all.findLastIndex((block) => !isFree(block));
  const behind = sayable.filter((block) => all.indexOf(block) > lastTold);
  const fromStart = fitting(sayable.slice(startOf(sayable, wish)), wish);
  // Where her beginning has no room, what comes next in her text may have.
  const isStart = fromStart.length > 0 || lastTold < 0;
  const kept = endingWell(isStart ? fromStart : fitting(behind, wish), free);
  const long = secondsIn(kept);
  if (kept.length === 0 || long < Math.min(LEAST_SECONDS, wish.seconds / 2)) return null;
  const touching = kept.map(
    ({ lines: own }) =>
      wish.topicWords.filter((word) => own.some(({ words }) => words.some((other) => sameWord(word, other))))
        .length,
  );
  return {
    blocks: kept.map((block) => block.lines),
    covers: Math.min(1, Math.max(...touching) / Math.max(1, wish.topicWords.length)),
    goesOn: lastTold >= 0 && kept[0]?.lines[0] === behind[0]?.lines[0],
  };
}

const secondsIn = (blocks: readonly StoryBlock[]): number =>
  blocks.reduce((sum, { seconds }) => sum + seconds, 0);

function storyOf(episodes: readonly Episode[], { secondsOf }: RunWish): readonly StoryBlock[] {
  return episodes
    .filter(({ source }) => source === 'story')
    .flatMap(({ blocks }, episode) =>
      blocks.map((block) => ({
        lines: block,
        episode,
        seconds: secondsOf(block.map(({ text }) => text).join(' ')),
      })),
    );
}

/** What it costs is told where she sells, or where nothing else is left. */
function withoutPrices(blocks: readonly StoryBlock[], seconds: number): readonly StoryBlock[] {
  const free = blocks.filter(({ lines }) => !lines.some(({ text }) => PRICE.test(text)));
  return secondsIn(free) >= seconds ? free : blocks;
}

/** Who sells, or has no time, says first what she does. */
function startOf(blocks: readonly StoryBlock[], { seconds, sells }: RunWish): number {
  if (!sells && seconds >= SHORT_SECONDS) return 0;
  const at = blocks
    .slice(0, FIRST_THOUGHTS)
    .findIndex(({ lines }) => lines.some(({ text }) => WORK.test(text)));
  return Math.max(0, at);
}

/** From the first as far as the room goes, without a gap; of the first at least its head, which stands alone. */
function fitting(
  blocks: readonly StoryBlock[],
  { seconds, secondsOf, isLed }: Pick<RunWish, 'seconds' | 'secondsOf' | 'isLed'>,
): readonly StoryBlock[] {
  let left = seconds;
  const end = blocks.findIndex((block) => (left -= block.seconds) < 0);
  if (end !== 0) return end < 0 ? blocks : blocks.slice(0, end);
  const short = blocks.slice(0, FIRST_THOUGHTS).find((block) => block.seconds <= seconds);
  if (short && !isLed) return [short];
  const [first] = blocks;
  if (!first) return [];
  for (let count = first.lines.length - 1; count > 0; count -= 1) {
    const lines = first.lines.slice(0, count);
    const long = secondsOf(lines.map(({ text }) => text).join(' '));
    if (long <= seconds && first.lines[count]?.goesOn === false) return [{ ...first, lines, seconds: long }];
  }
  return [];
}

/** Without the beginning of an episode whose end does not fit, where enough is left. */
function endingWell(kept: readonly StoryBlock[], free: readonly StoryBlock[]): readonly StoryBlock[] {
  const last = kept.at(-1);
  const next = free[free.findIndex((block) => block.lines[0] === last?.lines[0]) + 1];
  if (!last || next?.episode !== last.episode) return kept;
  const whole = kept.filter(({ episode }) => episode !== last.episode);
  return secondsIn(whole) >= secondsIn(kept) * (1 - MOST_LEFT_OUT) ? whole : kept;
}

/** Her story from its beginning, in her order: what is told of her where her words on the topic leave room. */
import { PRICE } from '../persona/cues.js';
import { episodesOf } from './episodes.js';
import type { Line } from './material.js';
import { sameWord } from './topic-words.js';

/** Less is no story. */
const LEAST_SECONDS = 1.5;
/** It rather ends with an episode than in one, where that costs no more than this share of it. */
const MOST_LEFT_OUT = 0.2;

export interface RunWish {
  readonly topicWords: readonly string[];
  readonly seconds: number;
  readonly secondsOf: (text: string) => number;
  readonly language: string;
  /** What it costs belongs to the script. */
  readonly sells: boolean;
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
export function herRun(lines: readonly Line[], used: readonly Line[], wish: RunWish): Run | null {
  const told = new Set(used);
  const all = storyOf(lines, wish);
  const isFree = (block: StoryBlock): boolean => !block.lines.some((line) => told.has(line));
  const free = all.filter(isFree);
  const sayable = wish.sells ? free : withoutPrices(free, wish.seconds);
  const lastTold = all.findLastIndex((block) => !isFree(block));
  const behind = sayable.filter((block) => all.indexOf(block) > lastTold);
  const fromStart = fitting(sayable, wish.seconds);
  // Where her beginning has no room, what comes next in her text may have.
  const isStart = fromStart.length > 0 || lastTold < 0;
  const kept = endingWell(isStart ? fromStart : fitting(behind, wish.seconds), free);
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
    goesOn: lastTold >= 0 && kept[0] === behind[0],
  };
}

const secondsIn = (blocks: readonly StoryBlock[]): number =>
  blocks.reduce((sum, { seconds }) => sum + seconds, 0);

function storyOf(lines: readonly Line[], { language, secondsOf }: RunWish): readonly StoryBlock[] {
  return episodesOf(lines, language)
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

/** From the first as far as the room goes, without a gap. */
function fitting(blocks: readonly StoryBlock[], seconds: number): readonly StoryBlock[] {
  let left = seconds;
  const end = blocks.findIndex((block) => (left -= block.seconds) < 0);
  return end < 0 ? blocks : blocks.slice(0, end);
}

/** Without the beginning of an episode whose end does not fit, where enough is left. */
function endingWell(kept: readonly StoryBlock[], free: readonly StoryBlock[]): readonly StoryBlock[] {
  const last = kept.at(-1);
  const next = free[last ? free.indexOf(last) + 1 : 0];
  if (!last || next?.episode !== last.episode) return kept;
  const whole = kept.filter(({ episode }) => episode !== last.episode);
  return secondsIn(whole) >= secondsIn(kept) * (1 - MOST_LEFT_OUT) ? whole : kept;
}

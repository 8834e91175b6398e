/** Her story from its beginning, in her order: what is told of her where her words on the topic leave room. */
import { WORK } from '../../../persona/reading/cues.js';
import type { Episode } from '../../her-material/episodes.js';
import type { Line } from '../../her-material/material.js';
import { fittingInto } from '../choice/greedy.js';
import { isPrice } from '../price.js';

/** Less is no story. */
const LEAST_SECONDS = 1.5;
/** With less room than this it begins with her work, where one of the first thoughts says it. */
const SHORT_SECONDS = 9;
const FIRST_THOUGHTS = 3;
/** It rather ends with an episode than in one, where that costs no more than this share of it. */
const MOST_LEFT_OUT = 0.2;

export interface RunWish {
  readonly seconds: number;
  readonly secondsOf: (text: string) => number;
  /** What it costs belongs to the script. */
  readonly sells: boolean;
  /** False for what has no place in this script. */
  readonly isWanted: (block: readonly Line[]) => boolean;
  /** What comes first where not everything fits: how things are and how she works. */
  readonly isFirst: (block: readonly Line[]) => boolean;
  /** Her last scripts told it: once more, and every script is the same. */
  readonly isSaid: (block: readonly Line[]) => boolean;
}

interface StoryBlock {
  readonly lines: readonly Line[];
  readonly episode: number;
  readonly seconds: number;
}

/** Thoughts in her order; none where nothing is left that fits. */
export function herRun(
  episodes: readonly Episode[],
  used: readonly Line[],
  wish: RunWish,
): readonly (readonly Line[])[] {
  const told = new Set(used);
  const all = storyOf(episodes, wish).filter(
    ({ lines }) => wish.isWanted(lines) && !lines.some((line) => told.has(line)),
  );
  const free = wish.sells ? all : all.filter(({ lines }) => !lines.some(isPrice));
  const sayable = free.filter(({ lines }) => !wish.isSaid(lines));
  const first = fittingInto(
    sayable.filter(({ lines }) => wish.isFirst(lines)),
    wish.seconds,
    ({ seconds }) => seconds,
  );
  const isIntroduced = [...used, ...first.flatMap(({ lines }) => lines)].some(({ text }) => WORK.test(text));
  const others = sayable.filter((block) => !first.includes(block));
  const left = { ...wish, seconds: wish.seconds - secondsIn(first) };
  const run = endingWell(fitting(others.slice(isIntroduced ? 0 : startOf(others, left)), left), others);
  const later = laterEpisodes(others, run, left.seconds - secondsIn(run));
  const placeOf = ({ lines }: StoryBlock): number =>
    sayable.findIndex((block) => block.lines[0] === lines[0]);
  const kept = [...first, ...run, ...later].toSorted((a, b) => placeOf(a) - placeOf(b));
  const isTooShort = secondsIn(kept) < Math.min(LEAST_SECONDS, wish.seconds / 2);
  return isTooShort ? [] : kept.map(({ lines }) => lines);
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
  { seconds, secondsOf }: Pick<RunWish, 'seconds' | 'secondsOf'>,
): readonly StoryBlock[] {
  let left = seconds;
  const end = blocks.findIndex((block) => (left -= block.seconds) < 0);
  if (end !== 0) return end < 0 ? blocks : blocks.slice(0, end);
  const [longest] = blocks
    .filter((block) => block.seconds <= seconds)
    .toSorted((a, b) => b.seconds - a.seconds);
  if (longest) return [longest];
  const [first] = blocks;
  if (!first) return [];
  for (let count = first.lines.length - 1; count > 0; count -= 1) {
    const lines = first.lines.slice(0, count);
    const long = secondsOf(lines.map(({ text }) => text).join(' '));
    if (long <= seconds && first.lines[count]?.goesOn === false) return [{ ...first, lines, seconds: long }];
  }
  return [];
}

/** Behind the run what is whole and still fits: the next episode may be too long. */
function laterEpisodes(
  sayable: readonly StoryBlock[],
  run: readonly StoryBlock[],
  seconds: number,
): readonly StoryBlock[] {
  const last = run.at(-1)?.episode ?? Infinity;
  const later = [...new Set(sayable.map(({ episode }) => episode))]
    .filter((episode) => episode > last)
    .map((episode) => sayable.filter((block) => block.episode === episode));
  return fittingInto(later, seconds, secondsIn).flat();
}

/** Without the beginning of an episode whose end does not fit, where enough is left. */
function endingWell(kept: readonly StoryBlock[], free: readonly StoryBlock[]): readonly StoryBlock[] {
  const last = kept.at(-1);
  const next = free[free.findIndex((block) => block.lines[0] === last?.lines[0]) + 1];
  if (!last || next?.episode !== last.episode) return kept;
  const whole = kept.filter(({ episode }) => episode !== last.episode);
  return secondsIn(whole) >= secondsIn(kept) * (1 - MOST_LEFT_OUT) ? whole : kept;
}

/** A piece of her own story for a topic she has said nothing about: introduced as what it is, never as proof. */
import type { AttemptPlan } from '../generate/brief.js';
import { blocksOf } from './admit-blocks.js';
import type { Line } from './material.js';

/** Less is no story. */
const LEAST_SECONDS = 4;
/** From this share of its time on, a passage is as good as any other; else the longest is told. */
const LONG_ENOUGH = 0.6;

/** Blocks of one passage of the story, as many as fit; each attempt begins with another passage. */
export function farStory(
  lines: readonly Line[],
  used: readonly Line[],
  plan: AttemptPlan,
  seconds: number,
  secondsOf: (text: string) => number,
): Line[][] {
  const story = lines.filter((line) => line.source === 'story');
  const passages = [...new Set(story.map((line) => line.passage))];
  const found = passages.map((_, step) => {
    const passage = passages[(step + plan.index + plan.seed) % passages.length];
    const blocks = blocksOf(story.filter((line) => line.passage === passage)).filter(
      (block) => !block.some((line) => used.includes(line)),
    );
    return fitting(blocks, seconds, secondsOf);
  });
  const long = (blocks: readonly Line[][]): number => secondsOf(textOf(blocks.flat()));
  const told = found.filter((blocks) => long(blocks) >= LEAST_SECONDS);
  const longest = told.toSorted((a, b) => long(b) - long(a))[0] ?? [];
  return told.find((blocks) => long(blocks) >= seconds * LONG_ENOUGH) ?? longest;
}

function fitting(blocks: readonly Line[][], seconds: number, secondsOf: (text: string) => number): Line[][] {
  const kept: Line[][] = [];
  let left = seconds;
  for (const block of blocks) {
    const whole = secondsOf(textOf(block));
    if (whole > left) {
      // Only what follows at once may follow: a hole in her story would be a lie.
      if (kept.length > 0) break;
      continue;
    }
    kept.push([...block]);
    left -= whole;
  }
  return kept;
}

function textOf(lines: readonly Line[]): string {
  return lines.map((line) => line.text).join(' ');
}

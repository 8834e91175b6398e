/** How often the higher score won, with intervals; rank correlation; area under the curve. */
import type { PairFigures } from '../engine/viral/weights.js';
import type { HeadlinePair } from './upworthy.js';
import { seededRandom } from '../engine/seeded-random.js';

const CLEAR_Z = 1.96;
const VERY_CLEAR_Z = 2.58;
const RESAMPLES = 1000;

type Level = keyof PairFigures;
const LEVELS: readonly (readonly [Level, number])[] = [
  ['all', 0],
  ['clear', CLEAR_Z],
  ['veryClear', VERY_CLEAR_Z],
];

/** `scores`: a minus b for each pair. A tie counts half. */
export function pairFigures(pairs: readonly HeadlinePair[], scores: Float64Array): PairFigures {
  const shares = LEVELS.map(([level, limit]) => {
    let won = 0;
    let n = 0;
    for (const [index, { z }] of pairs.entries()) {
      if (Math.abs(z) <= limit) continue;
      n++;
      won += winOf(scores[index]!, z);
    }
    return [level, round(won / n)];
  });
  return Object.fromEntries(shares) as PairFigures;
}

/** 95 % intervals from resampling whole stories. */
export function storyIntervals(
  pairs: readonly HeadlinePair[],
  scores: Float64Array,
): Record<Level, [number, number]> {
  const byStory = groupByStory(pairs);
  const stories = [...byStory.values()];
  const random = seededRandom(1);
  return Object.fromEntries(
    LEVELS.map(([level, limit]) => {
      const counts = stories.map((indexes) => {
        const clear = indexes.filter((index) => Math.abs(pairs[index]!.z) > limit);
        return [
          clear.reduce((sum, index) => sum + winOf(scores[index]!, pairs[index]!.z), 0),
          clear.length,
        ] as const;
      });
      const shares = Array.from({ length: RESAMPLES }, () => {
        let won = 0;
        let n = 0;
        for (let draw = 0; draw < counts.length; draw++) {
          const [w, m] = counts[Math.floor(random() * counts.length)]!;
          won += w;
          n += m;
        }
        return won / n;
      }).sort((x, y) => x - y);
      return [
        level,
        [round(shares[Math.floor(0.025 * RESAMPLES)]!), round(shares[Math.floor(0.975 * RESAMPLES)]!)],
      ];
    }),
  ) as Record<Level, [number, number]>;
}

function winOf(score: number, z: number): number {
  return score === 0 ? 0.5 : Number(score > 0 === z > 0);
}

/** Share of (positive, negative) couples in which the positive scores higher. */
export function areaUnderCurve(scores: readonly number[], positive: readonly boolean[]): number {
  const ranks = ranksOf(scores);
  const n = positive.filter(Boolean).length;
  const sum = ranks.reduce((total, rank, index) => total + (positive[index] ? rank : 0), 0);
  return round((sum - (n * (n + 1)) / 2) / (n * (scores.length - n)));
}

/** Spearman's rank correlation. */
export function rankCorrelation(a: readonly number[], b: readonly number[]): number {
  const [x, y] = [ranksOf(a), ranksOf(b)];
  const middle = (a.length + 1) / 2;
  let [xy, xx, yy] = [0, 0, 0];
  for (const [index, rank] of x.entries()) {
    const [dx, dy] = [rank - middle, y[index]! - middle];
    xy += dx * dy;
    xx += dx * dx;
    yy += dy * dy;
  }
  return round(xy / Math.sqrt(xx * yy));
}

function ranksOf(values: readonly number[]): number[] {
  const order = [...values.keys()].sort((a, b) => values[a]! - values[b]!);
  const ranks = Array.from({ length: values.length }, () => 0);
  for (let start = 0; start < order.length;) {
    let end = start;
    while (end + 1 < order.length && values[order[end + 1]!] === values[order[start]!]) end++;
    for (let index = start; index <= end; index++) ranks[order[index]!] = (start + end) / 2 + 1;
    start = end + 1;
  }
  return ranks;
}

/** Four digits: more would not be the same elsewhere. */
export function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}

function groupByStory(pairs: readonly HeadlinePair[]): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const [index, { story }] of pairs.entries()) groups.set(story, [...(groups.get(story) ?? []), index]);
  return groups;
}

/** What each viral dimension counts for with her own viewers: the common weights, moved only on evidence. */
import { DIMENSIONS, type Dimension, type Goal, type OwnWeights, type ViralReport } from '../types.js';
import { weightsFor } from '../viral/goal-weights.js';
import { gap, holm, permutationTest } from './exact-test.js';
import type { SettledScript } from './settled-posts.js';

/** Below that even a perfect split could be luck after correction, and one odd post decides. */
export const FEWEST_TO_LEARN = 12;
/** Furthest a weight may move from the common one, as a share of it: a creator's few posts never overrule thousands. */
const MOST_MOVEMENT = 0.4;
/** Posts at which evidence of hers counts half: shrinkage towards the common weights. */
const HALF_TRUST_POSTS = 24;
/** Points (0-10) between posts above and below that count as a full effect: a quarter of the scale. */
const FULL_EFFECT_POINTS = 2.5;
/** Runs of pure chance in which any weight may move. Stricter than for patterns: a weight moves without her seeing why. */
const LEVEL = 0.02;

/** Undefined while she has too few settled posts to learn from. */
export function ownWeights(settled: readonly SettledScript[], goal: Goal): OwnWeights | undefined {
  return settled.length < FEWEST_TO_LEARN ? undefined : personalWeights(settled, goal);
}

/** Weights that sum to 1 over the dimensions measured. `settled`: posts old enough to learn from. */
export function personalWeights(settled: readonly SettledScript[], goal: Goal): OwnWeights {
  const measured = DIMENSIONS.filter((name) =>
    settled.every(({ record }) => record.result.viral.dimensions[name] != null),
  );
  const common = weightsFor(goal, measured.length > 0 ? measured : DIMENSIONS.slice(0, -1));
  const posts = settled.length;
  if (posts < FEWEST_TO_LEARN) return { posts, weights: common, moved: 0 };
  const above = settled.map((post) => post.above);
  const scores = measured.map((name) =>
    settled.map(({ record }) => record.result.viral.dimensions[name] ?? 0),
  );
  const real = new Set(
    holm(
      scores.map((values) => permutationTest(values, above)),
      LEVEL,
    ),
  );
  if (real.size === 0) return { posts, weights: common, moved: 0 };
  const trust = posts / (posts + HALF_TRUST_POSTS);
  const pulled = measured.map((name, index) => {
    const effect = real.has(index) ? gap(scores[index] ?? [], above) / FULL_EFFECT_POINTS : 0;
    const pull = MOST_MOVEMENT * trust * Math.max(-1, Math.min(1, effect));
    return [name, (common[name] ?? 0) * (1 + pull)] as const;
  });
  const total = pulled.reduce((sum, [, weight]) => sum + weight, 0);
  return { posts, ...withinLimit(common, new Map(pulled.map(([name, weight]) => [name, weight / total]))) };
}

/** Sharing the rest out may push a weight past the limit: then all go back part of the way. */
function withinLimit(
  common: Readonly<Partial<Record<Dimension, number>>>,
  personal: ReadonlyMap<Dimension, number>,
): Pick<OwnWeights, 'weights' | 'moved'> {
  const movement = (name: Dimension, weight: number): number =>
    Math.abs(weight / (common[name] ?? weight) - 1);
  const furthest = Math.max(0, ...[...personal].map(([name, weight]) => movement(name, weight)));
  const keep = furthest > MOST_MOVEMENT ? MOST_MOVEMENT / furthest : 1;
  const weights = Object.fromEntries(
    [...personal].map(([name, weight]) => {
      const base = common[name] ?? 0;
      return [name, base + keep * (weight - base)];
    }),
  );
  return { weights, moved: furthest * keep };
}

/** 0-100: a report's dimensions under these weights, for ranking her own scripts among themselves. */
export function weigh(report: ViralReport, { weights }: OwnWeights): number {
  let [sum, total] = [0, 0];
  for (const name of DIMENSIONS) {
    const score = report.dimensions[name];
    const weight = weights[name] ?? 0;
    if (score === null) continue;
    sum += weight * score;
    total += weight;
  }
  return total === 0 ? 0 : (10 * sum) / total;
}

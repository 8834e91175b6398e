/** Is a difference between two groups more than chance? Exact for small numbers, corrected for looking often. */
import { seededRandom } from '../seeded-random.js';

/** Two-sided p of Fisher's exact test: `above` of `posts` here, `otherAbove` of `otherPosts` there. */
export function fisherExact(above: number, posts: number, otherAbove: number, otherPosts: number): number {
  const total = posts + otherPosts;
  const allAbove = above + otherAbove;
  const probability = (hits: number): number =>
    Math.exp(logChoose(posts, hits) + logChoose(otherPosts, allAbove - hits) - logChoose(total, allAbove));
  const seen = probability(above);
  let sum = 0;
  for (let hits = Math.max(0, allAbove - otherPosts); hits <= Math.min(posts, allAbove); hits += 1) {
    const each = probability(hits);
    if (each <= seen * (1 + ROUNDING)) sum += each;
  }
  return Math.min(1, sum);
}

/** Equal tables must count as equal in spite of floating point. */
const ROUNDING = 1e-9;

/** Indexes of the p values that stand after Holm's correction: at most `level` of all-chance runs keep any. */
export function holm(pValues: readonly number[], level: number): readonly number[] {
  const order = pValues.map((p, index) => ({ p, index })).sort((a, b) => a.p - b.p);
  const failsAt = order.findIndex(({ p }, rank) => p > level / (order.length - rank));
  return order.slice(0, failsAt === -1 ? order.length : failsAt).map(({ index }) => index);
}

/** Two-sided permutation p of the difference in mean `values` between posts above and below. Deterministic. */
export function permutationTest(values: readonly number[], above: readonly boolean[]): number {
  const seen = Math.abs(gap(values, above));
  const random = seededRandom(values.length * 2_654_435_761);
  const shuffled = [...above];
  let asFar = 1;
  for (let run = 0; run < PERMUTATIONS; run += 1) {
    for (let last = shuffled.length - 1; last > 0; last -= 1) {
      const other = Math.floor(random() * (last + 1));
      [shuffled[last], shuffled[other]] = [shuffled[other] ?? false, shuffled[last] ?? false];
    }
    if (Math.abs(gap(values, shuffled)) >= seen - ROUNDING) asFar += 1;
  }
  return asFar / (PERMUTATIONS + 1);
}

/** Enough for p values of 0.005 with a spread of a third. */
const PERMUTATIONS = 1_999;

/** Mean of the posts above minus mean of the others; 0 when one group is empty. */
export function gap(values: readonly number[], above: readonly boolean[]): number {
  let [sumAbove, sumBelow, countAbove] = [0, 0, 0];
  values.forEach((value, index) => {
    if (above[index]) {
      sumAbove += value;
      countAbove += 1;
    } else sumBelow += value;
  });
  const countBelow = values.length - countAbove;
  return countAbove === 0 || countBelow === 0 ? 0 : sumAbove / countAbove - sumBelow / countBelow;
}

function logChoose(n: number, k: number): number {
  return logFactorial(n) - logFactorial(k) - logFactorial(n - k);
}

function logFactorial(n: number): number {
  let sum = 0;
  for (let each = 2; each <= n; each += 1) sum += Math.log(each);
  return sum;
}

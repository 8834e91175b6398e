/** Means with 95 % intervals, drawn by author: texts of one author are not independent. */
import { seededRandom } from '../../engine/seeded-random.js';

export interface Interval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

const DRAWS = 1000;

/** Mean of the values; low and high from drawing whole authors with replacement. */
export function intervalByAuthor(
  values: readonly { readonly author: string; readonly value: number }[],
): Interval {
  const sums = new Map<string, { total: number; count: number }>();
  for (const { author, value } of values) {
    const sum = sums.get(author) ?? { total: 0, count: 0 };
    sums.set(author, { total: sum.total + value, count: sum.count + 1 });
  }
  const authors = [...sums.values()];
  const random = seededRandom(1);
  const means = Array.from({ length: DRAWS }, () =>
    meanOf(authors.map(() => authors[Math.floor(random() * authors.length)] ?? { total: 0, count: 0 })),
  ).sort((a, b) => a - b);
  return {
    value: meanOf(authors),
    low: means[Math.floor(0.025 * DRAWS)] ?? 0,
    high: means[Math.floor(0.975 * DRAWS)] ?? 0,
  };
}

function meanOf(parts: readonly { readonly total: number; readonly count: number }[]): number {
  const count = parts.reduce((sum, part) => sum + part.count, 0);
  return count === 0 ? 0 : parts.reduce((sum, part) => sum + part.total, 0) / count;
}

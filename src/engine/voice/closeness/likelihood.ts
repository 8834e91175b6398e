/** How much better "she said it" explains a text than "anybody said it". */
import type { ImpostorCounts, NumberBackground, PieceBackground } from '../background/model.js';
import { usersOf } from '../background/piece-users.js';
import type { PieceCounts } from './views.js';

/**
 * Mean log ratio per piece of `text` under a Dirichlet mixture of her counts and the prior, against the prior alone.
 * Repeats inside the text count by 1 + log: a word said twice is likely to be its topic.
 */
export function piecesLogRatio(
  hers: PieceCounts,
  text: PieceCounts,
  prior: (bucket: number) => number,
  concentration: number,
): number {
  // Log ratio of a piece she never used; one she did use adds to it. Most pieces are of the first kind.
  const unused = Math.log(concentration / (concentration + hers.total));
  let used = 0;
  let weight = 0;
  for (const [bucket, count] of text.counts) {
    const times = 1 + Math.log(count);
    weight += times;
    const own = hers.counts.get(bucket);
    if (own !== undefined) used += times * Math.log(1 + own / (concentration * prior(bucket)));
  }
  return weight === 0 ? 0 : unused + used / weight;
}

/** The same for impostors, each weighed as if `hersTotal` pieces of theirs were known: else the shorter profile always looks closer. */
export function impostorLogRatios(
  hersTotal: number,
  text: PieceCounts,
  { prior, concentration, impostors }: PieceBackground,
): number[] {
  const users = usersOf(impostors, prior.length);
  const scales = Float64Array.from(impostors, ({ total }) => (total === 0 ? 0 : hersTotal / total));
  const used = new Float64Array(impostors.length);
  let weight = 0;
  for (const [bucket, count] of text.counts) {
    const times = 1 + Math.log(count);
    weight += times;
    const usual = concentration * (prior[bucket] ?? 0);
    const end = users.starts[bucket + 1] ?? 0;
    for (let at = users.starts[bucket] ?? 0; at < end; at += 1) {
      const who = users.who[at] ?? 0;
      const theirs = (users.counts[at] ?? 0) * (scales[who] ?? 0);
      used[who] = (used[who] ?? 0) + times * Math.log(1 + theirs / usual);
    }
  }
  return impostors.map(({ total }, who) => {
    const unused = Math.log(concentration / (concentration + total * (scales[who] ?? 0)));
    return weight === 0 ? 0 : unused + (used[who] ?? 0) / weight;
  });
}

/** One odd number (a text without a full stop, a script unlike any podcast) must not decide alone. */
const MOST_EVIDENCE = 2;
/** Length of the texts the variances were learned on; numbers of a shorter text waver more. */
const WORDS_OF_BACKGROUND_TEXT = 160;

/**
 * Log ratio of `text` under her own normal distribution (the mean of so many `texts`, shrunk to everybody's by their number)
 * against everybody's; the first `count` numbers.
 */
export function numbersLogRatio(
  hers: { readonly mean: readonly number[]; readonly texts: number },
  text: { readonly values: readonly number[]; readonly words: number },
  background: NumberBackground,
  count = text.values.length,
): number {
  const noise = Math.max(1, WORDS_OF_BACKGROUND_TEXT / Math.max(1, text.words));
  let ratio = 0;
  for (let index = 0; index < count; index += 1) {
    const mean = background.mean[index] ?? 0;
    const within = background.within[index] ?? 1;
    const between = background.between[index] ?? 1;
    const value = (text.values[index] ?? 0) - mean;
    const herCentre = (between / (between + within / hers.texts)) * ((hers.mean[index] ?? 0) - mean);
    const herVariance = 1 / (1 / between + hers.texts / within) + noise * within;
    const anyVariance = between + noise * within;
    const evidence =
      0.5 *
      (value ** 2 / anyVariance +
        Math.log(anyVariance / herVariance) -
        (value - herCentre) ** 2 / herVariance);
    ratio += MOST_EVIDENCE * Math.tanh(evidence / MOST_EVIDENCE);
  }
  return ratio;
}

/** Means of each number over texts. */
export function meansOf(rows: readonly (readonly number[])[]): number[] {
  const width = rows[0]?.length ?? 0;
  return Array.from(
    { length: width },
    (_, index) => rows.reduce((sum, row) => sum + (row[index] ?? 0), 0) / rows.length,
  );
}

/** Counts of several texts as one. */
export function mergeCounts(parts: readonly PieceCounts[]): PieceCounts {
  const counts = new Map<number, number>();
  let total = 0;
  for (const part of parts) {
    total += part.total;
    for (const [bucket, count] of part.counts) counts.set(bucket, (counts.get(bucket) ?? 0) + count);
  }
  return { counts, total };
}

/** One background author's pieces. */
export function impostorCounts(samples: readonly PieceCounts[]): ImpostorCounts {
  const merged = [...mergeCounts(samples).counts].toSorted(([a], [b]) => a - b);
  const counts = Uint8Array.from(merged, ([, count]) => Math.min(MOST_COUNTED, count));
  return {
    buckets: Uint32Array.from(merged, ([bucket]) => bucket),
    counts,
    total: counts.reduce((sum, count) => sum + count, 0),
  };
}

/** Of some 500 words nothing but the commonest marks comes near it. */
const MOST_COUNTED = 255;

/** How much better "she said it" explains a text than "anybody said it". */
import type { NumberBackground } from './model.js';
import type { PieceCounts } from './views.js';

/**
 * Mean log ratio per piece of `text` under a Dirichlet mixture of her counts and the prior, against the prior alone.
 * Repeats inside the text count by 1 + log: a word said twice is likely to be its topic. `scale` multiplies her counts.
 */
export function piecesLogRatio(
  hers: PieceCounts,
  scale: number,
  text: PieceCounts,
  prior: (bucket: number) => number,
  concentration: number,
): number {
  // Log ratio of a piece she never used; one she did use adds to it. Most pieces are of the first kind.
  const unused = Math.log(concentration / (concentration + hers.total * scale));
  let used = 0;
  let weight = 0;
  for (const [bucket, count] of text.counts) {
    const times = 1 + Math.log(count);
    weight += times;
    const own = hers.counts.get(bucket);
    if (own !== undefined) used += times * Math.log(1 + (own * scale) / (concentration * prior(bucket)));
  }
  return weight === 0 ? 0 : unused + used / weight;
}

/** One odd number (a text without a full stop, a script unlike any podcast) must not decide alone. */
const MOST_EVIDENCE = 2;
/** Length of the texts the variances were learned on; numbers of a shorter text waver more. */
const WORDS_OF_BACKGROUND_TEXT = 160;

/**
 * Log ratio of `text` under her own normal distribution (mean of `texts` texts, shrunk to everybody's by their number)
 * against everybody's; the first `count` numbers.
 */
export function numbersLogRatio(
  herMean: readonly number[],
  texts: number,
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
    const herCentre = (between / (between + within / texts)) * ((herMean[index] ?? 0) - mean);
    const herVariance = 1 / (1 / between + texts / within) + noise * within;
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

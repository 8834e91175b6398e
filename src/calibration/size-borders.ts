/** `calibrate`, hashtag part: where counts of posts fall apart into four sizes, written to `data/hashtags/size-borders.json`. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readCsv } from '../engine/imports/csv.js';
import { sum } from '../engine/statistics.js';
import { dataFile } from '../project-files.js';

const SIZES = 4;

/** Reads `<folder>/hashtags`, writes the file and returns its path. Same counts, same borders. */
export function calibrateSizes(folder: string): string {
  const rows = readCsv(readFileSync(path.join(folder, 'hashtags/instagram_post_counts_75_tags.csv'), 'utf8'));
  const counts = rows.slice(1).map(([, posts = '']) => Number(posts));
  const file = dataFile('hashtags', 'size-borders.json');
  const learned = {
    source:
      'post counts of 75 hashtags (food, art and everyday tags) in nateblurt/tagpicker @ 3a9c077, lib/tags.js, fetched 2026-11-22; the counts themselves are not shipped',
    method:
      'natural breaks: the three borders between four groups with the least variance of log10(posts) within them',
    date: '2026-11-29',
    n: counts.length,
    borders: naturalBreaks(counts),
  };
  writeFileSync(file, `${JSON.stringify(learned, null, 1)}\n`);
  return file;
}

/**
 * Three borders between four groups of positive counts, geometric mean of their neighbours, two digits. Throws RangeError below four counts.
 * @internal
 */
export function naturalBreaks(counts: readonly number[]): readonly number[] {
  const logs = counts.map((count) => Math.log10(count)).sort((a, b) => a - b);
  if (logs.length < SIZES) throw new RangeError('Four sizes need four counts.');
  let best = { spread: Infinity, cuts: [1, 2, 3] };
  for (let a = 1; a < logs.length - 2; a += 1)
    for (let b = a + 1; b < logs.length - 1; b += 1)
      for (let c = b + 1; c < logs.length; c += 1) {
        const spread = sum(
          [logs.slice(0, a), logs.slice(a, b), logs.slice(b, c), logs.slice(c)].map(spreadOf),
        );
        if (spread < best.spread) best = { spread, cuts: [a, b, c] };
      }
  return best.cuts.map((cut) => {
    const border = 10 ** (((logs[cut - 1] ?? 0) + (logs[cut] ?? 0)) / 2);
    return Number(border.toPrecision(2));
  });
}

/** Sum of squared distances from the mean. */
function spreadOf(values: readonly number[]): number {
  const mean = sum(values) / values.length;
  return sum(values.map((value) => (value - mean) ** 2));
}

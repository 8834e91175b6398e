/** The Upworthy headline tests: pairs on one story and image, and five folds by story. */
import { createHash } from 'node:crypto';
import { readCsv } from './read-tables.js';
import type { PairRow } from './ridge.js';

export const FOLDS = 5;
/** Variance of the log click rate that no wording explains (hour, position, image): chosen on the folds among 0, 0.03, 0.1, 0.3. */
const UNEXPLAINED_VARIANCE = 0.1;

export interface HeadlinePair extends PairRow {
  readonly story: string;
  readonly fold: number;
  /** Of the click rates, a minus b. */
  readonly z: number;
  /** The story has no test in the held-out split. */
  readonly storyOnlyHere: boolean;
}

export interface HeadlineTests {
  /** Sorted, so that the row numbers do not depend on the order of the file. */
  readonly headlines: readonly string[];
  readonly pairs: readonly HeadlinePair[];
}

/** Leaves out tests whose randomisation is doubtful. */
export function readHeadlineTests(folder: string): HeadlineTests {
  const rows = readCsv(folder, 'upworthy_ab', 'pairs.csv.gz').filter(
    (row) => row['problem'] === '0' && row['srm_suspect'] === '0',
  );
  const headlines = [...new Set(rows.flatMap((row) => [row['headline_a']!, row['headline_b']!]))].sort();
  const numberOf = new Map(headlines.map((headline, index) => [headline, index]));
  const pairs = rows.map((row): HeadlinePair => {
    const [clicksA, seenA, clicksB, seenB] = ['clicks_a', 'impr_a', 'clicks_b', 'impr_b'].map((name) =>
      Number(row[name]),
    ) as [number, number, number, number];
    const variance = 1 / (clicksA + 0.5) - 1 / (seenA + 1) + 1 / (clicksB + 0.5) - 1 / (seenB + 1);
    return {
      a: numberOf.get(row['headline_a']!)!,
      b: numberOf.get(row['headline_b']!)!,
      target: Math.log((clicksA + 0.5) / (seenA + 1)) - Math.log((clicksB + 0.5) / (seenB + 1)),
      weight: 1 / (variance + UNEXPLAINED_VARIANCE),
      story: row['story']!,
      fold: foldOf(row['story']!),
      z: Number(row['z_a_minus_b']),
      storyOnlyHere: row['story_in_both'] === '0',
    };
  });
  return { headlines, pairs };
}

/** The same fold on every machine and in every run. */
export function foldOf(key: string): number {
  return createHash('sha256').update(`fold-v1:${key}`).digest()[0]! % FOLDS;
}

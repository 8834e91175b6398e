/** The trend store as scripts are measured against it: texts, and the day of the newest. */
import type { Outlier } from '../types/trends.js';
import { describeBuild } from './borrow.js';

export interface TrendTexts {
  readonly trends: readonly string[];
  /** ISO 8601 UTC; undefined without trends. */
  readonly trendsSeenAt: string | undefined;
  /** How they are built, without a word of them. */
  readonly trendBuilds: readonly string[];
}

/** `seen`: newest first. */
export function trendTextsOf(seen: readonly Outlier[]): TrendTexts {
  return {
    trends: seen.map(({ caption }) => caption),
    trendsSeenAt: seen
      .map(({ seenAt }) => seenAt)
      .toSorted()
      .at(-1),
    trendBuilds: seen.map(describeBuild).filter((line) => line !== ''),
  };
}

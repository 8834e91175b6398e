/** The bot's bet on a post before anybody saw it, and how its bets turned out. */
import type { TrackRecord } from '../operations.js';
import type { Prediction, ScriptRecord } from '../types.js';
import type { SettledScript } from './settled-posts.js';
import { median } from '../statistics.js';
import { wilsonInterval } from './wilson-interval.js';

/**
 * What a text score alone is worth before she has a record: rank correlations of 0.06-0.09 with retention and votes
 * on other platforms make 0.5 + asin(0.08) / pi.
 */
const PRIOR_HIT_RATE = 0.525;
/** The prior counts as much as this many settled posts, so that three lucky ones do not look like skill. */
const PRIOR_POSTS = 24;
/** Middle of the score's scale: the reference before she has another script. */
const MIDDLE_SCORE = 50;

/** `score` and `earlier`: overall viral scores (0-100) of this script and of her earlier ones. */
export function predictPost(
  score: number,
  earlier: readonly number[],
  record: TrackRecord,
  now: Date,
): Prediction {
  const reference = earlier.length > 0 ? median(earlier) : MIDDLE_SCORE;
  const rate = (PRIOR_HIT_RATE * PRIOR_POSTS + record.hits) / (PRIOR_POSTS + record.settled);
  return {
    side: score >= reference ? 'above' : 'below',
    // A record worse than a coin is no knowledge, and it is not turned round either: that would be a new claim.
    confidence: Math.min(1, Math.max(0.5, rate)),
    lockedAt: now.toISOString(),
  };
}

/** Predictions that were locked, and the settled ones among them. */
export function trackRecord(
  records: readonly ScriptRecord[],
  settled: readonly SettledScript[],
): TrackRecord {
  const bets = settled.flatMap(({ record, above }) =>
    record.prediction ? [{ hit: (record.prediction.side === 'above') === above, above }] : [],
  );
  const hits = bets.filter(({ hit }) => hit).length;
  return {
    locked: records.filter(({ prediction }) => prediction).length,
    settled: bets.length,
    hits,
    interval: wilsonInterval(hits, bets.length),
    alwaysAboveHits: bets.filter(({ above }) => above).length,
  };
}

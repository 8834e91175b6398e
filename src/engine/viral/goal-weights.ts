/** What each dimension counts for, by goal. */
import { DIMENSIONS, type Dimension, type Goal } from '../types.js';

/**
 * Shares of the overall, in hundredths. Judgement, not measurement: no public data set links whole scripts to
 * reach or sales. Skips in the first seconds decide reach, hence the hook; saves follow use; sales and followers, the ask.
 */
const SHARES: Readonly<Record<Goal, Readonly<Record<Dimension, number>>>> = {
  reach: {
    hookStrength: 26,
    curiosityGap: 14,
    emotionalTrigger: 12,
    relatability: 9,
    valueDensity: 8,
    pacing: 11,
    shareability: 12,
    callToAction: 3,
    trendAlignment: 5,
  },
  saves: {
    hookStrength: 20,
    curiosityGap: 9,
    emotionalTrigger: 5,
    relatability: 9,
    valueDensity: 28,
    pacing: 9,
    shareability: 8,
    callToAction: 8,
    trendAlignment: 4,
  },
  sales: {
    hookStrength: 20,
    curiosityGap: 8,
    emotionalTrigger: 10,
    relatability: 12,
    valueDensity: 14,
    pacing: 8,
    shareability: 4,
    callToAction: 21,
    trendAlignment: 3,
  },
  followers: {
    hookStrength: 20,
    curiosityGap: 10,
    emotionalTrigger: 12,
    relatability: 17,
    valueDensity: 11,
    pacing: 8,
    shareability: 7,
    callToAction: 12,
    trendAlignment: 3,
  },
};

/** Shares that sum to 1 over the dimensions measured (trends may be missing). */
export function weightsFor(goal: Goal, measured: readonly Dimension[]): Partial<Record<Dimension, number>> {
  const shares = SHARES[goal];
  const total = measured.reduce((sum, dimension) => sum + shares[dimension], 0);
  return Object.fromEntries(
    DIMENSIONS.filter((dimension) => measured.includes(dimension)).map((dimension) => [
      dimension,
      shares[dimension] / total,
    ]),
  );
}

/** What each dimension counts for, by goal. */
import { DIMENSIONS, type Dimension, type Goal, type OwnWeights } from '../types.js';

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

/** What dimensions other than the hook count for in a text that is nothing but an opening: a fifth, so that wordings of a line rank by the line. */
const OPENING_SHARE = 0.2;

/** `body`: 0 for a lone opening, 1 for a script; in between the other dimensions gain their full share. */
export function weightsByBody(
  weights: Readonly<Partial<Record<Dimension, number>>>,
  body: number,
): Partial<Record<Dimension, number>> {
  const share = OPENING_SHARE + (1 - OPENING_SHARE) * body;
  const scaled = Object.fromEntries(
    Object.entries(weights).map(([name, weight]) => [
      name,
      name === 'hookStrength' ? weight : weight * share,
    ]),
  );
  return shared(
    scaled,
    DIMENSIONS.filter((name) => weights[name] !== undefined),
  );
}

/** Shares that sum to 1 over the dimensions measured (trends may be missing). */
export function weightsFor(goal: Goal, measured: readonly Dimension[]): Partial<Record<Dimension, number>> {
  return shared(SHARES[goal], measured);
}

/** Hers where her results moved them; a dimension they never saw keeps its common share. */
export function ownWeightsFor(
  own: OwnWeights,
  goal: Goal,
  measured: readonly Dimension[],
): Partial<Record<Dimension, number>> {
  const common = weightsFor(goal, measured);
  if (own.moved === 0) return common;
  return shared({ ...common, ...own.weights }, measured);
}

function shared(
  shares: Readonly<Partial<Record<Dimension, number>>>,
  measured: readonly Dimension[],
): Partial<Record<Dimension, number>> {
  const total = measured.reduce((sum, name) => sum + (shares[name] ?? 0), 0);
  return Object.fromEntries(
    DIMENSIONS.filter((name) => measured.includes(name)).map((name) => [name, (shares[name] ?? 0) / total]),
  );
}

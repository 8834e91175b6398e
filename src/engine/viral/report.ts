/** Puts nine judgements together: overall, fixes by worth, the strongest counter-argument. */
import {
  DIMENSIONS,
  type Dimension,
  type Fix,
  type Goal,
  type OwnWeights,
  type ViralReport,
} from '../types.js';
import { directionFor } from './fixes.js';
import { ownWeightsFor, weightsByBody, weightsFor } from './goal-weights.js';
import type { Judgement } from './judgement.js';
import { dimensionScore, overallScore } from './scale.js';
import { bodyOf, substanceOf, type ScriptParts } from './script-parts.js';
import type { ViralScale } from './weights.js';

/** Who scored, and how far that can be trusted. */
export type ReportOrigin = Pick<ViralReport, 'calibrated' | 'language' | 'track' | 'scorer'>;
export type Judgements = Readonly<Record<Dimension, Judgement | null>>;

/** Of 10: advice on what scores as well as this would change good writing for little. */
const GOOD_ENOUGH = 8;

export function buildReport(
  judgements: Judgements,
  parts: ScriptParts,
  {
    goal,
    own,
    scale,
  }: { readonly goal: Goal; readonly own?: OwnWeights | undefined; readonly scale: ViralScale },
  about: ReportOrigin,
): ViralReport {
  const measured = DIMENSIONS.filter((dimension) => judgements[dimension] !== null);
  const whole = own ? ownWeightsFor(own, goal, measured) : weightsFor(goal, measured);
  const weights = weightsByBody(whole, bodyOf(parts.words));
  const scores = recordOf((name) =>
    judgements[name] ? dimensionScore(judgements[name].raw, name, scale) : null,
  );
  // Squared: a heavy dimension that is nearly full is no reason to fail, and little is left to win there.
  const worth = (name: Dimension): number => (weights[name] ?? 0) * (10 - (scores[name] ?? 0)) ** 2;
  const fixes = measured
    .toSorted((a, b) => worth(b) - worth(a))
    .flatMap((dimension): Fix[] => {
      const fix = (scores[dimension] ?? 0) < GOOD_ENOUGH ? judgements[dimension]?.fix : null;
      return fix ? [{ dimension, ...fix }] : [];
    });
  // What lacks nothing that is known to help is no reason to fail, however it scores.
  const weakest = fixes[0] && judgements[fixes[0].dimension];
  return {
    overall: substanceOf(parts.words) * overallScore(weightedMean(scores, weights), scale),
    hook: scores.hookStrength ?? 0,
    dimensions: scores,
    evidence: recordOf((name) => judgements[name]?.evidence ?? []),
    fixes,
    counterArgument: weakest ? `It would fail because ${weakest.weakness}.` : null,
    weights,
    ...(own && { ownResults: { posts: own.posts, moved: own.moved } }),
    ...about,
  };
}

/** 0-10. `weights` sum to 1 over the dimensions measured. */
export function weightedMean(
  scores: ViralReport['dimensions'],
  weights: Readonly<Partial<Record<Dimension, number>>>,
): number {
  return DIMENSIONS.reduce((sum, name) => sum + (weights[name] ?? 0) * (scores[name] ?? 0), 0);
}

/** For a text without a word in it. */
export function emptyReport(goal: Goal, about: ReportOrigin): ViralReport {
  return {
    overall: 0,
    hook: 0,
    dimensions: recordOf((name) => (name === 'trendAlignment' ? null : 0)),
    evidence: {},
    fixes: [{ dimension: 'hookStrength', ...directionFor('no-words') }],
    counterArgument: 'It would fail because there are no words in it.',
    weights: weightsFor(
      goal,
      DIMENSIONS.filter((name) => name !== 'trendAlignment'),
    ),
    ...about,
  };
}

function recordOf<V>(valueOf: (name: Dimension) => V): Record<Dimension, V> {
  return Object.fromEntries(DIMENSIONS.map((name) => [name, valueOf(name)])) as Record<Dimension, V>;
}

/** Puts nine judgements together: overall, fixes by worth, the strongest counter-argument. */
import { DIMENSIONS, type Dimension, type Fix, type Goal, type ViralReport } from '../types.js';
import { directionFor } from './fixes.js';
import { weightsFor } from './goal-weights.js';
import { scoreOf, type Judgement } from './judgement.js';

/** An average of eight scores is squeezed towards the middle; this widens it to the anchors again. */
const STRETCH = 1.3;

export type Judgements = Readonly<Record<Dimension, Judgement | null>>;

export function buildReport(
  judgements: Judgements,
  goal: Goal,
  hook: number,
  about: { readonly calibrated: boolean; readonly scorer: string },
): ViralReport {
  const measured = DIMENSIONS.filter((dimension) => judgements[dimension] !== null);
  const weights = weightsFor(goal, measured);
  const raw = measured.reduce((sum, name) => sum + (weights[name] ?? 0) * judgements[name]!.raw, 0);
  const worth = (name: Dimension): number => (weights[name] ?? 0) * (10 - scoreOf(judgements[name]!.raw));
  const ranked = measured.toSorted((a, b) => worth(b) - worth(a));
  const weakest = ranked[0];
  return {
    overall: 10 * scoreOf(raw * STRETCH),
    hook,
    dimensions: recordOf((name) => (judgements[name] ? scoreOf(judgements[name].raw) : null)),
    evidence: recordOf((name) => judgements[name]?.evidence ?? []),
    fixes: ranked.map((name): Fix => ({ dimension: name, ...judgements[name]!.fix })),
    counterArgument: weakest ? `It would fail because ${judgements[weakest]!.weakness}.` : null,
    weights,
    ...about,
  };
}

/** For a text without a word in it. */
export function emptyReport(
  goal: Goal,
  about: { readonly calibrated: boolean; readonly scorer: string },
): ViralReport {
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

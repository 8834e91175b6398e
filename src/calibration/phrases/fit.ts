/** Learns what tells a hollow sentence: a few measures and many hashed pieces of wording. */
import { GRAM_PLACES } from '../../engine/phrases/hollow/grams.js';
import { HOLLOW_FEATURES } from '../../engine/phrases/hollow/hollow-features.js';
import type { HollowModel } from '../../engine/phrases/hollow/hollow-model.js';
import { standardDeviation } from '../../engine/statistics.js';
import { fitSparse, type SparseRow } from '../sparse-logistic.js';
import type { HollowRow } from './rows.js';

/**
 * How much a row counts: labelled ones were written to teach this; of the others there are many, and nearly all are easy.
 * Chosen on sets left out (see `calibrate.ts`).
 */
const IMPORTANCE: Readonly<Record<HollowRow['kind'], number>> = {
  labelled: 1,
  stories: 0.3,
  creators: 0.6,
  speakers: 0.25,
  ours: 1,
};
/** A stretch of several sentences repeats what its sentences say. */
const STRETCH_IMPORTANCE = 0.3;
/** On the pieces; the measures are few and known to matter, so they are held a little less. */
const PENALTY = 0.015;
const WIDTH = HOLLOW_FEATURES.length;

export type HollowWeights = Omit<HollowModel, 'thresholds'>;

export function fitHollow(rows: readonly HollowRow[]): HollowWeights {
  const spreads = HOLLOW_FEATURES.map((_, index) =>
    spreadOf(rows.map(({ reading }) => reading.features[index] ?? 0)),
  );
  const { bias, weights } = fitSparse(
    rows.map((row) => sparseRow(row, spreads)),
    WIDTH + GRAM_PLACES,
    PENALTY,
  );
  return {
    bias,
    features: spreads.map((spread, index) => ((weights[index] ?? 0) * FEATURE_SCALE) / spread),
    grams: Float32Array.from(weights.subarray(WIDTH)),
  };
}

/** Below 1 the penalty weighs more on the measures than on a piece of wording that stands alone. */
const FEATURE_SCALE = 0.3;

function sparseRow({ reading, kind, stock, sentences }: HollowRow, spreads: readonly number[]): SparseRow {
  const pieces = reading.grams.flat();
  const share = 1 / Math.sqrt(pieces.length || 1);
  return {
    at: [...reading.features.keys(), ...pieces.map((place) => WIDTH + place)],
    value: [
      ...reading.features.map((value, index) => (value * FEATURE_SCALE) / (spreads[index] ?? 1)),
      ...pieces.map(() => share),
    ],
    importance: IMPORTANCE[kind] * (kind !== 'labelled' && sentences > 1 ? STRETCH_IMPORTANCE : 1),
    positive: stock,
  };
}

function spreadOf(values: readonly number[]): number {
  return standardDeviation(values) || 1;
}

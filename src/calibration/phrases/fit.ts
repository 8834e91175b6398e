/** Logistic regression with a ridge penalty on a few measures and many hashed pieces, by Newton's method. */
import { GRAM_PLACES } from '../../engine/phrases/grams.js';
import { HOLLOW_FEATURES } from '../../engine/phrases/hollow-features.js';
import type { HollowModel } from '../../engine/phrases/hollow-model.js';
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
const NEWTON_STEPS = 8;
const GRADIENT_STEPS = 30;

const WIDTH = HOLLOW_FEATURES.length;
/** Measures, pieces, bias. */
const SIZE = WIDTH + GRAM_PLACES + 1;

interface SparseRow {
  readonly at: Int32Array;
  readonly value: Float64Array;
  readonly importance: number;
  readonly stock: number;
}

export type HollowWeights = Omit<HollowModel, 'thresholds'>;

export function fitHollow(rows: readonly HollowRow[]): HollowWeights {
  const spreads = HOLLOW_FEATURES.map((_, index) =>
    spreadOf(rows.map(({ reading }) => reading.features[index] ?? 0)),
  );
  const sparse = rows.map((row) => sparseRow(row, spreads));
  const weights = new Float64Array(SIZE);
  for (let step = 0; step < NEWTON_STEPS; step += 1) {
    const guesses = sparse.map((row) => 1 / (1 + Math.exp(-dot(row, weights))));
    const down = Float64Array.from(weights, (weight, index) => (index < SIZE - 1 ? -PENALTY * weight : 0));
    for (const [n, row] of sparse.entries()) add(down, row, (row.stock - (guesses[n] ?? 0)) * row.importance);
    const bends = sparse.map(({ importance }, n) => importance * (guesses[n] ?? 0) * (1 - (guesses[n] ?? 0)));
    const change = solve(sparse, bends, down);
    for (let index = 0; index < SIZE; index += 1)
      weights[index] = (weights[index] ?? 0) + (change[index] ?? 0);
  }
  return {
    bias: weights[SIZE - 1] ?? 0,
    features: spreads.map((spread, index) => ((weights[index] ?? 0) * FEATURE_SCALE) / spread),
    grams: Float32Array.from(weights.subarray(WIDTH, SIZE - 1)),
  };
}

/** Below 1 the penalty weighs more on the measures than on a piece of wording that stands alone. */
const FEATURE_SCALE = 0.3;

function sparseRow({ reading, kind, stock, sentences }: HollowRow, spreads: readonly number[]): SparseRow {
  const pieces = reading.grams.flat();
  const share = 1 / Math.sqrt(pieces.length || 1);
  return {
    at: Int32Array.from([...reading.features.keys(), ...pieces.map((place) => WIDTH + place), SIZE - 1]),
    value: Float64Array.from([
      ...reading.features.map((value, index) => (value * FEATURE_SCALE) / (spreads[index] ?? 1)),
      ...pieces.map(() => share),
      1,
    ]),
    importance: IMPORTANCE[kind] * (kind !== 'labelled' && sentences > 1 ? STRETCH_IMPORTANCE : 1),
    stock: Number(stock),
  };
}

/** Conjugate gradients on the curvature, which is never written out. */
function solve(rows: readonly SparseRow[], bends: readonly number[], right: Float64Array): Float64Array {
  const found = new Float64Array(SIZE);
  const rest = Float64Array.from(right);
  let way = Float64Array.from(right);
  let size = square(rest);
  for (let step = 0; step < GRADIENT_STEPS && size > 1e-9; step += 1) {
    const bent = Float64Array.from(way, (value, index) => (index < SIZE - 1 ? PENALTY : 1e-6) * value);
    for (const [n, row] of rows.entries()) add(bent, row, (bends[n] ?? 0) * dot(row, way));
    const length = size / inner(way, bent);
    for (let index = 0; index < SIZE; index += 1) {
      found[index] = (found[index] ?? 0) + length * (way[index] ?? 0);
      rest[index] = (rest[index] ?? 0) - length * (bent[index] ?? 0);
    }
    const next = square(rest);
    const ratio = next / size;
    way = Float64Array.from(way, (value, index) => (rest[index] ?? 0) + ratio * value);
    size = next;
  }
  return found;
}

function dot({ at, value }: SparseRow, weights: Float64Array): number {
  let sum = 0;
  for (let n = 0; n < at.length; n += 1) sum += (value[n] ?? 0) * (weights[at[n] ?? 0] ?? 0);
  return sum;
}

function add(to: Float64Array, { at, value }: SparseRow, factor: number): void {
  for (let n = 0; n < at.length; n += 1) {
    const index = at[n] ?? 0;
    to[index] = (to[index] ?? 0) + factor * (value[n] ?? 0);
  }
}

function inner(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);
}

function square(a: Float64Array): number {
  return inner(a, a);
}

function spreadOf(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) || 1;
}

/** Logistic regression by Newton's method, with both classes weighing the same. */
import { standardDeviation } from '../../engine/statistics.js';

export interface LogisticRow {
  readonly features: readonly number[];
  readonly positive: boolean;
}

/** Weights for the features as given (no intercept: the scale finds its own zero). `penalty` is on standardised weights. */
export function fitLogistic(rows: readonly LogisticRow[], penalty: number): number[] {
  const width = rows[0]?.features.length ?? 0;
  const spreads = Array.from({ length: width }, (_, index) => spreadAt(rows, index));
  const positives = rows.filter(({ positive }) => positive).length;
  const size = width + 1;
  let weights = Array.from({ length: size }, () => 0);
  for (let step = 0; step < NEWTON_STEPS; step += 1) {
    const gradient = weights.map((weight, index) => (index < width ? penalty * weight : 0));
    const curvature = weights.map((_, r) =>
      weights.map((_, c) => (r === c ? (r < width ? penalty : 1e-9) : 0)),
    );
    for (const { features, positive } of rows) {
      const x = [...features.map((value, index) => value / (spreads[index] ?? 1)), 1];
      const importance = 0.5 / (positive ? positives : rows.length - positives);
      const guess =
        1 / (1 + Math.exp(-x.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0)));
      const error = (guess - (positive ? 1 : 0)) * importance;
      const bend = guess * (1 - guess) * importance;
      for (let r = 0; r < size; r += 1) {
        gradient[r] = (gradient[r] ?? 0) + error * (x[r] ?? 0);
        const line = curvature[r] ?? [];
        for (let c = 0; c < size; c += 1) line[c] = (line[c] ?? 0) + bend * (x[r] ?? 0) * (x[c] ?? 0);
      }
    }
    const change = solve(curvature, gradient);
    weights = weights.map((weight, index) => weight - (change[index] ?? 0));
  }
  return weights.slice(0, width).map((weight, index) => weight / (spreads[index] ?? 1));
}

/** Newton doubles the right digits each step; with a penalty this is plenty. */
const NEWTON_STEPS = 12;

/** Standard deviation of a feature over the rows. */
export function spreadAt(rows: readonly LogisticRow[], index: number): number {
  return standardDeviation(rows.map(({ features }) => features[index] ?? 0)) || 1;
}

/** Gauss-Jordan with pivoting. */
export function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((line, index) => [...line, right[index] ?? 0]);
  const size = rows.length;
  for (let column = 0; column < size; column += 1) {
    let pivot = column;
    for (let r = column + 1; r < size; r += 1)
      if (Math.abs(rows[r]?.[column] ?? 0) > Math.abs(rows[pivot]?.[column] ?? 0)) pivot = r;
    const top = rows[pivot] ?? [];
    rows[pivot] = rows[column] ?? [];
    rows[column] = top;
    const head = top[column] || 1;
    for (let r = 0; r < size; r += 1) {
      const line = rows[r] ?? [];
      const factor = (line[column] ?? 0) / head;
      if (r === column || factor === 0) continue;
      for (let c = column; c <= size; c += 1) line[c] = (line[c] ?? 0) - factor * (top[c] ?? 0);
    }
  }
  return rows.map((line, index) => (line[size] ?? 0) / (line[index] || 1));
}

/** Ridge regression on differences, in float64, by conjugate gradients: deterministic, no matrix is ever formed. */

export interface PairRow {
  /** Rows of the feature matrix. */
  readonly a: number;
  readonly b: number;
  /** Wanted difference, a minus b. */
  readonly target: number;
  /** Inverse variance. */
  readonly weight: number;
}

/** Relative residual at which more steps change no score in the fifth digit. */
const TOLERANCE = 1e-5;
const MAX_STEPS = 200;

/**
 * Weights that minimise sum(weight * (target - (x[a] - x[b])·w)²) + sum(penalty[j] * w[j]²). With `b` = -1 the row is x[a] alone.
 * `penalty` has one number per column.
 */
export function fitDifferences(
  rows: readonly Float64Array[],
  pairs: readonly PairRow[],
  penalty: Float64Array,
): Float64Array {
  const columns = penalty.length;
  const scale = penalty.map((value) => 1 / Math.sqrt(value));
  const right = new Float64Array(rows.length);
  for (const { a, b, target, weight } of pairs) {
    right[a]! += weight * target;
    if (b >= 0) right[b]! -= weight * target;
  }
  const used = [...new Set(pairs.flatMap(({ a, b }) => (b >= 0 ? [a, b] : [a])))].sort((x, y) => x - y);

  const project = (coefficients: Float64Array): Float64Array => {
    const scaled = coefficients.map((value, column) => value * scale[column]!);
    const out = new Float64Array(rows.length);
    for (const row of used) out[row] = dot(rows[row]!, scaled);
    return out;
  };
  const gather = (perRow: Float64Array): Float64Array => {
    const out = new Float64Array(columns);
    for (const row of used) {
      const factor = perRow[row]!;
      if (factor === 0) continue;
      const values = rows[row]!;
      for (let column = 0; column < columns; column++) out[column]! += factor * values[column]!;
    }
    return out.map((value, column) => value * scale[column]!);
  };
  const apply = (coefficients: Float64Array): Float64Array => {
    const scores = project(coefficients);
    const pull = new Float64Array(rows.length);
    for (const { a, b, weight } of pairs) {
      const force = weight * (scores[a]! - (b >= 0 ? scores[b]! : 0));
      pull[a]! += force;
      if (b >= 0) pull[b]! -= force;
    }
    const out = gather(pull);
    for (let column = 0; column < columns; column++) out[column]! += coefficients[column]!;
    return out;
  };

  const solution = new Float64Array(columns);
  const residual = gather(right);
  let direction = residual.slice();
  let size = dot(residual, residual);
  const goal = size * TOLERANCE ** 2;
  for (let step = 0; step < MAX_STEPS && size > goal; step++) {
    const image = apply(direction);
    const length = size / dot(direction, image);
    for (let column = 0; column < columns; column++) {
      solution[column]! += length * direction[column]!;
      residual[column]! -= length * image[column]!;
    }
    const next = dot(residual, residual);
    const keep = next / size;
    direction = direction.map((value, column) => residual[column]! + keep * value);
    size = next;
  }
  return solution.map((value, column) => value * scale[column]!);
}

export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < a.length; index++) sum += a[index]! * b[index]!;
  return sum;
}

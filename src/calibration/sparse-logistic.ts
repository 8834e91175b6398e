/** Logistic regression with a ridge penalty on many places of which each row holds few, by Newton's method, deterministic. */

export interface SparseRow {
  /** Places that are not 0, each once. */
  readonly at: ArrayLike<number>;
  readonly value: ArrayLike<number>;
  readonly positive: boolean;
  /** How much the row counts. */
  readonly importance: number;
}

export interface SparseWeights {
  /** Log-odds of a row that holds nothing; not penalised. */
  readonly bias: number;
  /** For each place. */
  readonly weights: Float64Array;
}

const NEWTON_STEPS = 8;
const GRADIENT_STEPS = 30;
const SMALL_ENOUGH = 1e-9;
/** Keeps the bias solvable. */
const BIAS_PENALTY = 1e-6;

/** `size`: number of places. */
export function fitSparse(rows: readonly SparseRow[], size: number, penalty: number): SparseWeights {
  const weights = new Float64Array(size + 1);
  const held = rows.map((row) => ({
    ...row,
    at: Int32Array.from([...Array.from(row.at), size]),
    value: Float64Array.from([...Array.from(row.value), 1]),
  }));
  for (let step = 0; step < NEWTON_STEPS; step += 1) {
    const guesses = held.map((row) => 1 / (1 + Math.exp(-dot(row, weights))));
    const down = Float64Array.from(weights, (weight, place) => (place < size ? -penalty * weight : 0));
    held.forEach((row, n) => add(down, row, (Number(row.positive) - (guesses[n] ?? 0)) * row.importance));
    const bends = held.map(({ importance }, n) => importance * (guesses[n] ?? 0) * (1 - (guesses[n] ?? 0)));
    const change = solve(held, bends, down, penalty);
    change.forEach((value, place) => (weights[place] = (weights[place] ?? 0) + value));
  }
  return { bias: weights[size] ?? 0, weights: weights.subarray(0, size) };
}

type HeldRow = Pick<SparseRow, 'at' | 'value'>;

/** Conjugate gradients on the curvature, which is never written out. */
function solve(
  rows: readonly HeldRow[],
  bends: readonly number[],
  right: Float64Array,
  penalty: number,
): Float64Array {
  const found = new Float64Array(right.length);
  const rest = Float64Array.from(right);
  let way = Float64Array.from(right);
  let size = square(rest);
  for (let step = 0; step < GRADIENT_STEPS && size > SMALL_ENOUGH; step += 1) {
    const bent = way.map((value, place) => (place < right.length - 1 ? penalty : BIAS_PENALTY) * value);
    rows.forEach((row, n) => add(bent, row, (bends[n] ?? 0) * dot(row, way)));
    const length = size / inner(way, bent);
    way.forEach((value, place) => {
      found[place] = (found[place] ?? 0) + length * value;
      rest[place] = (rest[place] ?? 0) - length * (bent[place] ?? 0);
    });
    const next = square(rest);
    const ratio = next / size;
    way = way.map((value, place) => (rest[place] ?? 0) + ratio * value);
    size = next;
  }
  return found;
}

function dot({ at, value }: HeldRow, weights: Float64Array): number {
  let sum = 0;
  for (let n = 0; n < at.length; n += 1) sum += (value[n] ?? 0) * (weights[at[n] ?? 0] ?? 0);
  return sum;
}

function add(to: Float64Array, { at, value }: HeldRow, factor: number): void {
  for (let n = 0; n < at.length; n += 1) {
    const place = at[n] ?? 0;
    to[place] = (to[place] ?? 0) + factor * (value[n] ?? 0);
  }
}

function inner(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, value, place) => sum + value * (b[place] ?? 0), 0);
}

function square(a: Float64Array): number {
  return inner(a, a);
}

/** The few statistics that several folders need. */

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Null of nothing. */
export function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : sum(values) / values.length;
}

/** Of all values, not of a sample of them; 0 of nothing. */
export function standardDeviation(values: readonly number[]): number {
  if (values.length === 0) return 0;
  const centre = sum(values) / values.length;
  return Math.sqrt(sum(values.map((value) => (value - centre) ** 2)) / values.length);
}

/** Half-way between the two in the middle of an even number. Throws RangeError on an empty list. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low, high] = [sorted[middle - 1], sorted[middle]];
  if (high === undefined) throw new RangeError('The median of nothing.');
  return sorted.length % 2 === 0 && low !== undefined ? (low + high) / 2 : high;
}

/** The cosine where both are of length 1. */
export function dotProduct(a: Float32Array, b: Float32Array): number {
  return a.reduce((total, value, at) => total + value * (b[at] ?? 0), 0);
}

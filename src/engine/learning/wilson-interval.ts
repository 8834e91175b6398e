/** How far a share can be trusted. */

/** 97.5 % quantile of the normal distribution: two-sided 95 %. */
const Z_95 = 1.959964;

/** Wilson's 95 % interval of `hits` in `n`, 0-1; null for n = 0. Keeps its promise for small n, where the textbook one does not. */
export function wilsonInterval(hits: number, n: number): readonly [number, number] | null {
  if (n <= 0) return null;
  const share = hits / n;
  const z2 = Z_95 * Z_95;
  const centre = (share + z2 / (2 * n)) / (1 + z2 / n);
  const half = (Z_95 * Math.sqrt((share * (1 - share)) / n + z2 / (4 * n * n))) / (1 + z2 / n);
  return [Math.max(0, centre - half), Math.min(1, centre + half)];
}

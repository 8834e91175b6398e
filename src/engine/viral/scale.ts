/** From raw judgements to published scores: where ordinary spoken texts lie is measured, not assumed. */
import type { Dimension } from '../types.js';
import type { ViralScale } from './weights.js';

/** 0-10, never quite 0 or 10: two different raws never share a score. */
export function dimensionScore(raw: number, name: Dimension, scale: ViralScale): number {
  const { middle, spread } = scale.dimensions[name];
  return 10 * logistic((raw - middle) / spread);
}

/** 0-100 from the weighted mean of the dimensions (0-10). A mean of eight is squeezed to the middle; this widens it again. */
export function overallScore(mean: number, { overall }: ViralScale): number {
  return 100 * logistic((mean - overall.middle) / overall.spread);
}

function logistic(value: number): number {
  return 1 / (1 + Math.exp(-value));
}

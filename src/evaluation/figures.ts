/** Figures with how far they can be trusted. */
import { intervalByAuthor } from '../calibration/voice/intervals.js';
import { wilsonInterval } from '../engine/learning/wilson-interval.js';

/** `value`, `low` and `high` 0-1 (Wilson, 95 %); null when nothing was counted. */
export interface Share {
  readonly hits: number;
  readonly n: number;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** A mean in the unit of what was measured; 95 % by drawing whole creators, since texts of one are alike. */
export interface Mean {
  readonly n: number;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** `values`: true or false, or the share of a case that was one, as 0.5 for a tie. */
export function shareOf(values: readonly (boolean | number)[]): Share {
  const hits = values.reduce<number>((sum, value) => sum + Number(value), 0);
  const interval = wilsonInterval(hits, values.length);
  return {
    hits,
    n: values.length,
    value: values.length === 0 ? null : hits / values.length,
    low: interval?.[0] ?? null,
    high: interval?.[1] ?? null,
  };
}

export function meanOf(values: readonly { readonly creator: string; readonly value: number }[]): Mean {
  if (values.length === 0) return { n: 0, value: null, low: null, high: null };
  return {
    n: values.length,
    ...intervalByAuthor(values.map(({ creator, value }) => ({ author: creator, value }))),
  };
}

/** Linear between the two nearest; null of nothing. `q` 0-1. */
export function quantileOf(values: readonly number[], q: number): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * q;
  const low = sorted[Math.floor(at)];
  const high = sorted[Math.ceil(at)];
  return low === undefined || high === undefined ? null : low + (high - low) * (at - Math.floor(at));
}

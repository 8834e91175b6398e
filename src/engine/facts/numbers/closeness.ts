/** When two numbers say the same, exactly or as the wording rounds them. */
import type { NumberMention } from './parse/read-numbers.js';

/** How far a hedged number ("almost forty thousand" for 39,400) may lie from hers: rounding to one digit stays within an eighth. */
const HEDGE_TOLERANCE = 0.125;
/** Halves and quarters round more: "about half a year" for five months. */
const HALF_TOLERANCE = 0.2;
/** "Over thirty thousand" for 31,400 or 37,000, not for 60,000. */
const OVER_TOLERANCE = 1.34;
/** "More than a hundred" for 140: nothing rounder lies between. */
const ROUND_OVER_TOLERANCE = 1.99;
const UNDER_TOLERANCE = 0.7;
/** "Over twelve years" for 152 months minus a day. */
const EDGE_TOLERANCE = 0.08;

/** How far from the year a script is spoken in a year may lie that a creator tells: of her grandmother's youth, of a plan. */
const YEARS_BACK = 96;
const YEARS_AHEAD = 4;

export function isYear(value: number, yearSpoken: number): boolean {
  return Number.isInteger(value) && value >= yearSpoken - YEARS_BACK && value <= yearSpoken + YEARS_AHEAD;
}

export function same(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.abs(b) * 1e-6;
}

/** `tolerance`: share of the larger one, 0-1. */
export function isNear(a: number, b: number, tolerance: number): boolean {
  return Math.abs(a - b) <= Math.max(a, b) * tolerance + 1e-9;
}

/** `value` with the hedge of `mention` for `hers`. */
export function isHedgedFor(value: number, hers: number, mention: NumberMention): boolean {
  if (mention.hedge === null || hers <= 0) return false;
  if (mention.hedge === 'about')
    return isNear(value, hers, mention.role === 'fraction' ? HALF_TOLERANCE : HEDGE_TOLERANCE);
  return mention.hedge === 'over'
    ? hers >= value * (1 - EDGE_TOLERANCE) &&
        hers <= value * (isPowerOfTen(value) ? ROUND_OVER_TOLERANCE : OVER_TOLERANCE)
    : hers <= value && hers >= value * UNDER_TOLERANCE;
}

function isPowerOfTen(value: number): boolean {
  return value >= 100 && Number.isInteger(Math.log10(value));
}

/** 41,000 for 41,237: fewer digits, at least two of them left; 4 for 3.8. */
export function isRoundingOf(value: number, hers: number): boolean {
  const isYear = value > 1900 && value < 2100 && Number.isInteger(hers);
  if (!Number.isInteger(value) || value < 100 || isYear)
    return (
      value >= 2 &&
      value < 100 &&
      !Number.isInteger(hers) &&
      Math.round(hers) === value &&
      isNear(value, hers, HEDGE_TOLERANCE)
    );
  const zeros = /0*$/u.exec(String(value))?.[0].length ?? 0;
  const step = 10 ** zeros;
  if (zeros === 0 || value / step < 10) return false;
  return Math.round(hers / step) * step === value || Math.floor(hers / step) * step === value;
}

/** Spoken thousands leave out a few hundreds: "nine grand" for 9,200. */
const SPOKEN_TOLERANCE = 0.03;

export function isSaidInThousands(value: number, hers: number): boolean {
  return value >= 1000 && value % 1000 === 0 && isNear(value, hers, SPOKEN_TOLERANCE);
}

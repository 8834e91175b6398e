/** Numbers a script reckons from the numbers it has just told: "forty went, twelve came back, twenty-eight are gone". */
import { isSameOrHedged, same } from './closeness.js';
import type { NumberMention } from './read-numbers.js';

/** So many numbers back a listener still follows the sum. */
const REACH = 4;
/** Sums of small numbers fit by chance unless all are told in one unit. */
const LEAST_FREE = 10;
const PERIODS_IN: readonly (readonly [shorter: number, longer: number, times: number])[] = [
  [1, 7, 7],
  [7, 365, 52],
  [30, 365, 12],
];

/** `earlier`: the numbers told before, in order, all of them hers. */
export function isReckonedAloud(mention: NumberMention, earlier: readonly NumberMention[]): boolean {
  const told = earlier.slice(-REACH);
  return mention.values.some(
    (value) =>
      told.some((a, at) => told.slice(at + 1).some((b) => fits(value, mention, a, b))) ||
      told.some((a) =>
        PERIODS_IN.some(
          ([shorter, longer, times]) =>
            a.periods.has(shorter) &&
            mention.periods.has(longer) &&
            sameMeasure(mention, a) &&
            isSameOrHedged(value, (a.values[0] ?? 0) * times, mention),
        ),
      ),
  );
}

function fits(value: number, mention: NumberMention, a: NumberMention, b: NumberMention): boolean {
  const [one = 0] = a.values;
  const [other = 0] = b.values;
  if (one <= 1 || other <= 1) return false;
  const isOneMeasure = sameMeasure(mention, a) && sameMeasure(mention, b);
  const hasOneUnit = mention.unit !== null && isOneMeasure && a.unit !== null && b.unit !== null;
  if (value < LEAST_FREE && !hasOneUnit) return false;
  if (isOneMeasure && (same(one + other, value) || same(Math.abs(one - other), value))) return true;
  return (
    value >= LEAST_FREE * 2 &&
    (sameMeasure(mention, a) || sameMeasure(mention, b)) &&
    isSameOrHedged(value, one * other, mention)
  );
}

/** A number without a unit may be of any. */
function sameMeasure(a: NumberMention, b: NumberMention): boolean {
  return a.unit === null || b.unit === null || a.unit.class === b.unit.class;
}

/** Numbers that say one of hers, or how two of hers stand to each other, in another form: "half", "six in ten", "three fifty". */
import { isNear, same } from './closeness.js';
import { hasRatio, RATIO_TOLERANCE } from './number-support.js';
import type { NumberMention } from './parse/read-numbers.js';
import type { SourceNumber } from './source-numbers.js';

/** "92 %" claims to be reckoned; "30 %" may be rounded. */
const ROUND_STEP = 5;
const EXACT_TOLERANCE = 0.01;

/** "Half", "thirty percent" or "three times as many", and two of hers stand so. */
export function isShare(
  { values: [value = 0], role, unit }: NumberMention,
  sources: readonly SourceNumber[],
): boolean {
  if (role === 'fraction') return hasRatio(sources, value);
  if (unit?.class === 'percent')
    return hasRatio(sources, value / 100, {
      tolerance: value % ROUND_STEP === 0 ? RATIO_TOLERANCE : EXACT_TOLERANCE,
    });
  return (role === 'times' || unit?.class === 'times') && hasRatio(sources, value);
}

/** "Three fifty", "six in ten": two numbers that stand together say one of hers. */
const NOTHING_BETWEEN = 3;
/** "One metre sixty", "dos con cincuenta": the unit or a little word may stand between. */
const LONGEST_GAP = 14;
const LONGEST_SHARE_GAP = 16;
const WHOLES = new Set([3, 4, 5, 10, 12, 20, 100]);
/** "Six in ten" for 60 or 63 percent. */
const SHARE_TOLERANCE = 0.08;

export function isJoined(
  first: NumberMention | undefined,
  second: NumberMention | undefined,
  sources: readonly SourceNumber[],
): boolean {
  if (!first || !second) return false;
  const [a = 0] = first.values;
  const [b = 0] = second.values;
  const gap = second.start - first.end;
  // "Three fifty" for 3.50, "eighteen five" for 18,500.
  const prices = b < 100 && gap <= NOTHING_BETWEEN ? [a * 1000 + b * 100] : [];
  if (b >= 5 && b < 100 && gap <= LONGEST_GAP) prices.push(a + b / 100);
  if (sources.some(({ value }) => prices.some((price) => same(price, value)))) return true;
  const [part, whole] = a < b ? [a, b] : [b, a];
  if (!WHOLES.has(whole) || part === whole || gap > LONGEST_SHARE_GAP) return false;
  const share = part / whole;
  return (
    sources.some(
      ({ value, unit }) =>
        isNear(unit?.class === 'percent' ? value / 100 : value, share, SHARE_TOLERANCE) &&
        (value < 1 || unit?.class === 'percent'),
    ) || hasRatio(sources, share)
  );
}

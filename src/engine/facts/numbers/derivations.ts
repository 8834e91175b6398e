/** Which sum, difference, product or share of other numbers a number may be, and how much speaks for it rather than for chance. */
import type { Features } from '../learned/candidate.js';
import { isRoundingOf } from './closeness.js';
import { decoysOf } from './decoys.js';
import { derivedValues, WAYS, type DerivedValue, type Way } from './derived-values.js';
import type { NumberContext } from './number-context.js';
import { operandsFor, type ToldToo } from './operands.js';
import type { NumberMention } from './parse/read-numbers.js';
import type { SourceNumber } from './source-numbers.js';

/** Birthdays lie within the year. */
const NOW_TOLERANCE = 1;
const HEDGE_TOLERANCE = 0.08;
const HEDGE_WIDE = 0.3;

/**
 * `way.*`: the support of the best derivation of each way; `lead.*`: how far it is above what other numbers, as likely to be
 * said, would have got; `from.*`, `factor.*`: the best by where its operands stand.
 */
export function derive(
  all: readonly NumberMention[],
  at: number,
  context: NumberContext,
  sources: readonly SourceNumber[],
  told: ToldToo,
  yearSpoken: number,
): Features {
  const mention = all[at];
  if (!mention) return {};
  const [value = 0] = mention.values;
  const others = decoysOf(value, yearSpoken);
  const results = derivedValues(mention, operandsFor(all, at, context, sources, told, yearSpoken), {
    least: Math.min(value, ...others) * (1 - HEDGE_WIDE) - NOW_TOLERANCE,
    most: Math.max(value, ...others) * (1 + HEDGE_WIDE) + NOW_TOLERANCE,
    yearSpoken,
  });
  const byWay = ({ way }: DerivedValue): Way => way;
  const own = supportOf(results, mention, value, byWay);
  const decoys = others.map((decoy) => supportOf(results, mention, decoy, byWay));
  const features: Record<string, number> = {};
  const from = supportOf(results, mention, value, ({ way, origin }) => {
    return way === 'factor' ? `factor.${origin}` : `from.${origin}`;
  });
  for (const [name, support] of from) features[name] = support;
  let best = 0;
  let lead = 0;
  for (const way of WAYS) {
    const here = own.get(way) ?? 0;
    const chance = decoys.reduce((sum, one) => sum + (one.get(way) ?? 0), 0) / Math.max(1, decoys.length);
    features[`way.${way}`] = here;
    features[`lead.${way}`] = here - chance;
    best = Math.max(best, here);
    lead = Math.max(lead, here - chance);
  }
  const tops = decoys.map((one) => Math.max(0, ...one.values()));
  features['way.best'] = best;
  features['lead.best'] = lead;
  features['lead.rank'] = decoys.length === 0 ? 0 : tops.filter((top) => top < best).length / decoys.length;
  return features;
}

/** The largest support of those that may be said as `value`, one for each key. */
function supportOf<Key>(
  results: readonly DerivedValue[],
  { hedge, role, inFigures }: NumberMention,
  value: number,
  keyOf: (result: DerivedValue) => Key,
): ReadonlyMap<Key, number> {
  const found = new Map<Key, number>();
  for (const result of results) {
    const key = keyOf(result);
    if (result.support <= (found.get(key) ?? 0)) continue;
    const tolerance = result.way === 'now' || result.way === 'age' ? NOW_TOLERANCE : 0;
    const reaches =
      Math.abs(result.value - value) <= tolerance + result.value * 1e-6 ||
      isRoundingOf(value, result.value) ||
      (!inFigures && value >= 1000 && value % 1000 === 0 && Math.abs(result.value - value) <= value * 0.03) ||
      (hedge === 'over'
        ? result.value > value * 0.97 && result.value <= value * (1 + HEDGE_WIDE)
        : hedge === 'under'
          ? result.value < value && result.value >= value * (1 - HEDGE_WIDE / 2)
          : hedge === 'about' || role === 'fraction' || role === 'vague'
            ? Math.abs(result.value - value) <= result.value * HEDGE_TOLERANCE
            : false);
    if (reaches) found.set(key, result.support);
  }
  return found;
}

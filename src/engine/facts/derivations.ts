/** Which sum, difference, product or share of other numbers a number may be, and how much speaks for it rather than for chance. */
import type { Features } from './candidate.js';
import { isRoundingOf } from './closeness.js';
import type { NumberContext } from './number-context.js';
import type { NumberMention } from './read-numbers.js';
import type { SourceNumber } from './source-numbers.js';

/** The year a script is spoken in, give or take one. */
const NOW = 2026;
const NOW_ROOM = 1;
const USUAL_FACTORS = [2, 7, 12, 4, 52, 60, 100, 30, 365, 5, 6, 24] as const;
/** A long story holds hundreds of numbers; these lie nearest to what is told around the number. */
const MOST_HERS = 24;
/** So many numbers back or ahead a listener still follows. */
const REACH = 4;
const HEDGE_ROOM = 0.08;
const HEDGE_WIDE = 0.3;
/** What speaks for a number of hers whose words do not stand around the script's at all. */
const LEAST_RELEVANCE = 0.15;
const MOST_RELEVANCE = 1.2;
/** Two numbers of one sentence are told about one thing. */
const SAME_SENTENCE = 0.35;
/** A number of hers which the script tells too is what it reckons with. */
const TOLD_TOO = 0.5;

const WAYS = ['sum', 'difference', 'product', 'quotient', 'share', 'now', 'clock', 'factor'] as const;
type Way = (typeof WAYS)[number];

interface Operand {
  readonly value: number;
  readonly kind: string;
  readonly factor: number;
  /** -1 for a number of the script. */
  readonly sentence: number;
  readonly relevance: number;
}

interface Result {
  readonly way: Way;
  readonly value: number;
  readonly support: number;
}

/** `told`: for each of `sources`, whether the script tells that number somewhere else than at `at`. */
export function derive(
  all: readonly NumberMention[],
  at: number,
  context: NumberContext,
  sources: readonly SourceNumber[],
  told: (source: SourceNumber, except: number) => boolean,
): Features {
  const mention = all[at];
  if (!mention) return {};
  const results = resultsFor(mention, operandsFor(all, at, context, sources, told));
  const [value = 0] = mention.values;
  const own = supportOf(results, mention, value);
  const decoys = decoysOf(value).map((decoy) => supportOf(results, mention, decoy));
  const features: Record<string, number> = {};
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

function operandsFor(
  all: readonly NumberMention[],
  at: number,
  context: NumberContext,
  sources: readonly SourceNumber[],
  told: (source: SourceNumber, except: number) => boolean,
): Operand[] {
  const once = new Map<string, Operand>();
  for (const source of sources) {
    let shared = 0;
    for (const [stem, near] of context) shared += Math.sqrt(near * (source.context.get(stem) ?? 0));
    const relevance = Math.min(MOST_RELEVANCE, LEAST_RELEVANCE + shared) + (told(source, at) ? TOLD_TOO : 0);
    const operand = {
      value: source.value,
      kind: kindOf(source),
      factor: source.unit?.factor ?? 1,
      sentence: source.sentence,
      relevance,
    };
    const key = `${operand.value} ${operand.kind} ${operand.factor}`;
    const known = once.get(key);
    if (!known || known.relevance < relevance) once.set(key, operand);
  }
  const hers = [...once.values()].toSorted((a, b) => b.relevance - a.relevance).slice(0, MOST_HERS);
  const near = all.flatMap((other, place) =>
    place === at || Math.abs(place - at) > REACH
      ? []
      : spellingsOf(other.values[0] ?? 0).map((value) => ({
          value,
          kind: kindOf(other),
          factor: other.unit?.factor ?? 1,
          sentence: -1,
          relevance: MOST_RELEVANCE / Math.sqrt(Math.abs(place - at)),
        })),
  );
  return [...near, ...hers];
}

/** What is measured: `time`, `money` ..., `things`, or nothing known. */
function kindOf({
  unit,
  countsNoun,
  value,
  values,
}: {
  readonly unit: NumberMention['unit'];
  readonly countsNoun: boolean;
  readonly value?: number;
  readonly values?: readonly number[];
}): string {
  const own = value ?? values?.[0] ?? 0;
  if (unit !== null) return unit.class;
  if (Number.isInteger(own) && own >= 1940 && own <= 2030) return 'year';
  return countsNoun ? 'things' : '';
}

function fits(a: string, b: string): boolean {
  return a === b || a === '' || b === '' || (a === 'things' && b === '');
}

function resultsFor(mention: NumberMention, operands: readonly Operand[]): Result[] {
  const kind = kindOf(mention);
  const factor = mention.unit?.factor ?? 1;
  const results: Result[] = [];
  const add = (way: Way, value: number, support: number): void => {
    if (value > 1 && Number.isFinite(value)) results.push({ way, value, support });
  };
  for (const a of operands) {
    if (a.kind === 'year' && (kind === 'time' || kind === '')) {
      add('now', ((NOW - a.value) * 365) / (kind === 'time' ? factor : 365), a.relevance);
    }
    if (a.kind === 'time' && a.factor === 365 && kind === 'year') add('now', NOW - a.value, a.relevance);
    if (a.sentence >= 0 || a.kind !== '')
      for (const times of USUAL_FACTORS) {
        add('factor', a.value * times, a.relevance / 2);
        add('factor', a.value / times, a.relevance / 2);
      }
    for (const b of operands) {
      if (a === b) continue;
      const together = a.sentence >= 0 && a.sentence === b.sentence ? SAME_SENTENCE : 0;
      const support = Math.min(a.relevance, b.relevance) + (a.relevance + b.relevance) / 4 + together;
      if (a.value > b.value) addSums(add, { a, b, kind, factor, support });
      if (a.kind !== 'year' && b.kind !== 'year' && a.kind !== 'clock' && b.kind !== 'clock') {
        if (a.value > b.value && b.value > 1) {
          add('product', a.value * b.value, support);
          add('quotient', a.value / b.value, support);
        }
        if (b.kind === 'percent') {
          add('share', (a.value * b.value) / 100, support);
          add('share', a.value * (1 - b.value / 100), support);
        }
        if (b.value > 0 && b.value < 1) add('share', a.value * b.value, support);
        if (
          (kind === 'percent' || mention.role === 'fraction') &&
          a.value > b.value &&
          fits(a.kind, b.kind)
        ) {
          const share = kind === 'percent' ? 100 : 1;
          results.push({ way: 'share', value: (share * b.value) / a.value, support });
          results.push({ way: 'share', value: share * (1 - b.value / a.value), support });
        }
      }
    }
  }
  return results;
}

function addSums(
  add: (way: Way, value: number, support: number) => void,
  {
    a,
    b,
    kind,
    factor,
    support,
  }: {
    readonly a: Operand;
    readonly b: Operand;
    readonly kind: string;
    readonly factor: number;
    readonly support: number;
  },
): void {
  if (a.kind === 'clock' && b.kind === 'clock') {
    const hours = a.value - b.value;
    for (const span of [hours, 12 - hours, 24 - hours]) add('clock', span, support);
    return;
  }
  if (a.kind === 'time' && b.kind === 'time') {
    const divisor = kind === 'time' ? factor : a.factor;
    add('sum', (a.value * a.factor + b.value * b.factor) / divisor, support);
    add('difference', Math.abs(a.value * a.factor - b.value * b.factor) / divisor, support);
    return;
  }
  if (!fits(a.kind, b.kind)) return;
  // Ages and years make years.
  const isSpan = kind === 'time' && factor === 365;
  if (!isSpan && !fits(kind, a.kind) && !fits(kind, b.kind)) return;
  add('difference', a.value - b.value, support);
  if (a.kind !== 'year') add('sum', a.value + b.value, support);
}

function supportOf(
  results: readonly Result[],
  { hedge, role, inFigures }: NumberMention,
  value: number,
): ReadonlyMap<Way, number> {
  const found = new Map<Way, number>();
  for (const result of results) {
    if (result.support <= (found.get(result.way) ?? 0)) continue;
    const room = result.way === 'now' ? NOW_ROOM : 0;
    const reaches =
      Math.abs(result.value - value) <= room + result.value * 1e-6 ||
      isRoundingOf(value, result.value) ||
      (!inFigures && value >= 1000 && value % 1000 === 0 && Math.abs(result.value - value) <= value * 0.03) ||
      (hedge === 'over'
        ? result.value > value * 0.97 && result.value <= value * (1 + HEDGE_WIDE)
        : hedge === 'under'
          ? result.value < value && result.value >= value * (1 - HEDGE_WIDE / 2)
          : hedge === 'about' || role === 'fraction' || role === 'vague'
            ? Math.abs(result.value - value) <= result.value * HEDGE_ROOM
            : false);
    if (reaches) found.set(result.way, result.support);
  }
  return found;
}

/** Other numbers that could as well have been said. */
function decoysOf(value: number): number[] {
  if (Number.isInteger(value) && value >= 1940 && value <= 2030)
    return [-4, -3, 2, 3].map((by) => value + by);
  if (value <= 1) return [value / 2, value * 1.5].filter((one) => one < 1);
  if (Number.isInteger(value) && value <= 20)
    return [-3, -2, -1, 1, 2, 3].map((by) => value + by).filter((one) => one > 1);
  const digits = Math.max(2, String(value).replace(/\D/gu, '').replace(/0+$/u, '').length);
  const step = 10 ** (Math.floor(Math.log10(value)) + 1 - digits);
  return [0.7, 0.85, 0.93, 1.1, 1.25, 1.4]
    .map((by) => Math.round((value * by) / step) * step)
    .filter((one) => one !== value);
}

/** "Loans, thirty-eight. Truck, seventeen": thousands and millions may be left unsaid. */
function spellingsOf(value: number): number[] {
  return [value, ...[1000, 1_000_000].map((scale) => value / scale).filter((one) => one >= 1 && one < 1000)];
}

/** What sums, differences, products and shares of the numbers around it a number could be. */
import { kindOf, NEAR, type Operand } from './operands.js';
import type { NumberMention } from './parse/read-numbers.js';
import { DAYS_A_YEAR } from './parse/units.js';

const USUAL_FACTORS = [2, 7, 12, 4, 52, 60, 100, 30, 365, 5, 6, 24] as const;
/** Two numbers of one sentence are told about one thing. */
const SAME_SENTENCE = 0.35;

export const WAYS = [
  'sum',
  'difference',
  'product',
  'quotient',
  'share',
  'now',
  'clock',
  'factor',
  'age',
  'period',
] as const;
export type Way = (typeof WAYS)[number];

/** Where the operands stand: in the script, in both, in one sentence of hers, where she tells of the same things, elsewhere. */
export type Origin = 'told' | 'mixed' | 'together' | 'near' | 'far';

export interface DerivedValue {
  readonly way: Way;
  readonly origin: Origin;
  readonly value: number;
  /** How much its operands have to do with the number, 0 to about 3. */
  readonly support: number;
}

type Add = (way: Way, value: number, support: number) => void;

/** Years that are no age. */
function isSpan({ kind, factor, age }: Operand): boolean {
  return kind === 'time' && factor === DAYS_A_YEAR && age !== 'now';
}

/** How often one period, in days, comes in another; work days and rounding make several. */
const MULTIPLES: readonly (readonly [days: number, within: number, times: readonly number[]])[] = [
  [1, 7, [5, 6, 7]],
  [1, 30, [20, 22, 24, 25, 26, 30, 31]],
  [1, 365, [250, 300, 365]],
  [7, 30, [4, 4.3]],
  [7, 365, [50, 52]],
  [30, 365, [12]],
];

/** From what is told of one period to what is told of another. */
function multiplesOf(from: ReadonlySet<number>, to: ReadonlySet<number>): number[] {
  return MULTIPLES.flatMap(([days, within, times]) => [
    ...(from.has(days) && to.has(within) ? times : []),
    ...(from.has(within) && to.has(days) ? times.map((one) => 1 / one) : []),
  ]);
}

function fits(a: string, b: string): boolean {
  return a === b || a === '' || b === '' || (a === 'things' && b === '');
}

/** Those from `least` to `most`; what lies elsewhere is no reading of the number. */
export function derivedValues(
  mention: NumberMention,
  operands: readonly Operand[],
  { least, most, yearSpoken }: { readonly least: number; readonly most: number; readonly yearSpoken: number },
): DerivedValue[] {
  const kind = kindOf(mention, yearSpoken);
  const factor = mention.unit?.factor ?? 1;
  const isYears = (kind === 'time' && factor === DAYS_A_YEAR) || kind === '' || kind === 'things';
  const results: DerivedValue[] = [];
  const addFrom =
    (origin: Origin): Add =>
    (way, value, support) => {
      if (value > (way === 'share' ? 0 : 1) && value >= least && value <= most)
        results.push({ way, origin, value, support });
    };
  for (const a of operands) {
    const addOne = addFrom(originOf(a));
    if (a.kind === 'year' && (kind === 'time' || kind === '')) {
      const days = (yearSpoken - a.value) * DAYS_A_YEAR;
      addOne('now', days / (kind === 'time' ? factor : DAYS_A_YEAR), a.relevance);
    }
    if (a.kind === 'time' && a.factor === DAYS_A_YEAR && kind === 'year')
      addOne('now', yearSpoken - a.value, a.relevance);
    for (const times of multiplesOf(a.periods, mention.periods))
      addOne('period', a.value * times, a.relevance);
    if (a.sentence >= 0 || a.kind !== '')
      for (const times of USUAL_FACTORS) {
        addOne('factor', a.value * times, a.relevance / 2);
        addOne('factor', a.value / times, a.relevance / 2);
      }
    for (const b of operands) {
      if (a === b) continue;
      const origin = originOf(a, b);
      const add = addFrom(origin);
      const together = origin === 'together' ? SAME_SENTENCE : 0;
      const support = Math.min(a.relevance, b.relevance) + (a.relevance + b.relevance) / 4 + together;
      // Ages and how long it is ago: any two give the third.
      if (a.age === 'now' && b.age === 'past' && isYears) add('age', a.value - b.value, support);
      if (a.age === 'now' && isSpan(b) && isYears) add('age', a.value - b.value, support);
      if (a.age === 'past' && isSpan(b) && isYears) add('age', a.value + b.value, support);
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
          add('share', (share * b.value) / a.value, support);
          add('share', share * (1 - b.value / a.value), support);
        }
      }
    }
  }
  return results;
}

function originOf(a: Operand, b: Operand = a): Origin {
  if (a.sentence < 0 || b.sentence < 0) return a.sentence < 0 && b.sentence < 0 ? 'told' : 'mixed';
  if (a !== b && a.sentence === b.sentence) return 'together';
  return a.relevance > NEAR || b.relevance > NEAR ? 'near' : 'far';
}

/** Of two numbers, the larger first, and of the number they may make: its kind and the factor of its unit. */
interface Sum {
  readonly a: Operand;
  readonly b: Operand;
  readonly kind: string;
  readonly factor: number;
  readonly support: number;
}

function addSums(add: Add, { a, b, kind, factor, support }: Sum): void {
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
  const isSpan = kind === 'time' && factor === DAYS_A_YEAR;
  if (!isSpan && !fits(kind, a.kind) && !fits(kind, b.kind)) return;
  add('difference', a.value - b.value, support);
  if (a.kind !== 'year') add('sum', a.value + b.value, support);
}

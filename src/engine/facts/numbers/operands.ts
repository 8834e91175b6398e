/** The numbers a number of a script may be reckoned from: those told near it and hers. */
import type { Age } from './parse/ages.js';
import { isYear } from './closeness.js';
import type { NumberContext } from './number-context.js';
import type { NumberMention } from './parse/read-numbers.js';
import type { SourceNumber } from './source-numbers.js';

/** A long story holds hundreds of numbers; these lie nearest to what is told around the number. */
const MOST_HERS = 24;
/** So many numbers back or ahead a listener still follows. */
const REACH = 4;
/** What speaks for a number of hers whose words do not stand around the script's at all. */
const LEAST_RELEVANCE = 0.15;
const MOST_RELEVANCE = 1.2;
/** A number of hers which the script tells too is what it reckons with. */
const TOLD_TOO = 0.5;
/** From here on some word near the number stands near hers, too. */
export const NEAR = 0.3;

export interface Operand {
  readonly value: number;
  /** What is measured: a class of units, `year`, `things`; empty where nobody knows. */
  readonly kind: string;
  /** Of its unit: days for time. */
  readonly factor: number;
  /** Days of the periods its sentence speaks of. */
  readonly periods: ReadonlySet<number>;
  /** Whether it is an age; unknown of numbers of the script. */
  readonly age: Age | null;
  /** -1 for a number of the script. */
  readonly sentence: number;
  /** 0.15 nothing to do with the number, 1.7 told beside it. */
  readonly relevance: number;
}

/** `told`: whether the script tells a number of hers somewhere else than at `except`. */
export type ToldToo = (source: SourceNumber, except: number) => boolean;

export function operandsFor(
  all: readonly NumberMention[],
  at: number,
  context: NumberContext,
  sources: readonly SourceNumber[],
  told: ToldToo,
  yearSpoken: number,
): Operand[] {
  const once = new Map<string, Operand>();
  for (const source of sources) {
    let shared = 0;
    for (const [stem, near] of context) shared += Math.sqrt(near * (source.context.get(stem) ?? 0));
    const relevance = Math.min(MOST_RELEVANCE, LEAST_RELEVANCE + shared) + (told(source, at) ? TOLD_TOO : 0);
    const operand = {
      value: source.value,
      kind: kindOf(source, yearSpoken),
      factor: source.unit?.factor ?? 1,
      periods: source.periods,
      age: source.age,
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
          kind: kindOf(other, yearSpoken),
          factor: other.unit?.factor ?? 1,
          periods: other.periods,
          age: null,
          sentence: -1,
          relevance: MOST_RELEVANCE / Math.sqrt(Math.abs(place - at)),
        })),
  );
  return [...near, ...hers];
}

/** What is measured: `time`, `money` ..., `things`, or nothing known. */
export function kindOf(
  {
    unit,
    countsNoun,
    value,
    values,
  }: {
    readonly unit: NumberMention['unit'];
    readonly countsNoun: boolean;
    readonly value?: number;
    readonly values?: readonly number[];
  },
  yearSpoken: number,
): string {
  const own = value ?? values?.[0] ?? 0;
  if (unit !== null) return unit.class;
  if (isYear(own, yearSpoken)) return 'year';
  return countsNoun ? 'things' : '';
}

/** "Loans, thirty-eight. Truck, seventeen": thousands and millions may be left unsaid. */
function spellingsOf(value: number): number[] {
  return [value, ...[1000, 1_000_000].map((scale) => value / scale).filter((one) => one >= 1 && one < 1000)];
}

/** Whether a number of a script is one of her sources', in other units or rounder. */
import { isHedgedFor, isYear, isNear, isRoundingOf, isSaidInThousands, same } from './closeness.js';
import type { Unit } from './parse/number-lists.js';
import type { NumberMention } from './parse/read-numbers.js';
import type { SourceNumber } from './source-numbers.js';
import { DAYS_A_YEAR } from './parse/units.js';

/** Units of time are no exact multiples of each other: a month is 30 or 31 days, a year 52 weeks. */
const UNIT_TOLERANCE = 0.08;
/** Halves and quarters stand for tenths. */
const SAID_TOLERANCE = 0.03;
/** From here a number is an amount, whatever word follows. */
const LEAST_FREE = 1000;
/** "Since 1994" is thirty years and a bit: a year and the years since may miss the year it is spoken in by so many. */
const SINCE_TOLERANCE = { short: 4, over: 2, hedgedShort: 12 } as const;

/** `value`, as the wording rounds it, is this number of hers. */
export function agrees(
  value: number,
  mention: NumberMention,
  source: SourceNumber,
  yearSpoken: number,
): boolean {
  const { unit } = mention;
  if (unit !== null && unit.class === source.unit?.class && unit.factor !== source.unit.factor) {
    const mine = value * unit.factor;
    const hers = source.value * source.unit.factor;
    return isNear(mine, hers, UNIT_TOLERANCE) || isHedgedFor(mine, hers, mention);
  }
  if (!unitsAgree(unit, source.unit) || isOtherCount(value, mention, source)) return false;
  if (same(value, source.value)) return true;
  if (isWithinRange(value, mention, source)) return true;
  // "A quarter to two kilos" for 1.8.
  if (
    !Number.isInteger(value) &&
    !Number.isInteger(source.value) &&
    isNear(value, source.value, SAID_TOLERANCE)
  )
    return true;
  if (unit?.class === 'clock' && same(value % 12, source.value % 12)) return true;
  if (isAfternoon(value, mention, source) || isAmong(value, mention, source)) return true;
  if (isWithoutThousands(value, mention, source)) return true;
  if (!mention.inFigures && !isYear(source.value, yearSpoken) && isSaidInThousands(value, source.value))
    return true;
  // "Ninety thousand" or "over thirty" where hers is 31,400: thousands may be left out.
  if (!mention.inFigures && isSaidInQuarters(value, source.value)) return true;
  // "6:30" is no seven dancers.
  const mayRound = Number.isInteger(source.value) || mention.countsNoun === source.countsNoun;
  return isHedgedFor(value, source.value, mention) || (mayRound && isRoundingOf(value, source.value));
}

/** "Ten thousand" for "8 to 12 thousand"; not thirty pupils for "aged 19 to 77". */
function isWithinRange(value: number, { unit, countsNoun }: NumberMention, source: SourceNumber): boolean {
  if (source.upTo === undefined || value <= source.value || value >= source.upTo) return false;
  return value >= LEAST_FREE || (unit === null ? !countsNoun : unit.class === source.unit?.class);
}

/** "At six" for 18. */
function isAfternoon(
  value: number,
  { unit, countsNoun, role }: NumberMention,
  source: SourceNumber,
): boolean {
  const isHour = (one: Unit | null): boolean => one === null || one.class === 'clock';
  return (
    role === 'plain' &&
    !countsNoun &&
    !source.countsNoun &&
    isHour(unit) &&
    isHour(source.unit) &&
    source.value >= 13 &&
    source.value < 24 &&
    same(value + 12, source.value)
  );
}

/** `belasan`: eleven to nineteen; "hundreds" for 380. */
function isAmong(value: number, { role }: NumberMention, { value: hers }: SourceNumber): boolean {
  return role === 'vague' && hers > value && hers < value * (value === 10 ? 2 : 10);
}

const QUARTER_TOLERANCE = 0.02;

/** "A hundred and seventy-five" for 177. */
function isSaidInQuarters(value: number, hers: number): boolean {
  return value > 100 && value < 1000 && value % 25 === 0 && isNear(value, hers, QUARTER_TOLERANCE);
}

/** "Fifty-eight each" for 58,000; "1.8 million" where she wrote "2.5 million, lost 1.8". */
function isWithoutThousands(
  value: number,
  { unit, countsNoun }: NumberMention,
  source: SourceNumber,
): boolean {
  const isAmount = (one: Unit | null): boolean => one === null || one.class === 'money';
  if (countsNoun || source.countsNoun || !isAmount(unit) || !isAmount(source.unit)) return false;
  const [less, more] = value < source.value ? [value, source.value] : [source.value, value];
  return less > 1 && less < 1000 && (same(less * 1000, more) || same(less * 1_000_000, more));
}

/** "Since 1989", "in eighty-nine", "thirty-five years" where she told the year or the years. */
export function isSince(
  mention: NumberMention,
  sources: readonly SourceNumber[],
  yearSpoken: number,
): boolean {
  return mention.values.some(
    (value) =>
      isYearsSince(value, mention, sources, yearSpoken) || isShortYear(value, mention, sources, yearSpoken),
  );
}

function isYearsSince(
  value: number,
  mention: NumberMention,
  sources: readonly SourceNumber[],
  yearSpoken: number,
): boolean {
  const earliest =
    yearSpoken - (mention.hedge === 'over' ? SINCE_TOLERANCE.hedgedShort : SINCE_TOLERANCE.short);
  const fits = (year: number, years: number): boolean =>
    year + years >= earliest && year + years <= yearSpoken + SINCE_TOLERANCE.over;
  if (mention.unit?.class === 'time' && mention.unit.factor >= DAYS_A_YEAR) {
    const years = (value * mention.unit.factor) / DAYS_A_YEAR;
    const tolerance = mention.unit.factor > DAYS_A_YEAR ? 7 : 0;
    return sources.some(
      ({ value: year }) =>
        isYear(year, yearSpoken) && (fits(year, years) || (tolerance > 0 && fits(year, years + tolerance))),
    );
  }
  if (isYear(value, yearSpoken) && mention.unit === null)
    return sources.some(
      (source) => source.unit?.factor === DAYS_A_YEAR && fits(value, source.value) && source.value >= 2,
    );
  return false;
}

/** "Since eighty-nine", "in the eighties", "back in 22" for 1989 and 2022. */
function isShortYear(
  value: number,
  mention: NumberMention,
  sources: readonly SourceNumber[],
  yearSpoken: number,
): boolean {
  if (
    mention.unit !== null ||
    (mention.countsNoun && mention.inFigures) ||
    !Number.isInteger(value) ||
    value < 10 ||
    value > 99
  )
    return false;
  return sources.some(
    (source) =>
      source.unit === null &&
      isYear(source.value, yearSpoken) &&
      (source.value % 100 === value ||
        (source.value < 2000 && value % 10 === 0 && Math.floor((source.value % 100) / 10) * 10 === value)),
  );
}

/** Unknown units agree with everything. */
function unitsAgree(a: Unit | null, b: Unit | null): boolean {
  if (a === null || b === null || a.class === b.class) return true;
  return isClockAndTime(a, b) || isClockAndTime(b, a);
}

/** "గంటలకు" and "గంటలు", "7 hours" and "at 7" are too easily confused. */
function isClockAndTime(a: Unit, b: Unit): boolean {
  return a.class === 'clock' && b.class === 'time' && b.factor < 1;
}

const LARGEST_COUNT = 100;

/** "12 dogs" does not prove "12 kilos", nor "3 months" "3 shops": small numbers meet by chance. */
function isOtherCount(value: number, mention: NumberMention, source: SourceNumber): boolean {
  if (value > LARGEST_COUNT) return false;
  // "Three times a day" for three sessions a day.
  if (mention.unit?.class === 'times' && [...mention.periods].some((days) => source.periods.has(days)))
    return false;
  return (
    (mention.countsNoun && measures(source.unit) && source.unit?.class !== 'times') ||
    (measures(mention.unit) && source.countsNoun)
  );
}

function measures(unit: Unit | null): boolean {
  return unit !== null && unit.class !== 'money' && unit.class !== 'clock';
}

/** "Twice" for 8 and 17, "half" for 30,000 and 15,500. */
export const RATIO_TOLERANCE = 0.1;
/** Numbers told in one breath may be compared; farther apart a fitting result is chance. */
const SENTENCES_APART = 2;
const MOST_PAIRS_WITHIN = 40;
/** A 50,000 character story holds a few hundred numbers. */
const MOST_PAIRED = 2000;

/** Two numbers told near each other stand in this proportion, either way round, give or take `tolerance`; with `isGrowth` as then and now. */
export function hasRatio(
  sources: readonly SourceNumber[],
  ratio: number,
  {
    isGrowth = false,
    tolerance = RATIO_TOLERANCE,
  }: { readonly isGrowth?: boolean; readonly tolerance?: number } = {},
): boolean {
  const fits = (a: SourceNumber, b: SourceNumber): boolean =>
    b.value > 0 &&
    a.value > 0 &&
    isNear(Math.max(a.value / b.value, b.value / a.value), Math.max(ratio, 1 / ratio), tolerance) &&
    a.unit?.class === b.unit?.class &&
    (!isGrowth || a.tellsOf.change || b.tellsOf.change);
  return sources
    .slice(0, MOST_PAIRED)
    .some((a, at) =>
      sources
        .slice(at + 1, at + MOST_PAIRS_WITHIN)
        .some((b) => Math.abs(b.sentence - a.sentence) <= SENTENCES_APART && fits(a, b)),
    );
}

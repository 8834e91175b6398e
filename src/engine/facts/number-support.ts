/** Whether a number of a script is one of her sources', in other units or rounder. */
import { isHedgedFor, isNear, isRoundingOf, isSaidInThousands, same } from './closeness.js';
import { areYears, hasRatio, isDerived } from './derived-numbers.js';
import type { Unit } from './number-lists.js';
import type { NumberMention } from './read-numbers.js';
import type { SourceNumber } from './source-numbers.js';

/** Units of time are no exact multiples of each other: a month is 30 or 31 days, a year 52 weeks. */
const UNIT_ROOM = 0.08;
/** Halves and quarters stand for tenths. */
const SAID_ROOM = 0.03;
/** Years in which a script is plausibly spoken: "since 1994" is thirty years and a bit. */
/** From here a number is an amount, whatever word follows. */
const LEAST_FREE = 1000;
const NOW = { earliest: 2022, latest: 2028 } as const;

/** True when hers, converted, rounded as the wording says, or simply derived. */
export function isSupported(mention: NumberMention, sources: readonly SourceNumber[]): boolean {
  if (mention.role === 'times')
    return mention.values.some(
      (value) => sources.some((source) => same(source.value, value)) || hasRatio(sources, value),
    );
  if (mention.role === 'vague')
    return sources.some((source) => mention.values.some((value) => source.value >= value));
  return mention.values.some(
    (value) =>
      sources.some((source) => agrees(value, mention, source)) ||
      isYearsSince(value, mention, sources) ||
      isShortYear(value, mention, sources) ||
      isDerived(value, mention, sources),
  );
}

/** `value`, as the wording rounds it, is this number of hers. */
export function agrees(value: number, mention: NumberMention, source: SourceNumber): boolean {
  const { unit } = mention;
  if (unit !== null && unit.class === source.unit?.class && unit.factor !== source.unit.factor) {
    const mine = value * unit.factor;
    const hers = source.value * source.unit.factor;
    return isNear(mine, hers, UNIT_ROOM) || isHedgedFor(mine, hers, mention);
  }
  if (!unitsAgree(unit, source.unit) || isOtherCount(value, mention, source)) return false;
  if (same(value, source.value)) return true;
  if (isWithinRange(value, mention, source)) return true;
  // "A quarter to two kilos" for 1.8.
  if (!Number.isInteger(value) && !Number.isInteger(source.value) && isNear(value, source.value, SAID_ROOM))
    return true;
  if (unit?.class === 'clock' && same(value % 12, source.value % 12)) return true;
  if (!mention.inFigures && !areYears(source, source) && isSaidInThousands(value, source.value)) return true;
  // "Ninety thousand" or "over thirty" where hers is 31,400: thousands may be left out.
  return isHedgedFor(value, source.value, mention) || isRoundingOf(value, source.value);
}

/** "Ten thousand" for "8 to 12 thousand"; not thirty pupils for "aged 19 to 77". */
function isWithinRange(value: number, { unit, countsNoun }: NumberMention, source: SourceNumber): boolean {
  if (source.upTo === undefined || value <= source.value || value >= source.upTo) return false;
  return value >= LEAST_FREE || (unit === null ? !countsNoun : unit.class === source.unit?.class);
}

function isYearsSince(value: number, mention: NumberMention, sources: readonly SourceNumber[]): boolean {
  const isYear = (number: number): boolean =>
    Number.isInteger(number) && number >= 1930 && number <= NOW.latest;
  const fits = (year: number, years: number): boolean =>
    year + years >= NOW.earliest - (mention.hedge === 'over' ? 8 : 0) && year + years <= NOW.latest;
  if (mention.unit?.class === 'time' && mention.unit.factor >= 365) {
    const years = (value * mention.unit.factor) / 365;
    const room = mention.unit.factor > 365 ? 7 : 0;
    return sources.some(
      ({ value: year }) => isYear(year) && (fits(year, years) || (room > 0 && fits(year, years + room))),
    );
  }
  if (isYear(value) && mention.unit === null)
    return sources.some(
      (source) => source.unit?.factor === 365 && fits(value, source.value) && source.value >= 2,
    );
  return false;
}

/** "Since eighty-nine", "in the eighties", "back in 22" for 1989 and 2022. */
function isShortYear(value: number, mention: NumberMention, sources: readonly SourceNumber[]): boolean {
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
      areYears(source, source) &&
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

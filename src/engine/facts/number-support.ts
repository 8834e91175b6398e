/** Whether a number of a script follows from the numbers of her sources. */
import type { Unit } from './number-lists.js';
import type { NumberMention } from './read-numbers.js';
import type { SourceNumber } from './source-numbers.js';

/** How far a hedged number ("almost forty thousand" for 39,400) may lie from hers: rounding to one digit stays within an eighth. */
const HEDGE_ROOM = 0.125;
/** "Over thirty thousand" for 31,400 or 37,000, not for 60,000. */
const OVER_ROOM = 1.34;
const UNDER_ROOM = 0.7;
/** Units of time are no exact multiples of each other: a month is 30 or 31 days, a year 52 weeks. */
const TIME_ROOM = 0.08;
/** Halves and quarters stand for tenths. */
const SAID_ROOM = 0.03;
/** "Twice" for 8 and 17, "half" for 30,000 and 15,500. */
const RATIO_ROOM = 0.1;
/** Years in which a script is plausibly spoken: "since 1994" is thirty years and a bit. */
const NOW = { earliest: 2022, latest: 2030 } as const;
/** Numbers told in one breath may be added up; farther apart a fitting sum is chance. */
const SENTENCES_APART = 2;
/** Below this sums fit by chance too often to prove anything, unless both numbers stand in one sentence. */
const LEAST_SUM = 20;
const PER_CALENDAR = [7, 4, 12, 30, 31, 52, 365, 24, 60, 5, 6, 10] as const;
const MOST_PAIRS_WITHIN = 40;
/** A 50,000 character story holds a few hundred numbers. */
const MOST_NUMBERS_PAIRED = 2000;

/** True when hers, converted, rounded as the wording says, or simply derived. */
export function isSupported(mention: NumberMention, sources: readonly SourceNumber[]): boolean {
  if (mention.role === 'times')
    return mention.values.some(
      (value) =>
        sources.some((source) => same(source.value, value)) || hasRatio(sources, value, SENTENCES_APART),
    );
  if (mention.role === 'vague')
    return sources.some((source) => mention.values.some((value) => source.value >= value));
  return mention.values.some(
    (value) =>
      sources.some((source) => agrees(value, mention, source)) ||
      isYearsSince(value, mention, sources) ||
      isShortYear(value, mention, sources) ||
      isCostOfPart(value, mention, sources) ||
      (mention.unit?.class === 'percent' && hasRatio(sources, value / 100, SENTENCES_APART)) ||
      (mention.role === 'fraction' && hasRatio(sources, value, SENTENCES_APART)) ||
      isDerived(value, mention, sources),
  );
}

/** Two numbers told near each other stand in this proportion, either way round; with `isGrowth` as then and now. */
export function hasRatio(
  sources: readonly SourceNumber[],
  ratio: number,
  apart: number,
  isGrowth = false,
): boolean {
  return somePair(
    sources,
    (a, b) =>
      b.value > 0 &&
      a.value > 0 &&
      isNear(Math.max(a.value / b.value, b.value / a.value), Math.max(ratio, 1 / ratio), RATIO_ROOM) &&
      a.unit?.class === b.unit?.class &&
      (!isGrowth || a.tellsOf.change || b.tellsOf.change),
    apart,
  );
}

function agrees(value: number, mention: NumberMention, source: SourceNumber): boolean {
  if (mention.unit?.class === 'time' && source.unit?.class === 'time') {
    const days = value * mention.unit.factor;
    const hers = source.value * source.unit.factor;
    if (isNear(days, hers, mention.unit.factor === source.unit.factor ? 0 : TIME_ROOM)) return true;
    return isHedgedFor(days, hers, mention.hedge);
  }
  if (!unitsAgree(mention.unit, source.unit)) return false;
  if (isOtherCount(value, mention, source)) return false;
  if (same(value, source.value)) return true;
  // "A quarter to two kilos" for 1.8.
  if (!Number.isInteger(value) && !Number.isInteger(source.value) && isNear(value, source.value, SAID_ROOM))
    return true;
  if (mention.unit?.class === 'clock' && same(value % 12, source.value % 12)) return true;
  // "Ninety thousand" or "over thirty" where hers is 31,400: thousands may be left out.
  return isHedgedFor(value, source.value, mention.hedge) || isRoundingOf(value, source.value);
}

function isHedgedFor(value: number, hers: number, hedge: NumberMention['hedge']): boolean {
  if (hedge === null || hers <= 0) return false;
  if (hedge === 'about') return isNear(value, hers, HEDGE_ROOM);
  return hedge === 'over'
    ? hers >= value * (1 - TIME_ROOM) && hers <= value * OVER_ROOM
    : hers <= value && hers >= value * UNDER_ROOM;
}

/** 41,000 for 41,237: fewer digits, at least two of them left. */
function isRoundingOf(value: number, hers: number): boolean {
  if (!Number.isInteger(value) || value < 100 || (value > 1900 && value < 2100 && Number.isInteger(hers)))
    return (
      value >= 2 &&
      value < 100 &&
      !Number.isInteger(hers) &&
      Math.round(hers) === value &&
      isNear(value, hers, HEDGE_ROOM)
    );
  const zeros = /0*$/u.exec(String(value))?.[0].length ?? 0;
  const step = 10 ** zeros;
  if (zeros === 0 || value / step < 10) return false;
  return Math.round(hers / step) * step === value || Math.floor(hers / step) * step === value;
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

function isDerived(value: number, mention: NumberMention, sources: readonly SourceNumber[]): boolean {
  if (value < 2 || !unitlessOr(mention.unit)) return false;
  return (
    somePair(
      sources,
      (a, b) => {
        if (
          !unitsAgree(a.unit, b.unit) ||
          !unitsAgree(a.unit, mention.unit) ||
          !unitsAgree(b.unit, mention.unit)
        )
          return value >= LEAST_SUM && isProduct(a, b, value, mention) && a.unit?.class !== b.unit?.class;
        const near = a.sentence === b.sentence;
        if (
          value < LEAST_SUM &&
          near &&
          (a.value <= 1 ||
            b.value <= 1 ||
            a.unit?.class !== mention.unit?.class ||
            b.unit?.class !== mention.unit?.class) &&
          !areAges(a, b, value, mention)
        )
          return false;
        const room = mention.hedge === null || !near ? 0 : HEDGE_ROOM;
        if (value < LEAST_SUM && !near)
          return isPartGone(a, b, value) || (areYears(a, b) && same(Math.abs(a.value - b.value), value));
        return (
          matches(a.value + b.value, value, room) ||
          matches(Math.abs(a.value - b.value), value, room) ||
          (value >= LEAST_SUM && a.value !== 1 && b.value !== 1 && isProduct(a, b, value, mention)) ||
          (value < LEAST_SUM && isPartGone(a, b, value))
        );
      },
      SENTENCES_APART,
    ) ||
    (value >= 50 &&
      mention.follower !== '' &&
      sources.some(
        (source) =>
          source.value > 1 &&
          source.unit?.class !== 'percent' &&
          PER_CALENDAR.some(
            (times) =>
              times >= 7 &&
              (same(source.value * times, value) ||
                (source.value >= 50 && same(source.value / times, value))),
          ),
      ))
  );
}

/** "Since eighty-nine", "in the eighties" for 1989. */
function isShortYear(value: number, mention: NumberMention, sources: readonly SourceNumber[]): boolean {
  if (mention.unit !== null || mention.inFigures || !Number.isInteger(value) || value < 10 || value > 99)
    return false;
  return sources.some(
    ({ value: year, unit }) =>
      unit === null &&
      Number.isInteger(year) &&
      year >= 1930 &&
      year < 2000 &&
      (year % 100 === value || (value % 10 === 0 && Math.floor((year % 100) / 10) * 10 === value)),
  );
}

/** "Six pounds a month" for 72 a year. */
function isCostOfPart(value: number, mention: NumberMention, sources: readonly SourceNumber[]): boolean {
  return (
    mention.unit?.class === 'money' &&
    sources.some(
      (source) =>
        source.unit?.class === 'money' &&
        PER_CALENDAR.some(
          (times) =>
            same(source.value / times, value) ||
            (mention.hedge !== null && isNear(source.value / times, value, RATIO_ROOM)),
        ),
    )
  );
}

function areYears(a: SourceNumber, b: SourceNumber): boolean {
  return [a, b].every(({ value }) => value >= 1930 && value <= NOW.latest);
}

/** Forty plates at 12: nearly 500. */
function isProduct(a: SourceNumber, b: SourceNumber, value: number, mention: NumberMention): boolean {
  const product = a.value * b.value;
  if (same(product, value)) return true;
  const isTold = a.sentence === b.sentence || mention.unit?.class === 'money';
  return isTold && isHedgedFor(value, product, mention.hedge);
}

/** "Fourteen were left" of forty hives, 26 of them lost. */
function isPartGone(a: SourceNumber, b: SourceNumber, value: number): boolean {
  return (
    a.follower !== '' && a.follower === b.follower && same(Math.abs(a.value - b.value), value) && value > 1
  );
}

/** "Is 81 and took it up at 77": four years. */
function areAges(a: SourceNumber, b: SourceNumber, value: number, mention: NumberMention): boolean {
  return (
    mention.unit?.class === 'time' &&
    mention.unit.factor === 365 &&
    a.unit === null &&
    b.unit === null &&
    a.value > 15 &&
    b.value > 15 &&
    same(Math.abs(a.value - b.value), value)
  );
}

function matches(derived: number, value: number, room: number): boolean {
  return derived > 0 && (room === 0 ? same(derived, value) : isNear(derived, value, room / 2));
}

function somePair(
  sources: readonly SourceNumber[],
  test: (a: SourceNumber, b: SourceNumber) => boolean,
  apart: number,
): boolean {
  return sources
    .slice(0, MOST_NUMBERS_PAIRED)
    .some((a, at) =>
      sources
        .slice(at + 1, at + MOST_PAIRS_WITHIN)
        .some((b) => Math.abs(b.sentence - a.sentence) <= apart && test(a, b)),
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

function unitlessOr(unit: Unit | null): boolean {
  return unit === null || unit.class !== 'percent';
}

const LARGEST_COUNT = 100;
const PLURAL = /^\p{Script=Latin}{3,}s$/u;

/** "12 dogs" does not prove "12 kilos", nor "3 months" "3 shops". */
function isOtherCount(value: number, mention: NumberMention, source: SourceNumber): boolean {
  if (value > LARGEST_COUNT) return false;
  const counts = (unit: Unit | null, follower: string): boolean => unit === null && PLURAL.test(follower);
  const measures = (unit: Unit | null): boolean =>
    unit !== null && unit.class !== 'money' && unit.class !== 'clock';
  return (
    (counts(mention.unit, mention.follower) && measures(source.unit)) ||
    (measures(mention.unit) && counts(source.unit, source.follower))
  );
}

function same(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.abs(b) * 1e-6;
}

function isNear(a: number, b: number, room: number): boolean {
  return Math.abs(a - b) <= Math.max(a, b) * room + 1e-9;
}

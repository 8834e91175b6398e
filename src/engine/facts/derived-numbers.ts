/** Numbers that follow from hers by simple arithmetic: sums, shares, prices times pieces, per month and per year. */
import { HEDGE_ROOM, isNear, isSameOrHedged, same } from './closeness.js';
import type { NumberMention } from './read-numbers.js';
import type { SourceNumber } from './source-numbers.js';

/** "Twice" for 8 and 17, "half" for 30,000 and 15,500. */
const RATIO_ROOM = 0.1;
/** Numbers told in one breath may be reckoned with each other; farther apart a fitting result is chance. */
const SENTENCES_APART = 2;
/** Below this products fit by chance too often to prove anything. */
const LEAST_PRODUCT = 20;
const MOST_PAIRS_WITHIN = 40;
/** A 50,000 character story holds a few hundred numbers. */
const MOST_NUMBERS_PAIRED = 2000;
/** How often the shorter period fits in the longer: a working week has 5 or 6 days, a month 4 weeks and a bit. */
const TIMES_IN: readonly (readonly [shorter: number, longer: number, times: readonly number[]])[] = [
  [1, 7, [5, 6, 7]],
  [1, 30, [20, 22, 24, 25, 26, 30, 31]],
  [1, 365, [250, 300, 312, 360, 365]],
  [7, 30, [4, 4.33]],
  [7, 365, [48, 50, 52]],
  [30, 365, [12]],
];

export function isDerived(value: number, mention: NumberMention, sources: readonly SourceNumber[]): boolean {
  if (mention.unit?.class === 'percent' || mention.role === 'fraction') {
    const share = mention.role === 'fraction' ? value : value / 100;
    return hasRatio(sources, share);
  }
  return (
    isOtherPeriod(value, mention, sources) ||
    somePair(sources, (a, b) => isReckoned(value, mention, a, b), SENTENCES_APART) ||
    isHousehold(value, mention, sources) ||
    isPiecesIn(value, mention, sources) ||
    (mention.countsSelf && sources.some((source) => source.unit === null && same(source.value + 1, value)))
  );
}

/** "Four a year" for three months each. */
function isPiecesIn(value: number, mention: NumberMention, sources: readonly SourceNumber[]): boolean {
  if (mention.unit !== null || value < 2) return false;
  return sources.some(({ unit, value: count }) => {
    if (unit?.class !== 'time' || unit.factor < 1) return false;
    const days = count * unit.factor;
    return [...mention.periods].some((period) => period > days && Math.round(period / days) === value);
  });
}

const CHILDREN =
  /^(?:kids?|child(?:ren)?|lads|helpers?|assistants?|employees|workers|friends|brothers|sisters|ayudantes|emplead[oa]s|herman[oa]s|amig[oa]s|ajudantes|irmaos|irmas|karyawan|pembantu|teman|sons?|daughters?|boys|girls|hij[oa]s|chic[oa]s|nin[oa]s|filh[oa]s|criancas|menin[oa]s|anak|bachch?[ea]|bete|betiyan|betiyaan|बच्चे|बेटे|बेटियाँ|बेटियां|పిల్లలు|పిల్లల|కూతుళ్ళు|కొడుకులు)$/u;
const LARGEST_HOUSEHOLD = 9;

/** "The five of us" for a couple with three children, "four" for one parent: people at one table are counted together. */
function isHousehold(value: number, mention: NumberMention, sources: readonly SourceNumber[]): boolean {
  if (mention.unit !== null || mention.countsNoun || value > LARGEST_HOUSEHOLD) return false;
  return sources.some(
    (source) => CHILDREN.test(source.follower) && (value - source.value === 1 || value - source.value === 2),
  );
}

/** Two numbers told near each other stand in this proportion, either way round; with `isGrowth` as then and now. */
export function hasRatio(sources: readonly SourceNumber[], ratio: number, isGrowth = false): boolean {
  return somePair(
    sources,
    (a, b) =>
      b.value > 0 &&
      a.value > 0 &&
      isNear(Math.max(a.value / b.value, b.value / a.value), Math.max(ratio, 1 / ratio), RATIO_ROOM) &&
      a.unit?.class === b.unit?.class &&
      (!isGrowth || a.tellsOf.change || b.tellsOf.change),
    SENTENCES_APART,
  );
}

/** "Seventy-two hundred a year" for 600 a month; "six pounds a month" for 72 a year. */
function isOtherPeriod(value: number, mention: NumberMention, sources: readonly SourceNumber[]): boolean {
  return sources.some((source) => {
    if (mention.unit?.class === 'time' || source.unit?.class === 'time') return false;
    if (mention.unit !== null && source.unit !== null && mention.unit.class !== source.unit.class)
      return false;
    return TIMES_IN.some(
      ([shorter, longer, times]) =>
        (source.periods.has(shorter) &&
          mention.periods.has(longer) &&
          times.some((count) => isSameOrHedged(value, source.value * count, mention))) ||
        (source.periods.has(longer) &&
          mention.periods.has(shorter) &&
          times.some((count) => isSameOrHedged(value, source.value / count, mention))),
    );
  });
}

function isReckoned(value: number, mention: NumberMention, a: SourceNumber, b: SourceNumber): boolean {
  const isOneBreath = a.sentence === b.sentence;
  const difference = Math.abs(a.value - b.value);
  if (areYears(a, b)) return isYears(mention) && same(difference, value);
  if (areAges(a, b) && isYears(mention) && same(difference, value)) return true;
  if (isSameKind(a, b) && agreesWith(mention, a)) {
    if (isOneBreath || a.unit !== null || a.follower !== '')
      if (value > 1 && (sumFits(value, a.value + b.value, mention) || sumFits(value, difference, mention)))
        return true;
  } else if (isOneBreath && a.unit === null && b.unit === null && mention.unit === null) {
    // "Two nurses and three drivers": five people.
    if (a.value > 1 && b.value > 1 && same(a.value + b.value, value)) return true;
    if (value >= LEAST_PRODUCT && isSameOrHedged(value, difference, mention)) return true;
  } else if (isOneBreath && isMoneyAndFigure(a, b) && value >= LEAST_PRODUCT && same(value, difference)) {
    // "Fourteen hundred rupees, gas takes 450."
    return true;
  }
  if (isShare(a) || isShare(b))
    return (
      same(a.value * b.value, value) ||
      same((1 - Math.min(a.value, b.value)) * Math.max(a.value, b.value), value)
    );
  if (a.value <= 1 || b.value <= 1 || !mayMultiply(mention, a, b)) return false;
  const isTold = isOneBreath || mention.unit?.class === 'money';
  const product = a.value * b.value;
  if (value >= LEAST_PRODUCT && (isTold ? isSameOrHedged(value, product, mention) : same(value, product)))
    return true;
  // "Three to a bench" for 54 children on 20 benches; "800 a day" for 7,200 in nine days.
  const quotient = Math.max(a.value, b.value) / Math.min(a.value, b.value);
  return mention.isEach && value > 1 && isOneBreath && isNear(value, quotient, HEDGE_ROOM);
}

function sumFits(value: number, derived: number, mention: NumberMention): boolean {
  return mention.hedge === null ? same(derived, value) : isNear(derived, value, HEDGE_ROOM / 2);
}

/** Both money, both kilos, or both of the same things. */
function isSameKind(a: SourceNumber, b: SourceNumber): boolean {
  if (a.unit !== null || b.unit !== null)
    return a.unit?.class === b.unit?.class && a.unit?.factor === b.unit?.factor && a.unit?.class !== 'clock';
  return a.follower !== '' && a.follower === b.follower;
}

function isMoneyAndFigure(a: SourceNumber, b: SourceNumber): boolean {
  return (
    [a, b].some(({ unit }) => unit?.class === 'money') &&
    [a, b].some(({ unit, countsNoun }) => unit === null && !countsNoun)
  );
}

/** From here a sum or a difference hardly fits by chance, whatever word follows. */
const LEAST_LARGE = 1000;

function agreesWith(mention: NumberMention, source: SourceNumber): boolean {
  if (mention.unit === null && (mention.values[0] ?? 0) >= LEAST_LARGE) return true;
  return mention.unit === null || source.unit === null
    ? mention.unit === source.unit || mention.unit?.class === 'money' || !mention.countsNoun
    : mention.unit.class === source.unit.class && mention.unit.factor === source.unit.factor;
}

/** "I paid half of it." */
function isShare({ value, unit }: SourceNumber): boolean {
  return value < 1 && unit === null;
}

/** Pieces times price, things times days; never days times days, and money only for money. */
function mayMultiply(mention: NumberMention, a: SourceNumber, b: SourceNumber): boolean {
  const classes = [a.unit?.class, b.unit?.class];
  if (classes.some((unit) => unit === 'percent' || unit === 'clock')) return false;
  if (areYears(a, a) || areYears(b, b)) return false;
  if (a.unit !== null && a.unit.class === b.unit?.class) return false;
  // Cakes times pies are nothing.
  if (
    a.countsNoun &&
    b.countsNoun &&
    mention.countsNoun &&
    mention.follower !== a.follower &&
    mention.follower !== b.follower
  )
    return false;
  const unit = mention.unit?.class;
  return unit === undefined || classes.includes(unit);
}

/** Nobody's craft begins earlier. */
const YOUNGEST = 5;
const GROWN = 15;
const OLDEST = 110;

/** "Is 81 and took it up at 77": four years. "33, since I was 9": twenty-four. */
function areAges(a: SourceNumber, b: SourceNumber): boolean {
  const isYear = ({ unit }: SourceNumber): boolean => unit?.class === 'time' && unit.factor === 365;
  const [young, old] = a.value < b.value ? [a, b] : [b, a];
  return (
    old.value > GROWN &&
    old.value < OLDEST &&
    [a, b].every((source) => source.unit === null || isYear(source)) &&
    (young.value > GROWN ? !isYear(young) && !isYear(old) : young.value >= YOUNGEST && isYear(young))
  );
}

export function areYears(a: SourceNumber, b: SourceNumber): boolean {
  return [a, b].every(({ value }) => Number.isInteger(value) && value >= 1930 && value <= 2030);
}

function isYears(mention: NumberMention): boolean {
  return mention.unit?.class === 'time' && mention.unit.factor === 365;
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

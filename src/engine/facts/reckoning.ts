/** Whether a number follows from others by one step of arithmetic: from those a script has just told, from hers, or from both. */
import { isNear, isRoundingOf, isSaidInThousands, same } from './closeness.js';
import type { Unit } from './number-lists.js';
import { hasRatio, isSince } from './number-support.js';
import type { NumberMention } from './read-numbers.js';
import type { SourceNumber } from './source-numbers.js';

/** Working days, days in a week, months, hours, weeks, minutes, cents, thousands left unsaid. */
const FACTORS = [2, 4, 5, 6, 7, 12, 24, 30, 52, 60, 100, 365, 1000];
/** So many numbers back or ahead a listener still follows. */
const REACH_BACK = 5;
const REACH_AHEAD = 2;
/** A long story holds hundreds of numbers; those that stand where the same things are told come first. */
const MOST_NUMBERS = 40;
/** A script of 90 seconds tells 30 numbers. */
const MOST_RECKONED = 120;
const HEDGE_ROOM = 0.08;

/** Each 1 when such a step leads to the number. */
export interface Reckoning {
  /** From two numbers of the script near by. */
  readonly told: number;
  /** From one number of the script and one of hers. */
  readonly mixed: number;
  /** From two numbers of one sentence of hers. */
  readonly oneSentence: number;
  /** From two of her numbers, one of them told where the same things are. */
  readonly topic: number;
  /** From any two of her numbers. */
  readonly any: number;
  /** One of hers times or through a usual factor; where the same things are told. */
  readonly factor: number;
  readonly topicFactor: number;
  /** One of the script's near by times or through a usual factor. */
  readonly toldFactor: number;
  /** Years since a year of hers, or the other way round. */
  readonly since: number;
  /** A share or a multiple in which two of hers stand. */
  readonly share: number;
  /** With the number beside it one of hers: "three fifty", "six in ten". */
  readonly joined: number;
}

interface Operand {
  readonly value: number;
  readonly unit: Unit | null;
  readonly countsNoun: boolean;
  readonly follower: string;
  readonly sentence: number;
}

/** `topic`: how many words each sentence of the sources shares with what is told around the number. */
export function reckon(
  all: readonly NumberMention[],
  at: number,
  sources: readonly SourceNumber[],
  topic: ReadonlyMap<number, number>,
): Reckoning {
  const mention = all[at];
  const told = [
    ...all.slice(Math.max(0, at - REACH_BACK), at),
    ...all.slice(at + 1, at + 1 + REACH_AHEAD),
  ].flatMap(({ values, unit, countsNoun, follower }) =>
    values.slice(0, 2).map((value): Operand => ({ value, unit, countsNoun, follower, sentence: -1 })),
  );
  const hers = nearest(sources, topic);
  const isTopic = ({ sentence }: Operand): boolean => (topic.get(sentence) ?? 0) > 0;
  const found = {
    told: 0,
    mixed: 0,
    oneSentence: 0,
    topic: 0,
    any: 0,
    factor: 0,
    topicFactor: 0,
    toldFactor: 0,
    since: 0,
    share: 0,
    joined: 0,
  };
  if (!mention || at >= MOST_RECKONED) return found;
  found.since = Number(isSince(mention, sources));
  found.share = Number(isShare(mention, sources));
  found.joined = Number(
    [
      [all[at - 1], mention],
      [mention, all[at + 1]],
    ].some(([first, second]) => first && second && isJoined(first, second, sources)),
  );
  const pairs = (
    ones: readonly Operand[],
    others: readonly Operand[],
    mayTell: (a: Operand, b: Operand) => boolean,
    mark: (a: Operand, b: Operand) => void,
  ): void => {
    for (const a of ones)
      for (const b of others) if (a !== b && mayTell(a, b) && combines(mention, a, b)) mark(a, b);
  };
  const markMixed = (): void => void (found.mixed = 1);
  pairs(
    told,
    told,
    () => found.told === 0,
    () => (found.told = 1),
  );
  pairs(told, hers, () => found.mixed === 0, markMixed);
  pairs(hers, told, () => found.mixed === 0, markMixed);
  // Forty numbers make 1,560 pairs: only those that can tell something new are reckoned.
  pairs(
    hers,
    hers,
    (a, b) =>
      found.any === 0 ||
      (found.oneSentence === 0 && a.sentence === b.sentence) ||
      (found.topic === 0 && (isTopic(a) || isTopic(b))),
    (a, b) => {
      found.any = 1;
      if (a.sentence === b.sentence) found.oneSentence = 1;
      if (isTopic(a) || isTopic(b)) found.topic = 1;
    },
  );
  const isMultiple = (operand: Operand): boolean =>
    FACTORS.some(
      (factor) => reaches(mention, operand.value * factor) || reaches(mention, operand.value / factor),
    );
  for (const operand of hers)
    if (isMultiple(operand)) {
      found.factor = 1;
      if (isTopic(operand)) found.topicFactor = 1;
    }
  if (told.some(isMultiple)) found.toldFactor = 1;
  return found;
}

/** "Half", "thirty percent" or "three times as many", and two of hers stand so. */
function isShare(
  { values: [value = 0], role, unit }: NumberMention,
  sources: readonly SourceNumber[],
): boolean {
  if (role === 'fraction') return hasRatio(sources, value);
  if (unit?.class === 'percent') return hasRatio(sources, value / 100);
  return (role === 'times' || unit?.class === 'times') && hasRatio(sources, value);
}

const LONGEST_GAP = 3;
const LONGEST_SHARE_GAP = 16;
const WHOLES = new Set([3, 4, 5, 10, 12, 20, 100]);
/** "Six in ten" for 60 or 63 percent. */
const SHARE_ROOM = 0.08;

function isJoined(first: NumberMention, second: NumberMention, sources: readonly SourceNumber[]): boolean {
  const [a = 0] = first.values;
  const [b = 0] = second.values;
  const gap = second.start - first.end;
  // "Three fifty" for 3.50, "eighteen five" for 18,500.
  const prices = b < 100 && gap <= LONGEST_GAP ? [a + b / 100, a * 1000 + b * 100] : [];
  if (sources.some(({ value }) => prices.some((price) => same(price, value)))) return true;
  const [part, whole] = a < b ? [a, b] : [b, a];
  if (!WHOLES.has(whole) || part === whole || gap > LONGEST_SHARE_GAP) return false;
  const share = part / whole;
  return (
    sources.some(
      ({ value, unit }) =>
        isNear(unit?.class === 'percent' ? value / 100 : value, share, SHARE_ROOM) &&
        (value < 1 || unit?.class === 'percent'),
    ) || hasRatio(sources, share)
  );
}

/** Each value once, as it stands nearest to the topic. */
function nearest(sources: readonly SourceNumber[], topic: ReadonlyMap<number, number>): readonly Operand[] {
  const near = (source: SourceNumber): number => topic.get(source.sentence) ?? 0;
  const once = new Map<string, SourceNumber>();
  for (const source of sources) {
    const key = `${source.value} ${source.unit?.class ?? ''}`;
    const known = once.get(key);
    if (!known || near(source) > near(known)) once.set(key, source);
  }
  const all = [...once.values()];
  return all.length <= MOST_NUMBERS ? all : all.toSorted((a, b) => near(b) - near(a)).slice(0, MOST_NUMBERS);
}

/** In this order: a sum, a difference, a product, a quotient, a share. */
function combines(mention: NumberMention, a: Operand, b: Operand): boolean {
  const isOneMeasure = isSameThing(a, b) && isSameThing(mention, a) && isSameThing(mention, b);
  if (isOneMeasure && a.value >= 1 && b.value >= 1 && a.value > b.value) {
    if (reaches(mention, a.value + b.value) || reaches(mention, a.value - b.value)) return true;
    if (isTime(a) && isTime(b) && mention.unit?.class === 'time') {
      const days = (operand: Operand): number => operand.value * (operand.unit?.factor ?? 1);
      const sum = (days(a) + days(b)) / mention.unit.factor;
      const rest = Math.abs(days(a) - days(b)) / mention.unit.factor;
      if (reaches(mention, sum) || reaches(mention, rest)) return true;
    }
  }
  if (areOneCompany(mention, a, b) && reaches(mention, a.value + b.value)) return true;
  if (a.value > 1 && b.value > 1 && mayMultiply(mention, a, b)) {
    if (a.value >= b.value && reaches(mention, a.value * b.value)) return true;
    if (a.value > b.value && reaches(mention, a.value / b.value)) return true;
  }
  if (b.value > 0 && b.value < 1)
    return reaches(mention, a.value * b.value) || reaches(mention, a.value * (1 - b.value));
  return (
    b.unit?.class === 'percent' &&
    (reaches(mention, (a.value * b.value) / 100) || reaches(mention, a.value * (1 - b.value / 100)))
  );
}

/** "Two nurses and three drivers": five people. */
function areOneCompany(mention: NumberMention, a: Operand, b: Operand): boolean {
  return (
    mention.unit === null &&
    a.countsNoun &&
    b.countsNoun &&
    a.sentence === b.sentence &&
    a.value >= b.value &&
    b.value > 1
  );
}

type Counted = Pick<Operand, 'unit' | 'countsNoun' | 'follower'>;

/** Loaves and loaves, months and years, or a bare figure and anything; never loaves and years. */
function isSameThing(a: Counted, b: Counted): boolean {
  if (a.unit !== null && b.unit !== null) return a.unit.class === b.unit.class;
  if (a.countsNoun && b.countsNoun) return a.follower === b.follower;
  return !((a.countsNoun && b.unit !== null) || (b.countsNoun && a.unit !== null));
}

/** Pieces times price is money, things times days are things; percents and times of day are multiplied with nothing. */
function mayMultiply(mention: NumberMention, a: Operand, b: Operand): boolean {
  const classes = [a.unit?.class, b.unit?.class];
  if (classes.includes('clock') || classes.includes('percent')) return false;
  if (a.unit !== null && a.unit.class === b.unit?.class) return false;
  return mention.unit === null || mention.unit.class === 'percent' || classes.includes(mention.unit.class);
}

function isTime({ unit }: Operand): boolean {
  return unit?.class === 'time';
}

/** Whether `result` may be said as this number. */
function reaches(mention: NumberMention, result: number): boolean {
  if (result <= 1) return false;
  return mention.values.some(
    (value) =>
      Math.abs(value - result) <= result * (mention.hedge === null ? 1e-6 : HEDGE_ROOM) ||
      isRoundingOf(value, result) ||
      (!mention.inFigures && isSaidInThousands(value, result)),
  );
}

/** "Give me 3 ideas", "plan my week mon wed fri": how many, and on which days. */
import { VOCABULARIES } from '../vocabulary/request-vocabulary.js';
import { numberAt } from '../vocabulary/durations.js';
import { spokenWords, wordKey } from '../vocabulary/word-keys.js';

export interface PlanAsked {
  /** 1-10. */
  readonly count?: number;
  /** 1 = Monday, in the order of the week. */
  readonly days?: readonly number[];
}

const MOST = 10;
const DAYS = new Map(
  VOCABULARIES.flatMap(({ weekdays }) =>
    Object.entries(weekdays).flatMap(([day, names]) =>
      names.map((name): [string, number] => [wordKey(name), Number(day)]),
    ),
  ),
);
const RANGES = new Set(VOCABULARIES.flatMap(({ dayRange }) => dayRange).map(wordKey));

/** The weekday a word names, 1 = Monday. */
export function weekdayOf(key: string): number | null {
  return DAYS.get(key) ?? null;
}

export function planAsked(text: string): PlanAsked {
  const keys = spokenWords(text.replaceAll(/[-–/,]/gu, ' ')).map(({ key }) => key);
  const days = daysIn(keys);
  if (days.length > 0) return { days };
  const count = keys.map((_, at) => numberAt(keys, at)?.value ?? 0).find((one) => one > 0 && one <= MOST);
  return count === undefined ? {} : { count };
}

function daysIn(keys: readonly string[]): readonly number[] {
  const named = keys.flatMap((key, at) => {
    const day = weekdayOf(key);
    return day === null ? [] : [{ at, day }];
  });
  const [first, last, ...more] = named;
  const isRange =
    first !== undefined &&
    last !== undefined &&
    more.length === 0 &&
    keys.slice(first.at + 1, last.at).some((key) => RANGES.has(key));
  const days = isRange ? daysBetween(first.day, last.day) : named.map(({ day }) => day);
  return [...new Set(days)].toSorted((a, b) => a - b);
}

function daysBetween(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) + 1 }, (_, at) => from + at);
}

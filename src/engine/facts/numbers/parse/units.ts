/** Units as they stand in a text: with case endings, behind an adjective, and as the period something happens in. */
import { isFunctionWord } from '../../words/content-words.js';
import { numberLists, type Unit } from './number-lists.js';
import type { Span } from '../../words/sentence-spans.js';
import { firstWithin, type Token } from '../../words/tokens.js';
import { weekdayOf } from './weekdays.js';

const TELUGU_ENDINGS = /(?:గా|లో|లోనే|లోపే|కు|కి|పాటు|దాకా|వరకు|పైగా|కోసం|తో|ే|ా)$/u;
/** The factor of a year: units of time are counted in days. */
export const DAYS_A_YEAR = 365;
const PERIODS = new Set([1, 7, 30, DAYS_A_YEAR]);
const WEEK_DAYS = 7;
/** "Five long years", "five whole working days". */
const MOST_ADJECTIVES = 2;
/** From here "600 mahina" is a price a month, not a time. */
const LONGEST_TIME = 200;

export function unitOf(word: string): Unit | undefined {
  const { units } = numberLists();
  return (
    units.get(word) ?? (TELUGU_ENDINGS.test(word) ? units.get(word.replace(TELUGU_ENDINGS, '')) : undefined)
  );
}

/** The unit that stands at token `at` or, behind adjectives, a little later in the same phrase. */
export function unitFrom(
  text: string,
  tokens: readonly Token[],
  at: number,
  value: number,
): Unit | undefined {
  for (let next = at; next <= at + MOST_ADJECTIVES; next += 1) {
    const token = tokens[next];
    const before = tokens[next - 1];
    if (!token || (next > at && before && !/^[ -]$/u.test(text.slice(before.end, token.start))))
      return undefined;
    const unit = unitOf(token.norm);
    if (unit && !(unit.class === 'time' && unit.factor >= 1 && value >= LONGEST_TIME)) return unit;
    if (unit || token.isFigure || isFunctionWord(token.norm)) return undefined;
  }
  return undefined;
}

/** Days of the periods named among `tokens` within `sentence`, except those in `counted`, which are measured: "26 months". */
export function periodsIn(
  tokens: readonly Token[],
  sentence: Span,
  counted: ReadonlySet<number>,
): ReadonlySet<number> {
  const periods = new Set<number>();
  for (let at = firstWithin(tokens, sentence); at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token || token.end > sentence.end) break;
    if (counted.has(at)) continue;
    const unit = unitOf(token.norm);
    if (unit?.class === 'time' && PERIODS.has(unit.factor)) periods.add(unit.factor);
    const days = numberLists().periods.get(token.norm);
    if (days !== undefined) periods.add(days);
    if (weekdayOf(token) >= 0) periods.add(WEEK_DAYS);
  }
  return periods;
}

/** Which numbers are ages: how old somebody is now, and how old when something began. */
import { numberLists } from './number-lists.js';
import type { NumberMention } from './read-numbers.js';
import type { Token } from '../../words/tokens.js';
import { DAYS_A_YEAR } from './units.js';

export type Age = 'now' | 'past';

/** People tell their age in their first words. */
const FIRST_TOKENS = 16;
const YOUNGEST = { now: 8, past: 3 } as const;
const OLDEST = 99;
const NEAR_TOKENS = 2;

/** Null for a number that is no age. */
export function ageOf(
  tokens: readonly Token[],
  {
    values,
    unit,
    firstToken,
    nextToken,
  }: Pick<NumberMention, 'values' | 'unit' | 'firstToken' | 'nextToken'>,
): Age | null {
  const [value = 0] = values;
  if (!Number.isInteger(value) || value > OLDEST || value < YOUNGEST.past) return null;
  if (unit !== null && unit.factor !== DAYS_A_YEAR) return null;
  const { before, behind } = numberLists().ages;
  if (
    tokens.slice(Math.max(0, firstToken - NEAR_TOKENS), firstToken).some(({ norm }) => before.has(norm)) ||
    tokens.slice(nextToken, nextToken + NEAR_TOKENS + 1).some(({ norm }) => behind.has(norm))
  )
    return firstToken < FIRST_TOKENS && unit !== null ? 'now' : 'past';
  return firstToken < FIRST_TOKENS && value >= YOUNGEST.now ? 'now' : null;
}

/** How a draft ends: her sign-off to the letter; without one a plain English request that fits the goal. */
import type { ContentRequest } from '../types.js';
import { ownSentences } from '../persona/own-words.js';
import type { Manner } from './manner.js';
import type { Dice } from './random.js';
import { contract } from './speak.js';

const BY_GOAL: Readonly<Record<ContentRequest['goal'], readonly string[]>> = {
  reach: ['Send this to one person who should hear it.', 'Show this to somebody who needs it today.'],
  saves: ['Keep this one, you will want it later.', 'Save this for the day you need it.'],
  sales: ['Write to me if you want it.', 'Send me a message and I will tell you more.'],
  followers: ['Stay with me for the next one.', 'Follow along and I will show you the rest.'],
};

/** Sentences of the close; `english` false = only what is hers, maybe nothing. */
export function closeWith(manner: Manner, request: ContentRequest, english: boolean, dice: Dice): string[] {
  const own = ownSentences(manner.formulas.signOff);
  if (own.length > 0 || !english) return own;
  return [contract(dice.pick(BY_GOAL[request.goal]) ?? '', manner)];
}

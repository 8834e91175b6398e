import { BotError } from '../../src/errors.js';

/** The store's or the whole bot's trouble, not this message's: it is kept until that is over. */
export function willPass(error: unknown): boolean {
  return error instanceof BotError && (error.code === 'storeFailed' || error.code === 'unavailable');
}

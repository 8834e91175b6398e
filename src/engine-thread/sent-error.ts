/** Errors across threads: their code, their sentence and nothing else. */
import { BotError, errorCodeOf, messageOf } from '../errors.js';
import type { SentError } from './protocol.js';

export function toSent(error: unknown): SentError {
  return {
    code: errorCodeOf(error),
    message: messageOf(error),
    retryAfterMs: error instanceof BotError ? error.retryAfterMs : undefined,
  };
}

export function fromSent({ code, message, retryAfterMs }: SentError): BotError {
  return new BotError(code, message, retryAfterMs === undefined ? {} : { retryAfterMs });
}

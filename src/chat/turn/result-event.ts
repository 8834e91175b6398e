import { BotError, errorCodeOf } from '../../errors.js';
import type { Outcome } from '../effects/jobs.js';
import type { CallEffect } from './outbox.js';
import type { ConversationEvent } from '../types.js';

/** The event an operation's end is for the conversation that asked. */
export function toResultEvent(effect: CallEffect, outcome: Outcome): ConversationEvent {
  const tag = effect.tag === undefined ? {} : { tag: effect.tag };
  const asked = { op: effect.op, effectId: effect.id, ...tag };
  // The engine's result belongs to the operation that was asked; the compiler cannot join the two unions.
  if (outcome.ok) return { type: 'done', ...asked, result: outcome.result } as ConversationEvent;
  const { error } = outcome;
  const wait = error instanceof BotError ? error.retryAfterMs : undefined;
  const retry = wait === undefined ? {} : { retryAfterMs: wait };
  return { type: 'failed', ...asked, code: errorCodeOf(error), ...retry };
}

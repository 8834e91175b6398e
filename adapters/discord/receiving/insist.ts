/** Hands a message on until it is committed: Discord's gateway does not deliver it a second time. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { InboundMessage } from '../../../src/chat/types.js';
import { errorCodeOf } from '../../../src/errors.js';
import type { Logger } from '../../../src/ports.js';
import { willPass } from '../../shared/will-pass.js';

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 15_000;
/** About two minutes in all; then she has written again or given up. */
const ATTEMPTS = 12;

/** Never rejects: what could not be handled is logged without its words. */
export function insistOn(
  receive: (message: InboundMessage) => Promise<void>,
  logger: Logger,
  signal: AbortSignal,
): (message: InboundMessage) => Promise<void> {
  return async (message) => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await receive(message);
      } catch (error) {
        const facts = { code: errorCodeOf(error), attempt };
        if (!willPass(error) || attempt === ATTEMPTS || signal.aborted)
          return logger.error(facts, 'Discord: a message could not be handled and was lost.');
        logger.warn(facts, 'Discord: a message was not committed and is tried again.');
      }
      const pauseMs = Math.min(FIRST_PAUSE_MS * 2 ** (attempt - 1), LONGEST_PAUSE_MS);
      await sleep(pauseMs, undefined, { signal, ref: false }).catch(() => undefined);
    }
  };
}

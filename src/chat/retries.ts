/** Work nobody delivers again is looked at once more after a failure, less and less often. */
import type { Activity } from './activity.js';
import type { Clock } from './clock.js';
import { describeError, type Logger } from './logger.js';

export interface Retries {
  /** Resolves after the first try, never throws; `again` is tried until it succeeds. */
  insist(threadId: string, run: () => Promise<void>, again: () => Promise<void>): Promise<void>;
  close(): void;
}

const FIRST_RETRY_MS = 1_000;
const LONGEST_RETRY_MS = 60_000;

export function createRetries(options: {
  readonly clock: Clock;
  readonly activity: Activity;
  readonly logger: Logger;
}): Retries {
  const { clock, activity, logger } = options;
  const waiting = new Set<() => void>();
  let closed = false;

  async function attempt(
    threadId: string,
    run: () => Promise<void>,
    again: () => Promise<void>,
    delayMs: number,
  ): Promise<void> {
    try {
      await run();
    } catch (error) {
      logger.error({ threadId, ...describeError(error) }, 'turn failed, tried again later');
      if (!closed) schedule(threadId, again, delayMs);
    }
  }

  function schedule(threadId: string, again: () => Promise<void>, delayMs: number): void {
    const end = activity.begin();
    const callOff = clock.after(delayMs, () => {
      waiting.delete(stop);
      void attempt(threadId, again, again, Math.min(delayMs * 2, LONGEST_RETRY_MS)).finally(end);
    });
    const stop = () => {
      waiting.delete(stop);
      callOff();
      end();
    };
    waiting.add(stop);
  }

  return {
    insist: (threadId, run, again) => attempt(threadId, run, again, FIRST_RETRY_MS),
    close() {
      closed = true;
      for (const stop of waiting) stop();
    },
  };
}

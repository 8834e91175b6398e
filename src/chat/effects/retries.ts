/** Work nobody delivers again is looked at once more after a failure, less and less often. */
import type { Activity } from '../activity.js';
import type { Clock } from '../clock.js';
import type { Logger } from '../../ports.js';
import { describeError } from '../describe-error.js';

export interface Retries {
  /** Resolves after the first try, never throws; `again` is tried until it succeeds. */
  insist(threadId: string, run: () => Promise<void>, again: () => Promise<void>): Promise<void>;
  close(): void;
}

const FIRST_RETRY_MS = 1_000;
const LONGEST_RETRY_MS = 60_000;

/** Twice as long after each failure; `failures` from 1. */
export function retryDelayMs(failures: number): number {
  return Math.min(FIRST_RETRY_MS * 2 ** (failures - 1), LONGEST_RETRY_MS);
}

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
    failures: number,
  ): Promise<void> {
    try {
      await run();
    } catch (error) {
      logger.error({ threadId, ...describeError(error) }, 'turn failed, tried again later');
      if (!closed) schedule(threadId, again, failures + 1);
    }
  }

  function schedule(threadId: string, again: () => Promise<void>, failures: number): void {
    const end = activity.begin();
    const callOff = clock.after(retryDelayMs(failures), () => {
      waiting.delete(stop);
      void attempt(threadId, again, again, failures).finally(end);
    });
    const stop = () => {
      waiting.delete(stop);
      callOff();
      end();
    };
    waiting.add(stop);
  }

  return {
    insist: (threadId, run, again) => attempt(threadId, run, again, 0),
    close() {
      closed = true;
      for (const stop of waiting) stop();
    },
  };
}

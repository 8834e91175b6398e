/** Work nobody delivers again is looked at once more after a failure, less and less often. */
import type { Activity } from '../activity.js';
import type { Clock } from '../clock.js';
import type { Logger } from '../../ports.js';
import { describeError } from '../describe-error.js';

export interface Retries {
  /** Resolves after the first try; tries on until it succeeds, or until `close`. Never throws. */
  insist(threadId: string, run: () => Promise<void>): Promise<void>;
  /** The same, but resolves only at the end of it. */
  persist(threadId: string, run: () => Promise<void>): Promise<void>;
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

  async function succeeds(threadId: string, run: () => Promise<void>): Promise<boolean> {
    try {
      await run();
      return true;
    } catch (error) {
      logger.error({ threadId, ...describeError(error) }, 'turn failed, tried again later');
      return false;
    }
  }

  /** `failures`: tries that failed before. */
  async function persist(threadId: string, run: () => Promise<void>, failures = 0): Promise<void> {
    const end = activity.begin();
    for (let failed = failures; ; failed += 1) {
      if (failed > 0) await pause(retryDelayMs(failed));
      if ((closed && failed > 0) || (await succeeds(threadId, run))) return end();
    }
  }

  /** Ends at once when no more is tried. */
  function pause(delayMs: number): Promise<void> {
    if (closed) return Promise.resolve();
    return new Promise((resolve) => {
      const stop = (): void => {
        waiting.delete(stop);
        callOff();
        resolve();
      };
      const callOff = clock.after(delayMs, stop);
      waiting.add(stop);
    });
  }

  return {
    async insist(threadId, run) {
      if (!(await succeeds(threadId, run))) void persist(threadId, run, 1);
    },
    persist: (threadId, run) => persist(threadId, run),
    close() {
      closed = true;
      for (const stop of waiting) stop();
    },
  };
}

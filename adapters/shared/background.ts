/** Calls nobody waits for; a failure is logged only. */
import { inTimeOr } from '../../src/deadline.js';
import type { Logger } from '../../src/ports.js';

/** A platform that is out of reach holds up the start of the others no longer than this. */
const START_MS = 5000;

export interface Background {
  run(what: string, call: Promise<unknown>): void;
  /** Resolves when the platform is reached, or when it is tried on in the background. Throws what `connecting` throws before that. */
  reach(connecting: Promise<void>, facts: { readonly apiRoot: string | undefined }): Promise<void>;
  /** Resolves when all of them have ended. */
  idle(): Promise<void>;
}

/** `safeMessage` leaves out what a vendor's error quotes: tokens, her text. */
export function createBackground(
  platform: string,
  logger: Logger,
  safeMessage: (error: unknown) => string,
): Background {
  const open = new Set<Promise<void>>();

  function run(what: string, call: Promise<unknown>): void {
    const settled = call.then(
      () => undefined,
      (error: unknown) => logger.warn({ reason: safeMessage(error) }, `${platform}: ${what} failed.`),
    );
    open.add(settled);
    void settled.then(() => open.delete(settled));
  }

  return {
    run,
    async reach(connecting, facts) {
      const isReached = await inTimeOr(
        connecting.then(() => true),
        START_MS,
        false,
      );
      if (isReached) return;
      logger.warn(facts, `${platform} was not reached yet: nothing comes from there; trying on.`);
      run('connecting', connecting);
    },
    async idle() {
      await Promise.all(open);
    },
  };
}

/** Calls nobody waits for; a failure is logged only. */
import type { AdapterLogger } from './logger.js';

export interface Background {
  run(what: string, call: Promise<unknown>): void;
  /** Resolves when all of them have ended. */
  idle(): Promise<void>;
}

/** `safeMessage` leaves out what a vendor's error quotes: tokens, her text. */
export function createBackground(
  platform: string,
  logger: AdapterLogger,
  safeMessage: (error: unknown) => string,
): Background {
  const open = new Set<Promise<void>>();
  return {
    run(what, call) {
      const settled = call.then(
        () => undefined,
        (error: unknown) => logger.warn({ reason: safeMessage(error) }, `${platform}: ${what} failed.`),
      );
      open.add(settled);
      void settled.then(() => open.delete(settled));
    },
    async idle() {
      await Promise.all(open);
    },
  };
}

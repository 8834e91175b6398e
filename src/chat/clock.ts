/** Time as the chat sees it; a test turns it by hand. */
export interface Clock {
  nowMs(): number;
  /** Calls `run` once after `delayMs`; the returned function calls it off. */
  after(delayMs: number, run: () => void): () => void;
}

/** `setTimeout` fires at once beyond this delay. */
const LONGEST_DELAY_MS = 2_147_483_647;

export const systemClock: Clock = {
  nowMs: () => Date.now(),
  after(delayMs, run) {
    const timer = setTimeout(run, Math.min(Math.max(delayMs, 0), LONGEST_DELAY_MS));
    return () => clearTimeout(timer);
  },
};

/** Resolves when `done` does, at the latest after `timeoutMs`. */
export async function within(timeoutMs: number, done: Promise<unknown>, clock: Clock): Promise<void> {
  let callOff = () => undefined as void;
  const timeout = new Promise<void>((resolve) => {
    callOff = clock.after(timeoutMs, resolve);
  });
  await Promise.race([done, timeout]);
  callOff();
}

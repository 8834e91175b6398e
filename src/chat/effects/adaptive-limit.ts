/** How many operations may ask a model at once: more while they stay as quick as they were, fewer when they slow down or fail. */

/** Writing is three model calls at once a request: four requests keep within the smallest rate limits, and a model at home answers them. */
const FEWEST = 4;
/** Three times as many calls; beyond it no server here or there is the one that waits. */
const MOST = 300;
/** An operation that takes this many times as long as the quickest lately stood in somebody's queue: the server's or ours. */
const SLOW = 2;
/** Places more for each operation that is as quick as ever, when its first words come and when it ends: each time they treble, so a busy minute waits for no ramp. */
const GROWTH = 2;
/** What a slow or failed operation leaves of the limit (AIMD, as TCP does it). */
const CUT = 0.7;
/** The quickest is forgotten by this share in the time all places take: a model that became slower is in the end no full one. */
const FORGET = 0.002;

export interface AdaptiveLimit {
  readonly size: number;
  /**
   * The model began to answer: it works on this one, and on as many as run. Says so long before the end, but wavers by
   * more than `SLOW` from call to call, so late words only let nothing grow.
   */
  firstWords(operation: { readonly kind: string; readonly tookMs: number; readonly wasFull: boolean }): void;
  /** `kind`: operations that take about as long as each other. `wasFull`: all places were taken when it ended. */
  ended(operation: {
    readonly kind: string;
    readonly startedMs: number;
    readonly endedMs: number;
    readonly ok: boolean;
    readonly wasFull: boolean;
  }): void;
}

export function createAdaptiveLimit(fewest = FEWEST): AdaptiveLimit {
  const quickestMs = new Map<string, number>();
  let size = fewest;
  let cutMs = Number.NEGATIVE_INFINITY;

  function isSlow(kind: string, tookMs: number): boolean {
    const quickest = Math.min(tookMs, (quickestMs.get(kind) ?? tookMs) * (1 + FORGET / size));
    quickestMs.set(kind, quickest);
    return tookMs > SLOW * quickest;
  }

  function grow(): void {
    size = Math.min(MOST, size + GROWTH);
  }

  return {
    get size() {
      return size;
    },
    firstWords({ kind, tookMs, wasFull }) {
      if (!isSlow(`${kind}, first words`, tookMs) && wasFull) grow();
    },
    ended({ kind, startedMs, endedMs, ok, wasFull }) {
      if (ok && !isSlow(kind, endedMs - startedMs)) {
        if (wasFull) grow();
        return;
      }
      // What began before the last cut says nothing about the limit since.
      if (startedMs < cutMs) return;
      size = Math.max(fewest, Math.floor(size * CUT));
      cutMs = endedMs;
    },
  };
}

/** Picks the best attempt, and says so when it is too close to call. */
import type { Verdict } from '../judge.js';

/** The judge sees what no count sees, but its number moves with the order; our own does not move. */
export const QUALITY_SHARES = { local: 0.6, judge: 0.4 } as const;
/** Points between the two best below which a choice is a coin toss (the judge's two orders differ by more than this). */
const CLOSE_GAP = 2;

export interface Choice {
  /** 0-100 per attempt. */
  readonly qualities: readonly number[];
  readonly best: number;
  readonly second: number;
  readonly tooClose: boolean;
}

/** `verdict` null: no judge was asked or it failed; the local numbers then stand alone. */
export function chooseAttempt(localQualities: readonly number[], verdict: Verdict | null): Choice {
  const qualities = localQualities.map((local, index) =>
    verdict ? QUALITY_SHARES.local * local + QUALITY_SHARES.judge * (verdict.scores[index] ?? local) : local,
  );
  const order = qualities.map((_, index) => index).sort((a, b) => (qualities[b] ?? 0) - (qualities[a] ?? 0));
  const [best = 0, second = best] = order;
  const gap = (qualities[best] ?? 0) - (qualities[second] ?? 0);
  return { qualities, best, second, tooClose: gap < CLOSE_GAP || verdict?.orderAgrees === false };
}

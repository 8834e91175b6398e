/** Picks the best attempt, and says so when it is too close to call. */
import type { Verdict } from '../../judge.js';
import type { Attempt } from '../../types.js';
import { mean } from '../../statistics.js';

/** The judge sees what no count sees, but its number moves with the order; our own does not move. */
const QUALITY_SHARES = { local: 0.6, judge: 0.4 } as const;
const MOST_QUALITY = 100;
/** Points between the two best below which a choice is a coin toss (the judge's two orders differ by more than this). */
const CLOSE_GAP = 2;

export interface Choice {
  /** 0-100 per attempt; their mean is about that of the local qualities, so that a severe judge and one that failed show her the same scale. */
  readonly qualities: readonly number[];
  readonly best: number;
  /** The best attempt with other words; `best` itself when there is none. */
  readonly second: number;
  readonly tooClose: boolean;
}

export interface Candidate {
  readonly text: string;
  /** 0-100. */
  readonly localQuality: number;
  readonly fitsLength: boolean;
  /** Opening and build she used lately, and a script of hers told over again: 0 to 3. */
  readonly repeats: number;
  /** Drafted from her own lines because the model gave nothing for this one: it stands in, it does not compete. */
  readonly standsIn?: boolean;
}

/** Why `best` was taken before an attempt that scores higher; null where it does not, or only stands in. */
export function passedOver(
  candidates: readonly Candidate[],
  { best, qualities }: Pick<Choice, 'best' | 'qualities'>,
): readonly (Attempt['passedOver'] | null)[] {
  const taken = candidates[best];
  return candidates.map((other, at) => {
    if (!taken || (qualities[at] ?? 0) <= (qualities[best] ?? 0)) return null;
    if ((other.standsIn ?? false) !== (taken.standsIn ?? false)) return null;
    if (taken.fitsLength && !other.fitsLength) return 'length';
    return taken.fitsLength === other.fitsLength && taken.repeats < other.repeats ? 'heard' : null;
  });
}

/**
 * `verdict` null: no judge was asked or it failed; the local numbers then stand alone. An attempt of the wrong length is
 * only chosen when all are, and so is one that repeats more of what she used lately than another does.
 */
export function chooseAttempt(candidates: readonly Candidate[], verdict: Verdict | null): Choice {
  const localQualities = candidates.map((candidate) => candidate.localQuality);
  const judged = localQualities.map((local, index) => verdict?.scores[index] ?? local);
  // A judge says which is better; how high it scores is its own affair, and moves nobody's number.
  const severity = (mean(judged) ?? 0) - (mean(localQualities) ?? 0);
  const qualities = localQualities.map(
    (local, index) =>
      QUALITY_SHARES.local * local + QUALITY_SHARES.judge * ((judged[index] ?? local) - severity),
  );
  const fits = (index: number): number => (candidates[index]?.fitsLength ? 1 : 0);
  const repeats = (index: number): number => candidates[index]?.repeats ?? 0;
  const standsIn = (index: number): number => (candidates[index]?.standsIn ? 1 : 0);
  const order = qualities
    .map((_, index) => index)
    .sort(
      (a, b) =>
        standsIn(a) - standsIn(b) ||
        fits(b) - fits(a) ||
        repeats(a) - repeats(b) ||
        (qualities[b] ?? 0) - (qualities[a] ?? 0),
    );
  const [best = 0] = order;
  // The same words twice are one attempt, and nothing to choose from.
  const second = order.find((index) => candidates[index]?.text !== candidates[best]?.text) ?? best;
  const gap = Math.abs((qualities[best] ?? 0) - (qualities[second] ?? 0));
  const isClose = gap < CLOSE_GAP || verdict?.orderAgrees === false;
  return {
    qualities: qualities.map((quality) => Math.min(MOST_QUALITY, Math.max(0, quality))),
    best,
    second,
    tooClose: second !== best && standsIn(second) === standsIn(best) && isClose,
  };
}

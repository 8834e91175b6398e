/** Tells the admins how much of the day's budget for everybody is used: at 50, 80 and 100 %, once each. */
import type { Limits, SharedCost } from './limits.js';

/** Per cent of `DAILY_COST_USD`; half is early enough to act, 100 means no further script fits. */
const COST_SHARES = [100, 80, 50] as const;

export interface CostAlert {
  readonly share: (typeof COST_SHARES)[number];
  readonly usedUsd: number;
  readonly limitUsd: number;
  /** The same for the same share of the same day. */
  readonly key: string;
}

/** The alert that is due now: the highest share reached; null below the first. */
export async function dueCostAlert(limits: Pick<Limits, 'sharedCost'>): Promise<CostAlert | null> {
  const cost = await limits.sharedCost();
  if (!cost) return null;
  const share = COST_SHARES.find((one) => hasReached(cost, one));
  if (share === undefined) return null;
  const { usedUsd, limitUsd, day } = cost;
  return { share, usedUsd, limitUsd, key: `cost ${day} ${String(share)}` };
}

function hasReached({ usedUsd, limitUsd, reached }: SharedCost, share: number): boolean {
  return (share === 100 && reached && usedUsd > 0) || usedUsd >= (limitUsd * share) / 100;
}

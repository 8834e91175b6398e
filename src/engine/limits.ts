/** Daily limits on model scripts and their cost: reserved before a call, settled by the ledger after it. */
import type { Ledger, LedgerRow } from './library/ledger.js';
import type { Balance } from './operations.js';

/** What a script is taken to cost until the first ones of the day say better; USD, about 6,000 tokens of a small model. */
const ASSUMED_COST_USD = 0.01;

export interface DailyLimits {
  readonly scriptsPerUser: number | null;
  readonly costUsdPerUser: number | null;
  /** Everybody together. */
  readonly costUsd: number | null;
}

export interface Limits {
  /** Null when a limit is reached; else call `release` when the operation is over and booked. */
  reserve(userId: string): Promise<{ release(): void } | null>;
  balance(userId: string): Promise<Balance>;
}

export function createLimits(parts: {
  readonly ledger: Ledger;
  readonly limits: DailyLimits;
  readonly clock: () => Date;
}): Limits {
  const { ledger, limits, clock } = parts;
  /** Operations that run: their rows are not in the ledger yet. */
  const running = new Map<string, number>();
  const today = (): string => clock().toISOString().slice(0, 10);
  const unlimited =
    limits.scriptsPerUser === null && limits.costUsdPerUser === null && limits.costUsd === null;

  async function usedBy(userId: string): Promise<{ readonly scripts: number; readonly costUsd: number }> {
    const rows = (await ledger.rows(userId, today())).filter(usedModel);
    return { scripts: rows.filter(isScript).length, costUsd: costOf(rows) };
  }

  return {
    async reserve(userId) {
      if (unlimited) return { release: () => undefined };
      const mine = running.get(userId) ?? 0;
      const all = [...running.values()].reduce((sum, count) => sum + count, 0);
      // Counted before the first await, so that two requests in the same moment cannot both take the last place.
      running.set(userId, mine + 1);
      const release = (): void => {
        const left = (running.get(userId) ?? 1) - 1;
        if (left > 0) running.set(userId, left);
        else running.delete(userId);
      };
      const used = await usedBy(userId);
      const everyone = limits.costUsd === null ? [] : (await ledger.everyone(today())).filter(usedModel);
      const reached =
        over(used.scripts + mine + 1, limits.scriptsPerUser) ||
        over(used.costUsd + (mine + 1) * ASSUMED_COST_USD, limits.costUsdPerUser) ||
        over(costOf(everyone) + (all + 1) * ASSUMED_COST_USD, limits.costUsd);
      if (!reached) return { release };
      release();
      return null;
    },
    async balance(userId) {
      const used = await usedBy(userId);
      const midnight = new Date(`${today()}T00:00:00Z`);
      midnight.setUTCDate(midnight.getUTCDate() + 1);
      return {
        scriptsUsed: used.scripts,
        scriptsLimit: limits.scriptsPerUser,
        costUsdUsed: used.costUsd,
        costUsdLimit: limits.costUsdPerUser,
        resetsAt: midnight.toISOString(),
      };
    },
  };
}

function over(amount: number, limit: number | null): boolean {
  return limit !== null && amount > limit;
}

function usedModel(row: LedgerRow): boolean {
  return row.calls > 0;
}

function isScript(row: LedgerRow): boolean {
  return row.operation === 'script.generate' || row.operation === 'script.rewrite';
}

/** A call of unknown price counts as the assumed cost: a limit that ignores it would be none. */
function costOf(rows: readonly LedgerRow[]): number {
  return rows.reduce((sum, row) => sum + (row.costUsd ?? ASSUMED_COST_USD), 0);
}

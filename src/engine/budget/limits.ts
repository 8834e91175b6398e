/** Daily limits on model scripts and their cost: reserved before a call, settled by the ledger after it. */
import { BotError } from '../../errors.js';
import type { Ledger, LedgerRow } from '../library/usage/ledger.js';
import type { Balance, ScriptsLeft } from '../operations.js';

/** What a script is taken to cost until the first ones of the day say better; USD, about 6,000 tokens of a small model. */
const ASSUMED_COST_USD = 0.01;

/** She is told at this many scripts left, so that she can choose what they are for. */
const FEW_SCRIPTS = 1;

export interface DailyLimits {
  readonly scriptsPerUser: number | null;
  readonly costUsdPerUser: number | null;
  /** Everybody together. */
  readonly costUsd: number | null;
}

/** `other` asks a model, but is no script: only its cost counts. */
type Reserved = 'script' | 'other';

export interface Limits {
  /** Null when a limit is reached; else call `release` when the operation is over and booked. */
  reserve(userId: string, what?: Reserved): Promise<{ release(): void } | null>;
  balance(userId: string): Promise<Balance>;
  /** Said while an operation of hers holds its place: what is left after it, when that is one script or none; else null. */
  leftAfter(userId: string): Promise<ScriptsLeft | null>;
  /** What everybody used today against the limit for all; null without one. */
  sharedCost(): Promise<SharedCost | null>;
}

export interface SharedCost {
  /** YYYY-MM-DD, UTC. */
  readonly day: string;
  readonly usedUsd: number;
  readonly limitUsd: number;
  /** True when the limit has no room for another script. */
  readonly reached: boolean;
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
  const resetsAt = (): string => {
    const midnight = new Date(`${today()}T00:00:00Z`);
    midnight.setUTCDate(midnight.getUTCDate() + 1);
    return midnight.toISOString();
  };
  const unlimited =
    limits.scriptsPerUser === null && limits.costUsdPerUser === null && limits.costUsd === null;

  async function usedBy(userId: string): Promise<{ readonly scripts: number; readonly costUsd: number }> {
    const rows = (await ledger.rows(userId, today())).filter(usedModel);
    return { scripts: rows.filter(isScript).length, costUsd: costOf(rows) };
  }

  return {
    async reserve(userId, what = 'script') {
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
      let hasRoom = false;
      try {
        const used = await usedBy(userId);
        const everyone = limits.costUsd === null ? [] : (await ledger.everyone(today())).filter(usedModel);
        const reached =
          (what === 'script' && over(used.scripts + mine + 1, limits.scriptsPerUser)) ||
          over(used.costUsd + (mine + 1) * ASSUMED_COST_USD, limits.costUsdPerUser) ||
          over(costOf(everyone) + (all + 1) * ASSUMED_COST_USD, limits.costUsd);
        hasRoom = !reached;
      } finally {
        if (!hasRoom) release();
      }
      return hasRoom ? { release } : null;
    },
    async leftAfter(userId) {
      const { scriptsPerUser, costUsdPerUser } = limits;
      if (scriptsPerUser === null && costUsdPerUser === null) return null;
      const used = await usedBy(userId);
      const held = running.get(userId) ?? 0;
      const byCount = (scriptsPerUser ?? Infinity) - used.scripts - held;
      const roomUsd = (costUsdPerUser ?? Infinity) - used.costUsd - held * ASSUMED_COST_USD;
      const scripts = Math.max(0, Math.min(byCount, Math.floor(roomUsd / ASSUMED_COST_USD)));
      return scripts > FEW_SCRIPTS ? null : { scripts, resetsAt: resetsAt() };
    },
    async sharedCost() {
      if (limits.costUsd === null) return null;
      const day = today();
      const usedUsd = costOf((await ledger.everyone(day)).filter(usedModel));
      return {
        day,
        usedUsd,
        limitUsd: limits.costUsd,
        reached: over(usedUsd + ASSUMED_COST_USD, limits.costUsd),
      };
    },
    async balance(userId) {
      const used = await usedBy(userId);
      return {
        scriptsUsed: used.scripts,
        scriptsLimit: limits.scriptsPerUser,
        costUsdUsed: used.costUsd,
        costUsdLimit: limits.costUsdPerUser,
        resetsAt: resetsAt(),
      };
    },
  };
}

/** Runs what asks a model without being a script. Throws `BotError('limitReached')`. */
export async function withinBudget<T>(limits: Limits, userId: string, run: () => Promise<T>): Promise<T> {
  const place = await limits.reserve(userId, 'other');
  if (!place) throw new BotError('limitReached', 'The daily limit is reached.');
  try {
    return await run();
  } finally {
    place.release();
  }
}

function over(amount: number, limit: number | null): boolean {
  return limit !== null && amount > limit;
}

function usedModel(row: LedgerRow): boolean {
  return row.calls > 0;
}

function isScript(row: LedgerRow): boolean {
  // A script that failed, or that our own words had to stand in for, takes nothing from her day but its cost.
  return SCRIPTS.has(row.operation) && row.outcome === 'ok' && row.calls > (row.unusable ?? 0);
}

const SCRIPTS: ReadonlySet<string> = new Set(['script.generate', 'script.rewrite', 'script.variants']);

/** A call of unknown price counts as the assumed cost: a limit that ignores it would be none. */
function costOf(rows: readonly LedgerRow[]): number {
  return rows.reduce((sum, row) => sum + (row.costUsd ?? ASSUMED_COST_USD), 0);
}

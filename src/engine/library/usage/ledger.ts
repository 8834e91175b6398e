/** What was asked, how it went and what it cost: one row an operation, by user and UTC day. */
import { readRow, readRows } from '../../../damaged-rows.js';
import type { ErrorCode } from '../../../errors.js';
import type { KeyValueStore } from '../../../ports.js';
import type { ModelUsage } from '../../budget/spending.js';
import type { Lanes } from '../../../lanes.js';

/** The first sign of somebody on a UTC day, so that coming back counts without a script too. */
export const VISIT = 'visit';
/** Before a user id: when she was last here. */
export const VISIT_KEY = 'visit:';

export interface LedgerRow {
  /** Effect id: a repeated effect is counted once. */
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly operation: string;
  /** Name of the model that wrote, or `BUILT_IN` (`generate/usage.ts`). */
  readonly model: string | null;
  /** What each spent, where more than one was asked (another judges, or repairs). */
  readonly models?: readonly ModelUsage[];
  /** Of `data/prompts`. Absent in rows from before it was kept. */
  readonly promptVersion?: string;
  /** Answered ones, usable or not. */
  readonly calls: number;
  /** Those of them that gave nothing she could be shown. Absent in rows from before they were counted. */
  readonly unusable?: number;
  readonly promptTokens: number;
  readonly completionTokens: number;
  /** Null = the model's price is not known. */
  readonly costUsd: number | null;
  readonly latencyMs: number;
  readonly outcome: 'ok' | ErrorCode;
  readonly quality: number | null;
  readonly viral: number | null;
}

export interface Ledger {
  add(userId: string, row: LedgerRow): Promise<void>;
  /** Rows of one user, oldest first; `day` (YYYY-MM-DD) narrows. */
  rows(userId: string, day?: string): Promise<readonly LedgerRow[]>;
  /** Everybody's rows of one day, or of all time. */
  everyone(day?: string): Promise<readonly (LedgerRow & { readonly userId: string })[]>;
  removeAll(userId: string): Promise<number>;
}

export function createLedger(store: KeyValueStore, lanes: Lanes): Ledger {
  const keyOf = (userId: string, day: string): string => `usage:${day}:${userId}`;
  const read = async (key: string): Promise<readonly LedgerRow[]> =>
    (await readRow<readonly LedgerRow[]>(store, key, Array.isArray)) ?? [];
  const readAll = async (keys: readonly string[]): Promise<readonly (readonly LedgerRow[])[]> =>
    (await readRows<readonly LedgerRow[]>(store, keys, Array.isArray)).map((rows) => rows ?? []);
  const keysOf = async (day: string | undefined, userId: string | undefined): Promise<readonly string[]> => {
    if (day !== undefined && userId !== undefined) return [keyOf(userId, day)];
    const keys = [...(await store.keys(day === undefined ? 'usage:' : `usage:${day}:`))].sort();
    return userId === undefined ? keys : keys.filter((key) => userIdOf(key) === userId);
  };

  return {
    add: (userId, row) =>
      lanes.run(userId, async () => {
        const key = keyOf(userId, row.at.slice(0, 10));
        const rows = (await read(key)).filter((known) => known.id !== row.id);
        await store.set(key, [...rows, row]);
      }),
    async rows(userId, day) {
      return (await readAll(await keysOf(day, userId))).flat();
    },
    async everyone(day) {
      const keys = await keysOf(day, undefined);
      const found = await readAll(keys);
      return found.flatMap((rows, at) => rows.map((row) => ({ ...row, userId: userIdOf(keys[at] ?? '') })));
    },
    async removeAll(userId) {
      await store.delete(VISIT_KEY + userId);
      let removed = 0;
      for (const key of await keysOf(undefined, userId)) {
        removed += (await read(key)).length;
        await store.delete(key);
      }
      return removed;
    },
  };
}

/** `usage:2026-11-22:telegram:1` -> `telegram:1`. */
function userIdOf(key: string): string {
  return key.split(':').slice(2).join(':');
}

/** Outliers she looked up or pasted, each with the day it was seen. */
import { readRow } from '../../../damaged-rows.js';
import type { KeyValueStore } from '../../../ports.js';
import type { Outlier } from '../../types/trends.js';
import type { Lanes } from '../../../lanes.js';

const KEPT = 60;
/** A trend is over by then. */
const KEPT_MS = 30 * 86_400_000;

export interface TrendStore {
  /** Newest first, none older than a month. */
  all(userId: string): Promise<readonly Outlier[]>;
  add(userId: string, outliers: readonly Outlier[]): Promise<void>;
  removeAll(userId: string): Promise<void>;
}

export function createTrendStore(store: KeyValueStore, lanes: Lanes, clock: () => Date): TrendStore {
  const keyOf = (userId: string): string => `trends:${userId}`;
  async function all(userId: string): Promise<readonly Outlier[]> {
    const since = new Date(clock().getTime() - KEPT_MS).toISOString();
    return ((await readRow<readonly Outlier[]>(store, keyOf(userId), Array.isArray)) ?? []).filter(
      ({ seenAt }) => seenAt > since,
    );
  }
  return {
    all,
    add: (userId, outliers) =>
      lanes.run(userId, async () => {
        const ids = new Set(outliers.map(({ id }) => id));
        const others = (await all(userId)).filter(({ id }) => !ids.has(id));
        await store.set(keyOf(userId), [...outliers, ...others].slice(0, KEPT));
      }),
    async removeAll(userId) {
      await store.delete(keyOf(userId));
    },
  };
}

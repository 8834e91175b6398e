/** A store that outlives the runner under test, as a disk outlives a process. Values are JSON, as on disk. */
import { asideKey } from '../../src/damaged-rows.js';
import { DamagedValue } from '../../src/errors.js';
import type { KeyValueStore } from '../../src/ports.js';

export interface MemoryStore extends KeyValueStore {
  readonly rows: Map<string, string>;
  /** Number of values written. */
  writes: number;
}

export function createMemoryStore(): MemoryStore {
  const rows = new Map<string, string>();
  const store: MemoryStore = {
    rows,
    writes: 0,
    async get<T>(key: string) {
      const row = rows.get(key);
      try {
        return row === undefined ? undefined : (JSON.parse(row) as T);
      } catch (error) {
        throw new DamagedValue(error);
      }
    },
    getMany: <T>(keys: readonly string[]) => Promise.all(keys.map((key) => store.get<T>(key))),
    async set(key, value) {
      store.writes += 1;
      rows.set(key, JSON.stringify(value));
    },
    async delete(key) {
      return rows.delete(key);
    },
    async setAside(key) {
      const row = rows.get(key);
      if (row === undefined) return;
      rows.set(asideKey(key), row);
      rows.delete(key);
    },
    async keys(prefix) {
      return [...rows.keys()].filter((key) => key.startsWith(prefix));
    },
    async close() {},
  };
  return store;
}

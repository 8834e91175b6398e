/** A small memory of results by key, what was not asked for lately dropped first. */
export interface LastUsed<V> {
  get(key: string): V | undefined;
  set(key: string, value: V): void;
}

/**
 * Holds `most` at most. In two halves: when the newer one is full the older one goes, so that a hit, of which a script
 * makes thousands, need not move its key to the end of a list.
 */
export function createLastUsed<V>(most: number): LastUsed<V> {
  const half = Math.max(1, Math.floor(most / 2));
  let newer = new Map<string, V>();
  let older = new Map<string, V>();
  const set = (key: string, value: V): void => {
    if (newer.size >= half && !newer.has(key)) {
      older = newer;
      newer = new Map();
    }
    newer.set(key, value);
  };
  return {
    get(key) {
      const value = newer.get(key);
      if (value !== undefined) return value;
      const known = older.get(key);
      if (known !== undefined) set(key, known);
      return known;
    },
    set,
  };
}

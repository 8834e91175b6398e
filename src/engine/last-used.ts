/** A small memory of results by key, the least recently used dropped first. */
export interface LastUsed<V> {
  get(key: string): V | undefined;
  set(key: string, value: V): void;
}

export function createLastUsed<V>(most: number): LastUsed<V> {
  const kept = new Map<string, V>();
  return {
    get(key) {
      const value = kept.get(key);
      if (value === undefined) return undefined;
      // Newest last: the first one is the one not used for longest.
      kept.delete(key);
      kept.set(key, value);
      return value;
    },
    set(key, value) {
      kept.delete(key);
      kept.set(key, value);
      const oldest = kept.keys().next().value;
      if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    },
  };
}

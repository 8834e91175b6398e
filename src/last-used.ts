/** A small memory of results by key, what was not asked for lately dropped first. */
export interface LastUsed<V> {
  get(key: string): V | undefined;
  set(key: string, value: V): void;
}

/** `read` for texts that are read again and again; what it made of the last `most` of them is kept. */
export function remembered<V extends object | string | number | null>(
  most: number,
  read: (text: string) => V,
): (text: string) => V {
  const known = createLastUsed<V>(most);
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = read(text);
    known.set(text, made);
    return made;
  };
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

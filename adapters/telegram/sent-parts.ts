/** Remembers which parts of a message went out, so that a retry goes on where it stopped. */

/** Messages remembered; older ones are long done or will be repeated after a restart anyway. */
const CAPACITY = 1000;

export interface SentParts {
  /** Ids of the parts sent under this key, in order; grows with `add`. */
  of(key: string): readonly string[];
  add(key: string, messageId: string): void;
}

export function createSentParts(): SentParts {
  const byKey = new Map<string, string[]>();
  return {
    of: (key) => byKey.get(key) ?? [],
    add(key, messageId) {
      const ids = byKey.get(key) ?? [];
      byKey.delete(key);
      byKey.set(key, [...ids, messageId]);
      const oldest = byKey.keys().next();
      if (byKey.size > CAPACITY && !oldest.done) byKey.delete(oldest.value);
    },
  };
}

/** A memory of the most recent keys; an older one is forgotten, so that a process can run for months. */

const CAPACITY = 1000;

export interface Recent<V> {
  get(key: string): V | undefined;
  set(key: string, value: V): void;
}

export function createRecent<V>(): Recent<V> {
  const values = new Map<string, V>();
  return {
    get: (key) => values.get(key),
    set(key, value) {
      values.delete(key);
      values.set(key, value);
      const oldest = values.keys().next();
      if (values.size > CAPACITY && !oldest.done) values.delete(oldest.value);
    },
  };
}

/** Values made once: lists of words and weights are read when somebody needs them. */

/** Made when it is first asked for, and kept: a command pays only for the data it needs. */
export function once<T>(make: () => T): () => T {
  const get = onceEach(make);
  return () => get(undefined);
}

/** The same for each key there is data for: a language, a file. */
export function onceEach<K, T>(make: (key: K) => T): (key: K) => T {
  const made = new Map<K, { readonly value: T }>();
  return (key) => {
    const known = made.get(key) ?? { value: make(key) };
    made.set(key, known);
    return known.value;
  };
}

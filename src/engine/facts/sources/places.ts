/** In which sentences something stands, for sources that were read one by one. */

/** Keys are stems or pieces of words; sentence numbers ascend, each once. */
export type Places = ReadonlyMap<string, readonly number[]>;

/** The places of one source; `first`: the number its first sentence has among all. */
export interface PlacedSource {
  readonly first: number;
  readonly places: () => Places;
}

export interface JoinedPlaces {
  of(key: string): readonly number[];
  /** Most of `keys`, each given once, that stand within so many neighbouring sentences. */
  mostWithin(keys: Iterable<string>, sentences: number): number;
}

export function placesBy(
  sentences: readonly (readonly string[])[],
  keysOf: (word: string) => Iterable<string>,
): Places {
  const places = new Map<string, number[]>();
  sentences.forEach((words, at) => {
    for (const word of words)
      for (const key of keysOf(word)) {
        const known = places.get(key);
        if (!known) places.set(key, [at]);
        else if (known.at(-1) !== at) known.push(at);
      }
  });
  return places;
}

/** `sentences`: how many there are in all sources. */
export function joinPlaces(sources: readonly PlacedSource[], sentences: number): JoinedPlaces {
  const known = new Map<string, readonly number[]>();
  let counts: Uint16Array | undefined;
  const of = (key: string): readonly number[] => {
    const found = known.get(key);
    if (found) return found;
    const all: number[] = [];
    for (const { first, places } of sources) for (const at of places().get(key) ?? []) all.push(first + at);
    known.set(key, all);
    return all;
  };
  return {
    of,
    mostWithin(keys, together) {
      // By the first sentence of the window, which may lie before the text.
      counts ??= new Uint16Array(sentences + together);
      if (counts.length < sentences + together) counts = new Uint16Array(sentences + together);
      counts.fill(0);
      let most = 0;
      for (const key of keys) {
        let next = 0;
        for (const at of of(key)) {
          for (let window = Math.max(at, next); window < at + together; window += 1) {
            const count = (counts[window] ?? 0) + 1;
            counts[window] = count;
            if (count > most) most = count;
          }
          next = at + together;
        }
      }
      return most;
    },
  };
}

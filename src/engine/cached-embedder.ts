/** An embedder that remembers recent texts: her samples are asked for again with every attempt. */
import type { Embedder, Embedding } from '../ports.js';
import { createLastUsed } from '../last-used.js';

/** Texts kept; with all layers a vector takes about 11 kB. */
const KEPT_TEXTS = 500;

/** Same vectors, same errors; only repeats cost nothing. */
export function createCachedEmbedder<E extends Embedder>(embedder: E): Embedder {
  const known = createLastUsed<Embedding>(KEPT_TEXTS);
  return {
    get name() {
      return embedder.name;
    },
    async embed(texts, options) {
      const found = texts.map((text) => known.get(keyOf(text)));
      const missing = [...new Set(texts.filter((_, at) => found[at] === undefined))];
      const fresh = new Map<string, Embedding>();
      if (missing.length > 0) {
        const made = await embedder.embed(missing, options);
        missing.forEach((text, at) => {
          const embedding = made[at];
          if (embedding) fresh.set(text, embedding);
          if (embedding) known.set(keyOf(text), embedding);
        });
      }
      return texts.map((text, at) => found[at] ?? (fresh.get(text) as Embedding));
    },
    close: () => embedder.close(),
  };

  /** The name is part of it: the model may be settled only after the first text. */
  function keyOf(text: string): string {
    return `${embedder.name}\n${text}`;
  }
}

import { describe, expect, it } from 'vitest';
import { createCachedEmbedder } from '../../src/engine/cached-embedder.js';
import { createLastUsed } from '../../src/last-used.js';
import type { Embedder } from '../../src/ports.js';

function countingEmbedder(): Embedder & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    name: 'counting',
    asked,
    embed: async (texts) => {
      asked.push(...texts);
      return texts.map((text) => ({ vector: Float32Array.of(text.length), pieces: [] }));
    },
    close: () => Promise.resolve(),
  };
}

describe('an embedder that remembers', () => {
  it('asks for each text once and answers in the order of the question', async () => {
    const inner = countingEmbedder();
    const cached = createCachedEmbedder(inner);
    await cached.embed(['a', 'bb']);
    const answers = await cached.embed(['ccc', 'a', 'ccc', 'bb']);
    expect(answers.map(({ vector }) => vector[0])).toEqual([3, 1, 3, 2]);
    expect(inner.asked).toEqual(['a', 'bb', 'ccc']);
  });

  it('does not remember a failure', async () => {
    let fails = true;
    const cached = createCachedEmbedder({
      name: 'x',
      embed: (texts) =>
        fails
          ? Promise.reject(new Error('not now'))
          : Promise.resolve(texts.map(() => ({ vector: Float32Array.of(1), pieces: [] }))),
      close: () => Promise.resolve(),
    });
    await expect(cached.embed(['a'])).rejects.toThrow('not now');
    fails = false;
    expect(await cached.embed(['a'])).toHaveLength(1);
  });
});

describe('a memory of the last used', () => {
  it('drops what was not used for longest', () => {
    const memory = createLastUsed<number>(2);
    memory.set('a', 1);
    memory.set('b', 2);
    memory.get('a');
    memory.set('c', 3);
    expect([memory.get('a'), memory.get('b'), memory.get('c')]).toEqual([1, undefined, 3]);
  });
});

/** What every vector memory promises; run on the embedded one and on Pinecone. */
import { describe, expect, it } from 'vitest';
import type { IndexedText, ScriptIndex } from '../../src/ports.js';

const DIMENSIONS = 384;

/** A unit vector that leans towards `axis`. */
export function vectorNear(axis: number, lean = 1): Float32Array {
  const vector = new Float32Array(DIMENSIONS);
  vector[axis] = lean;
  vector[DIMENSIONS - 1] = Math.sqrt(Math.max(0, 1 - lean * lean));
  return vector;
}

function text(
  id: string,
  userId: string,
  vector: Float32Array,
  extra: IndexedText['metadata'] = {},
): IndexedText {
  return { id, userId, vector, metadata: { kind: 'script', user: userId, embedder: 'minilm', ...extra } };
}

const ask = { embedder: 'minilm' };

export function scriptIndexContract(name: string, open: () => Promise<ScriptIndex>): void {
  describe(`script index: ${name}`, () => {
    const withIndex = async (use: (index: ScriptIndex) => Promise<void>): Promise<void> => {
      const index = await open();
      try {
        await use(index);
      } finally {
        await index.close();
      }
    };

    it('returns the nearest first, five unless told, with their metadata', () =>
      withIndex(async (index) => {
        const leans = [0.1, 0.9, 0.5, 0.7, 0.3, 0.8, 0.2];
        await index.upsert(
          leans.map((lean, at) => text(`script:${at}`, 'u:1', vectorNear(1, lean), { topic: `t${at}` })),
        );
        const found = await index.query('u:1', vectorNear(1), ask);
        expect(found.map(({ id }) => id)).toEqual([
          'script:1',
          'script:5',
          'script:3',
          'script:2',
          'script:4',
        ]);
        expect(found[0]?.score).toBeCloseTo(0.9, 3);
        expect(found[0]?.metadata).toMatchObject({ topic: 't1', kind: 'script' });
        expect(await index.query('u:1', vectorNear(1), { ...ask, topK: 2 })).toHaveLength(2);
      }));

    it('never shows one person the texts of another', () =>
      withIndex(async (index) => {
        await index.upsert([text('script:a', 'u:1', vectorNear(1)), text('script:b', 'u:12', vectorNear(1))]);
        expect((await index.query('u:1', vectorNear(1), ask)).map(({ id }) => id)).toEqual(['script:a']);
      }));

    it('keeps kinds and embedders apart', () =>
      withIndex(async (index) => {
        await index.upsert([
          text('example:a', 'u:1', vectorNear(1), { kind: 'example' }),
          text('script:b', 'u:1', vectorNear(1, 0.9)),
          text('script:c', 'u:1', vectorNear(1), { embedder: 'other' }),
        ]);
        expect(
          (await index.query('u:1', vectorNear(1), { ...ask, kind: 'script' })).map(({ id }) => id),
        ).toEqual(['script:b']);
        expect((await index.query('u:1', vectorNear(1), { embedder: 'other' })).map(({ id }) => id)).toEqual([
          'script:c',
        ]);
      }));

    it('replaces a text under the same id', () =>
      withIndex(async (index) => {
        await index.upsert([text('script:a', 'u:1', vectorNear(1))]);
        await index.upsert([text('script:a', 'u:1', vectorNear(2))]);
        expect((await index.query('u:1', vectorNear(2), ask))[0]?.score).toBeCloseTo(1, 3);
        expect(await index.query('u:1', vectorNear(2), ask)).toHaveLength(1);
      }));

    it('takes more than one batch', () =>
      withIndex(async (index) => {
        await index.upsert(
          Array.from({ length: 250 }, (_, at) => text(`script:${at}`, 'u:1', vectorNear(at % 300))),
        );
        expect(await index.query('u:1', vectorNear(7), { ...ask, topK: 100 })).toHaveLength(100);
      }));

    it('deletes by id and by person, and counts', () =>
      withIndex(async (index) => {
        await index.upsert([
          text('script:a', 'u:1', vectorNear(1)),
          text('script:b', 'u:1', vectorNear(2)),
          text('script:c', 'u:1', vectorNear(3)),
          text('script:d', 'u:2', vectorNear(1)),
        ]);
        await index.delete('u:1', ['script:a', 'script:unknown']);
        expect((await index.query('u:1', vectorNear(1), ask)).map(({ id }) => id)).not.toContain('script:a');
        expect(await index.deleteUser('u:1')).toBe(2);
        expect(await index.query('u:1', vectorNear(1), ask)).toEqual([]);
        expect(await index.query('u:2', vectorNear(1), ask)).toHaveLength(1);
      }));

    it('answers for somebody it has never seen', () =>
      withIndex(async (index) => {
        expect(await index.query('nobody', vectorNear(1), ask)).toEqual([]);
        expect(await index.deleteUser('nobody')).toBe(0);
        await index.upsert([]);
      }));
  });
}

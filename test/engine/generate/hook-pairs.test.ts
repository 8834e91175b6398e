/** Two hooks, one body: from the button to what is learned, on the real libraries. */
import { describe, expect, test } from 'vitest';
import { createHookPairHandlers } from '../../../src/engine/handlers/hook-pairs.js';
import { createUndoHandlers } from '../../../src/engine/handlers/undo.js';
import { featuresOf } from '../../../src/engine/learning/lessons.js';
import { createResultsHandlers } from '../../../src/engine/handlers/results.js';
import { createScriptGenerator } from '../../../src/engine/generate/script-generator.js';
import {
  createScriptRewriter,
  type RewriteInput,
} from '../../../src/engine/generate/rewrite/script-rewriter.js';
import { openPairs, wonHooks } from '../../../src/engine/learning/hook-pairs.js';
import { createPersonaLibrary } from '../../../src/engine/library/personas/personas.js';
import { createPostLibrary } from '../../../src/engine/library/posts/posts.js';
import { createScriptLibrary, type ScriptLibrary } from '../../../src/engine/library/scripts/scripts.js';
import { createTrendStore } from '../../../src/engine/library/posts/trends.js';
import { createLanes } from '../../../src/lanes.js';
import type { OperationContext } from '../../../src/engine/operations.js';
import type { Outlier } from '../../../src/engine/types/trends.js';
import type { ScriptRecord } from '../../../src/engine/types.js';
import { createMemoryStore } from '../../support/memory-store.js';
import { openLimits } from '../../support/open-limits.js';
import { context, generatorParts } from './open-generator.js';
import { samplePersona, sampleRequest } from './sample-persona.js';

const persona = samplePersona();
const asked = (id: string): OperationContext =>
  ({
    ...context(id),
    userId: persona.userId,
    displayName: 'Maeve',
    locale: 'en',
  }) as unknown as OperationContext;

const hookKind = (record: ScriptRecord) => featuresOf(record).find(({ kind }) => kind === 'hook')?.what;

/** `finds`: whether the rewriter finds another opening. */
async function openRoom(
  finds = true,
  meanwhile: (scripts: ScriptLibrary) => Promise<void> = () => Promise.resolve(),
) {
  const [store, lanes] = [createMemoryStore(), createLanes()];
  const personas = createPersonaLibrary(store, lanes);
  const scripts = createScriptLibrary(store, lanes);
  const posts = createPostLibrary(store, lanes);
  await personas.save(persona.userId, persona, 'p');
  const parts = generatorParts(null);
  const script = await createScriptGenerator(parts).generate(
    { persona, request: sampleRequest() },
    context('a'),
  );
  const alternativeHook = finds ? 'Nobody told me to feed it twice.' : null;
  await scripts.add(persona.userId, { ...script, alternativeHook }, null);
  const rewriter = createScriptRewriter(parts);
  const wishes: RewriteInput[] = [];
  const clock = () => new Date('2026-11-25T12:00:00Z');
  const trends = createTrendStore(store, lanes, clock);
  return {
    scripts,
    trends,
    wishes,
    pairs: createHookPairHandlers({
      personas,
      scripts,
      posts,
      trends,
      clock,
      rewriter: {
        rewrite: async (wish, at) => {
          wishes.push(wish);
          await meanwhile(scripts);
          const outcome = await rewriter.rewrite(wish, at);
          return finds ? outcome : { ...outcome, script: wish.script };
        },
      },
      limits: openLimits(),
      strangerOf: () => persona,
    }),
    undo: createUndoHandlers({
      personas,
      scripts,
      clock,
    }),
    results: createResultsHandlers({
      personas,
      scripts,
      posts,
      ownPostsOf: async () => [],
      clock,
    }),
  };
}

describe('two hooks', () => {
  test('are no pair where both say the same', async () => {
    const { pairs } = await openRoom(false);
    await expect(pairs['script.variants']({ scriptId: 'a' }, asked('b'))).rejects.toThrow(
      /No other opening/u,
    );
  });

  test('have one body, are kept as a pair, and asking again gives the same pair', async () => {
    const { pairs, scripts } = await openRoom();
    const { a, b } = await pairs['script.variants']({ scriptId: 'a' }, asked('b'));
    expect(b.beats[0]?.spoken).not.toBe(a.beats[0]?.spoken);
    expect(b.beats.slice(1).map(({ spoken }) => spoken)).toEqual(
      a.beats.slice(1).map(({ spoken }) => spoken),
    );
    const again = await pairs['script.variants']({ scriptId: 'b' }, asked('c'));
    expect([again.a.scriptId, again.b.scriptId]).toEqual(['a', 'b']);
    expect((await scripts.get(persona.userId, 'b')).pair).toEqual({ side: 'B', otherId: 'a', outcome: null });
  });

  test('keep what she does to the script while the other hook is written, and are written once', async () => {
    const { pairs, scripts, wishes } = await openRoom(true, async (kept) => {
      await kept.save({ ...(await kept.get(persona.userId, 'a')), starred: true });
    });
    await pairs['script.variants']({ scriptId: 'a' }, asked('b'));
    const record = await scripts.get(persona.userId, 'a');
    expect(record).toMatchObject({ starred: true, pair: { side: 'A', otherId: 'b' } });
    // Killed before the pair was kept.
    for (const id of ['a', 'b']) {
      const { pair: _, ...alone } = await scripts.get(persona.userId, id);
      await scripts.save(alone);
    }
    await pairs['script.variants']({ scriptId: 'a' }, asked('b'));
    expect((await scripts.get(persona.userId, 'a')).pair?.otherId).toBe('b');
    expect(wishes).toHaveLength(1);
  });

  test('are measured alike: the other one, too, against what goes round', async () => {
    const { pairs, trends, wishes } = await openRoom();
    const seen = { id: 't', caption: 'Ovens die on a Saturday', seenAt: '2026-11-24T10:00:00Z', why: [] };
    await trends.add(persona.userId, [seen as unknown as Outlier]);
    await pairs['script.variants']({ scriptId: 'a' }, asked('b'));
    expect(wishes[0]?.trends?.trends).toEqual([seen.caption]);
  });

  test('are asked about by /results until one of them has won, and its way to open is preferred', async () => {
    const { pairs, scripts, results } = await openRoom();
    await pairs['script.variants']({ scriptId: 'a' }, asked('b'));
    const { pairs: open = [] } = await results['results.due'](null, asked('r'));
    expect(open.map(({ a, b }) => [a.scriptId, b.scriptId])).toEqual([['a', 'b']]);
    expect(await pairs['pair.settle']({ scriptId: 'b' }, asked('s'))).toEqual({ side: 'B', even: false });
    const records = await scripts.all(persona.userId);
    expect(openPairs(records)).toEqual([]);
    expect((await scripts.get(persona.userId, 'a')).pair?.outcome).toBe('lost');
    expect(wonHooks(records)).toHaveLength(1);
    expect((await results['results.due'](null, asked('r2'))).pairs).toBeUndefined();
  });

  test('are settled by the numbers of both, and by nothing else once those are set right or taken back', async () => {
    const { pairs, scripts, results, undo } = await openRoom();
    await pairs['script.variants']({ scriptId: 'a' }, asked('b'));
    const says = async () => {
      const records = await scripts.all(persona.userId);
      return { open: openPairs(records).length, won: wonHooks(records) };
    };
    await results['results.note']({ scriptId: 'b', line: '500 views' }, asked('n1'));
    expect(await says()).toEqual({ open: 1, won: [] });
    await results['results.note']({ scriptId: 'a', line: '5000 views' }, asked('n2'));
    const [hookOfA, hookOfB] = await Promise.all(
      ['a', 'b'].map(async (id) => hookKind(await scripts.get(persona.userId, id))),
    );
    expect(hookOfA).not.toBe(hookOfB);
    expect(await says()).toEqual({ open: 0, won: [hookOfA] });
    const corrected = { scriptId: null, line: 'sorry, 50 views', corrects: true };
    await results['results.note'](corrected, asked('n3'));
    expect(await says()).toEqual({ open: 0, won: [hookOfB] });
    await undo['change.undo']({ shown: null }, asked('u'));
    expect(await says()).toEqual({ open: 0, won: [hookOfA] });
    await scripts.save({ ...(await scripts.get(persona.userId, 'a')), results: null });
    expect(await says()).toEqual({ open: 1, won: [] });
  });

  test('keep what she said of them against numbers', async () => {
    const { pairs, scripts, results } = await openRoom();
    await pairs['script.variants']({ scriptId: 'a' }, asked('b'));
    await pairs['pair.settle']({ scriptId: 'b' }, asked('s'));
    await results['results.note']({ scriptId: 'b', line: '500 views' }, asked('n1'));
    await results['results.note']({ scriptId: 'a', line: '5000 views' }, asked('n2'));
    const records = await scripts.all(persona.userId);
    expect(wonHooks(records)).toEqual([hookKind(await scripts.get(persona.userId, 'b'))]);
  });

  test('both waiting for numbers are told apart by how they begin', async () => {
    const { pairs, scripts, results } = await openRoom();
    await pairs['script.variants']({ scriptId: 'a' }, asked('b'));
    for (const id of ['a', 'b'])
      await scripts.save({ ...(await scripts.get(persona.userId, id)), postedAt: '2026-11-24T10:00:00Z' });
    const { posts } = await results['results.due'](null, asked('r'));
    expect(new Set(posts.map(({ title }) => title)).size).toBe(2);
    expect(posts.find(({ scriptId }) => scriptId === 'b')?.title).toContain('Nobody told me');
  });

  test('of a script without a pair cannot be settled', async () => {
    const { pairs } = await openRoom();
    await expect(pairs['pair.settle']({ scriptId: 'a' }, asked('s'))).rejects.toMatchObject({
      code: 'notFound',
    });
  });
});

import { describe, expect, it } from 'vitest';
import type { ScriptIndex } from '../../../src/ports.js';
import { BotError } from '../../../src/errors.js';
import { closedAfter } from '../../support/closed-after.js';
import { createMemoryStore } from '../../support/memory-store.js';
import { samplePersona } from '../generate/sample-persona.js';
import { letterEmbedder, openMemory, type OpenMemory } from './open-memory.js';
import { scriptRecord, views } from './sample-records.js';

async function opened(options: Parameters<typeof openMemory>[0]): Promise<OpenMemory> {
  return closedAfter(await openMemory(options));
}

const USER = 'terminal:u1';
const persona = samplePersona();
const axisOf = (text: string): Float32Array => {
  const vector = new Float32Array(384);
  vector[text.toLowerCase().charCodeAt(0) % 384] = 1;
  return vector;
};
const everything = (room: OpenMemory, embedder = 'letters') =>
  room.index.query(USER, axisOf('o'), { topK: 1_000, embedder });

describe('what is kept of a creator', () => {
  it('is her lines, facts, scripts and results, each with its kind and no empty metadata', async () => {
    const room = await opened({ embedder: letterEmbedder() });
    room.people.personas.set(USER, persona);
    room.people.records.set(USER, [
      scriptRecord(USER, 's1', 'money', 'One line.', { results: views(100) }),
      scriptRecord(USER, 's2', 'bread', 'Other line.', { results: views(300) }),
    ]);
    room.keeper.changed(USER);
    await room.keeper.idle();
    const found = await everything(room);
    const kinds = new Set(found.map(({ metadata }) => metadata['kind']));
    expect(kinds).toEqual(new Set(['example', 'fact', 'script', 'result']));
    for (const { id, metadata } of found) {
      expect(id).toMatch(/^(?:example|fact|script|result):[0-9a-f]{8}\./u);
      expect(Object.values(metadata)).not.toContain(null);
      expect(JSON.stringify(metadata)).not.toMatch(/sourdough|One line/u);
      expect(metadata).toMatchObject({ user: USER, embedder: 'letters' });
    }
    expect(found.find(({ id }) => id.endsWith('.s2') && id.startsWith('script'))?.metadata).toMatchObject({
      topic: 'bread',
      resultRatio: 1.5,
    });
  });

  it('never meets the lines of somebody whose examples have the same names', async () => {
    const room = await opened({ embedder: letterEmbedder() });
    room.people.personas.set(USER, persona);
    room.people.personas.set('terminal:u2', samplePersona({ userId: 'terminal:u2' }));
    room.keeper.changed(USER);
    room.keeper.changed('terminal:u2');
    await room.keeper.idle();
    const mine = (await everything(room)).map(({ id }) => id);
    const theirs = (
      await room.index.query('terminal:u2', axisOf('o'), { topK: 1_000, embedder: 'letters' })
    ).map(({ id }) => id);
    expect(theirs).toHaveLength(mine.length);
    expect(mine.filter((id) => theirs.includes(id))).toEqual([]);
  });

  it('loses a deleted script and a replaced example, and embeds nothing twice', async () => {
    let embedded = 0;
    const letters = letterEmbedder();
    const room = await opened({
      embedder: {
        ...letters,
        embed(texts) {
          embedded += texts.length;
          return letters.embed(texts);
        },
      },
    });
    room.people.personas.set(USER, persona);
    room.people.records.set(USER, [scriptRecord(USER, 's1', 'money', 'One line.')]);
    room.keeper.changed(USER);
    await room.keeper.idle();
    const before = embedded;
    room.people.records.set(USER, []);
    room.people.personas.set(USER, { ...persona, examples: persona.examples.slice(0, 1) });
    room.keeper.changed(USER);
    await room.keeper.idle();
    expect(embedded).toBe(before);
    const ids = (await everything(room)).map(({ id }) => id);
    expect(ids.some((id) => id.startsWith('script:'))).toBe(false);
    expect(ids.some((id) => id.includes('.e1.'))).toBe(false);
    expect(ids.some((id) => id.includes('.e0.'))).toBe(true);
  });
});

describe('an outage', () => {
  const unreachable =
    (down: () => boolean) =>
    (index: ScriptIndex): ScriptIndex => ({
      ...index,
      async upsert(items) {
        if (down()) throw new BotError('unavailable', 'down');
        await index.upsert(items);
      },
      async deleteUser(userId) {
        if (down()) throw new BotError('unavailable', 'down');
        return index.deleteUser(userId);
      },
    });

  it('is caught up by itself when the index is back', async () => {
    let down = true;
    const room = await opened({ embedder: letterEmbedder(), wrap: unreachable(() => down), retryMs: 20 });
    room.people.personas.set(USER, persona);
    await room.keeper.changing(USER);
    room.keeper.changed(USER);
    await room.keeper.idle();
    expect(await everything(room)).toEqual([]);
    expect(room.warnings).toContain('memory is behind; it catches up later');
    down = false;
    await expect.poll(async () => (await everything(room)).length).toBeGreaterThan(10);
  });

  it('is caught up at the next start, also when the process died before anything was embedded', async () => {
    const store = createMemoryStore();
    const first = await opened({ embedder: letterEmbedder(), store });
    await first.keeper.changing(USER);
    const second = await opened({ embedder: letterEmbedder(), store });
    second.people.personas.set(USER, persona);
    second.keeper.start();
    await expect.poll(async () => (await everything(second)).length).toBeGreaterThan(10);
    await second.keeper.idle();
    expect(await store.keys('memory-pending:')).toEqual([]);
  });

  it('does not stop a person from being forgotten: her vectors go when the index is back', async () => {
    let down = false;
    const room = await opened({ embedder: letterEmbedder(), wrap: unreachable(() => down), retryMs: 20 });
    room.people.personas.set(USER, persona);
    room.keeper.changed(USER);
    await room.keeper.idle();
    const count = (await everything(room)).length;
    down = true;
    room.people.personas.delete(USER);
    expect(await room.keeper.forget(USER)).toBe(count);
    down = false;
    await expect.poll(async () => (await everything(room)).length).toBe(0);
    await expect.poll(() => [...room.store.rows.keys()].filter((key) => key.includes(USER))).toEqual([]);
  });
});

describe('another embedder', () => {
  it('has everybody embedded again at the next start, and spaces never mix', async () => {
    const store = createMemoryStore();
    const people = { personas: new Map([[USER, persona]]), records: new Map() };
    const first = await opened({ embedder: letterEmbedder('old'), store, people });
    first.keeper.start();
    first.keeper.changed(USER);
    await first.keeper.idle();
    const count = (await everything(first, 'old')).length;
    expect(count).toBeGreaterThan(10);

    const second = await opened({
      embedder: letterEmbedder('new'),
      store,
      people,
      wrap: () => ({ ...first.index }),
    });
    second.keeper.start();
    await expect.poll(async () => (await everything(second, 'new')).length).toBe(count);
    await second.keeper.idle();
    expect(await everything(second, 'old')).toEqual([]);
  });

  it('goes on where a reindex was interrupted', async () => {
    const store = createMemoryStore();
    let left = 1;
    const people = {
      personas: new Map(
        ['terminal:a', 'terminal:b', 'terminal:c'].map((userId) => [userId, samplePersona({ userId })]),
      ),
      records: new Map(),
    };
    const failing = (index: ScriptIndex): ScriptIndex => ({
      ...index,
      async upsert(items) {
        if (left <= 0) throw new BotError('unavailable', 'interrupted');
        left -= 1;
        await index.upsert(items);
      },
    });
    const room = await opened({ embedder: letterEmbedder(), store, people, wrap: failing });
    await room.keeper.reindex();
    expect(await store.keys('memory-pending:')).toHaveLength(2);
    left = 100;
    room.keeper.start();
    await room.keeper.idle();
    expect(await store.keys('memory-pending:')).toEqual([]);
  });
});

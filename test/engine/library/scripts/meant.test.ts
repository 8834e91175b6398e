import { describe, expect, it } from 'vitest';
import { createLibraryHandlers } from '../../../../src/engine/handlers/library.js';
import { createResultsHandlers } from '../../../../src/engine/handlers/results.js';
import { createUndoHandlers } from '../../../../src/engine/handlers/undo.js';
import { scriptsMeant } from '../../../../src/engine/library/scripts/meant.js';
import { createPersonaLibrary } from '../../../../src/engine/library/personas/personas.js';
import { createPostLibrary } from '../../../../src/engine/library/posts/posts.js';
import { createScriptLibrary } from '../../../../src/engine/library/scripts/scripts.js';
import { createLanes } from '../../../../src/lanes.js';
import type { OperationContext } from '../../../../src/engine/operations.js';
import type { ScriptRecord } from '../../../../src/engine/types.js';
import { createMemoryStore } from '../../../support/memory-store.js';
import { persona, record } from '../../../conversations/samples.js';

function made(scriptId: string, title: string, text: string, day: number): ScriptRecord {
  const createdAt = `2026-11-${String(day).padStart(2, '0')}T10:00:00.000Z`;
  return {
    ...record,
    title,
    result: {
      ...record.result,
      scriptId,
      text,
      createdAt,
      request: { ...record.result.request, topic: title },
    },
  };
}

const library = [
  made('s1', 'how to know a fake charger', 'Touch the pin. If it shakes it is fake.', 1),
  made('s2', 'the flood', 'Rain came into my stall. I hang everything high now.', 2),
  made('s3', 'swollen battery', 'It pushes the screen up. Do not charge it.', 3),
  { ...made('s4', 'the flood', 'Rain came in. I was in Ikeja.', 4), parentId: 's2' },
  made('s5', 'original screen', 'Press the corner. It goes dark.', 5),
];
const ids = (name: string, titlesOnly = false) =>
  scriptsMeant(library, name, 'en', { titlesOnly }).map(({ result }) => result.scriptId);

describe('the script that words name', () => {
  it('is the one whose title holds them, of a script written again its newest version', () => {
    expect(ids('charger')).toEqual(['s1']);
    expect(ids('flood')).toEqual(['s4']);
    expect(ids('screen')).toEqual(['s5']);
    const wasps = scriptsMeant(
      [...library, made('s6', 'wasps at my stall', 'Keep a lid on.', 6)],
      'wasp',
      'en',
    );
    expect(wasps.map(({ result }) => result.scriptId)).toEqual(['s6']);
  });

  it('is one of several where another script has its title', () => {
    const again = made('s6', 'the flood', 'My stall stood in water.', 6);
    const found = scriptsMeant([...library, again], 'flood', 'en');
    expect(found.map(({ result }) => result.scriptId)).toEqual(['s6', 's4']);
  });

  it('is found by its text where no title fits, and not at all otherwise', () => {
    expect(ids('stall')).toEqual(['s2']);
    expect(ids('goat')).toEqual([]);
    expect(ids('people touch rain a lot', true)).toEqual([]);
  });
});

it('is the version that was posted where that is asked for, be it older', () => {
  const [, flood] = library;
  const posted = library.map((one) =>
    one === flood ? { ...one, postedAt: '2026-11-03T10:00:00.000Z' } : one,
  );
  const preferred = ({ postedAt }: ScriptRecord) => postedAt !== null;
  const [meant] = scriptsMeant(posted, 'flood', 'en', { preferred });
  expect(meant?.result.scriptId).toBe('s2');
});

describe('numbers of a post', () => {
  const { userId } = record;
  const context = {
    userId,
    locale: 'en',
    id: 'e1',
    signal: new AbortController().signal,
  } as OperationContext;

  async function openRoom() {
    const store = createMemoryStore();
    const lanes = createLanes();
    let now = Date.parse('2026-11-22T10:00:00.000Z');
    const parts = {
      scripts: createScriptLibrary(store, lanes),
      posts: createPostLibrary(store, lanes),
      personas: createPersonaLibrary(store, lanes),
      clock: () => new Date((now += 60_000)),
    };
    for (const one of library) await parts.scripts.save({ ...one, userId });
    await parts.personas.save(userId, { ...persona, userId, version: 1 }, 'built');
    const { 'results.note': note, 'results.move': move } = createResultsHandlers({
      ...parts,
      ownPostsOf: () => Promise.resolve([]),
    });
    const { 'change.undo': undo } = createUndoHandlers(parts);
    const views = async (scriptId: string) =>
      (await parts.scripts.get(userId, scriptId)).results?.views ?? null;
    const { 'script.update': update, 'script.meant': meant } = createLibraryHandlers({
      ...parts,
      memory: {} as never,
    });
    const passes = (ms: number): void => {
      now += ms;
    };
    return { ...parts, note, move, undo, update, meant, views, passes };
  }

  it('are of no use to a deleted script, which comes back whole within a day, by name or without', async () => {
    for (const deleted of ['', 'battery']) {
      const { update, undo, scripts } = await openRoom();
      const before = await scripts.get(userId, 's3');
      await update({ scriptId: 's3', delete: true }, context);
      expect(await scripts.find(userId, 's3')).toBeNull();
      expect(await undo({ shown: null, deleted }, context)).toMatchObject({ kind: 'restored' });
      expect(await scripts.get(userId, 's3')).toEqual(before);
    }
  });

  it('comes back although she pressed to delete it twice', async () => {
    const { update, undo, scripts } = await openRoom();
    for (const scriptId of ['s3', 's3']) await update({ scriptId, delete: true }, context);
    expect(await undo({ shown: null, deleted: '' }, context)).toMatchObject({ kind: 'restored' });
    expect(await scripts.find(userId, 's3')).not.toBeNull();
  });

  it('is gone a day later; words that name another script open that', async () => {
    const { update, undo, scripts, passes } = await openRoom();
    await update({ scriptId: 's3', delete: true }, context);
    expect(await undo({ shown: null, deleted: 'screen' }, context)).toMatchObject({
      record: { title: 'original screen' },
    });
    passes(25 * 3_600_000);
    expect(await undo({ shown: null, deleted: 'battery' }, context)).toEqual({ kind: 'deleted' });
    expect(await scripts.find(userId, 's3')).toBeNull();
    expect(await scripts.lastChange(userId)).toBeNull();
  });

  it('belong to the script she names; a correction moves them', async () => {
    const { note, views } = await openRoom();
    const line = 'posted the battery one, 12k views in 3 days';
    expect((await note({ scriptId: null, line, name: 'battery' }, context)).record.title).toBe(
      'swollen battery',
    );
    expect(await views('s3')).toBe(12_000);
    const correction = { line: 'no, the screen one, 13 thousand', name: 'screen', corrects: true };
    await note({ scriptId: null, ...correction }, context);
    expect([await views('s3'), await views('s5')]).toEqual([null, 13_000]);
  });

  it('offer the other scripts where the one had to be guessed, and are moved by a tap', async () => {
    const { note, move, views } = await openRoom();
    const guessed = await note({ scriptId: null, line: '900 views' }, context);
    expect(guessed.others?.map(({ title }) => title)).toEqual([
      'the flood',
      'swollen battery',
      'how to know a fake charger',
    ]);
    await move({ scriptId: 's3' }, context);
    expect([await views('s5'), await views('s3')]).toEqual([null, 900]);
  });

  it('are offered to a script of the same title by how it begins, not to another version of the one taken', async () => {
    const { note, meant, scripts } = await openRoom();
    const again = made('s6', 'the flood', 'My stall stood in water.', 6);
    await scripts.save({ ...again, userId });
    const named = await note({ scriptId: null, line: '900 views', name: 'flood' }, context);
    const choices = named.others?.map(({ scriptId, opening }) => [scriptId, opening]);
    expect(choices).toEqual([['s4', 'Rain came in. I was in Ikeja.']]);
    const { found } = await meant({ name: 'flood' }, context);
    expect(found.map(({ opening }) => opening)).toEqual([
      'My stall stood in water.',
      'Rain came in. I was in Ikeja.',
    ]);
  });

  it('are taken back by "undo", and then nothing else is', async () => {
    const { note, undo, views } = await openRoom();
    await note({ scriptId: null, line: '900 views', name: 'battery' }, context);
    expect(await undo({ shown: null }, context)).toMatchObject({ kind: 'results' });
    expect(await views('s3')).toBeNull();
    expect(await undo({ shown: null }, context)).toEqual({ kind: 'nothing' });
  });
});

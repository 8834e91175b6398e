/** One line a script, its newest version; the older ones are reached from it, and go and come back with it. */
import { beforeEach, describe, expect, it } from 'vitest';
import { createLibraryHandlers } from '../../../../src/engine/handlers/library.js';
import { createUndoHandlers } from '../../../../src/engine/handlers/undo.js';
import { createScriptLibrary } from '../../../../src/engine/library/scripts/scripts.js';
import { createLanes } from '../../../../src/lanes.js';
import { takenOut } from '../../../../src/engine/library/scripts/versions.js';
import { record } from '../../../conversations/samples.js';
import { createMemoryStore } from '../../../support/memory-store.js';
import { operationContext } from '../../../support/operation-context.js';

const USER = 'user';
let scripts: ReturnType<typeof createScriptLibrary>;

async function write(scriptId: string, text: string, parentId: string | null) {
  const day = scriptId.length;
  const result = { ...record.result, scriptId, text, createdAt: `2026-11-0${day}T10:00:00.000Z` };
  return scripts.add(USER, result, parentId);
}

beforeEach(async () => {
  scripts = createScriptLibrary(createMemoryStore(), createLanes());
  await write('a', 'Nine pounds.\nIt rained.\nSave this.', null);
  await write('aa', 'Nine pounds.\nSave this.', 'a');
  await write('aaa', 'Listen.\nSave this.', 'aa');
  await write('bbbb', 'Another topic.', null);
});

function handlers() {
  const none = { get: () => Promise.resolve(null) };
  const clock = () => new Date('2026-11-05T10:00:00.000Z');
  const parts = { personas: none, scripts, posts: none, memory: none, clock } as never;
  return { ...createLibraryHandlers(parts), ...createUndoHandlers(parts) };
}

const context = operationContext('e1', USER);
const idsOf = (items: readonly { scriptId: string }[]) => items.map(({ scriptId }) => scriptId);

describe('her library', () => {
  it('lists one line a script, its newest version', async () => {
    const page = await handlers()['script.list']({ page: 1 }, context);
    expect(idsOf(page.items)).toEqual(['bbbb', 'aaa']);
    expect(page).toMatchObject({ total: 2, items: [{}, { versions: 3 }] });
  });

  it('lists the versions by how they begin', async () => {
    const page = await handlers()['script.versions']({ scriptId: 'aa' }, context);
    expect(page.items.map(({ scriptId, title }) => [scriptId, title])).toEqual([
      ['aaa', 'Listen. Save this.'],
      ['aa', 'Nine pounds. Save this.'],
      ['a', 'Nine pounds. It rained.'],
    ]);
    expect(await handlers()['script.get']({ scriptId: 'aaa' }, context)).toMatchObject({
      older: 2,
      isNewest: true,
    });
    expect(await handlers()['script.get']({ scriptId: 'aa' }, context)).toMatchObject({
      older: 1,
      isNewest: false,
    });
    expect(await handlers()['script.get']({ scriptId: 'a' }, context)).not.toHaveProperty('older');
  });

  it('keeps the title she gave when the script is written again', async () => {
    await scripts.save({ ...(await scripts.get(USER, 'bbbb')), title: 'Mine' });
    expect(await write('ccccc', 'Once more.', 'bbbb')).toMatchObject({ title: 'Mine' });
  });

  it('deletes a script with its versions, and all come back', async () => {
    await handlers()['script.update']({ scriptId: 'aaa', delete: true }, context);
    expect(idsOf(await scripts.summaries(USER))).toEqual(['bbbb']);
    await handlers()['change.undo']({ shown: null, deleted: '' }, context);
    expect(idsOf(await scripts.summaries(USER))).toEqual(['bbbb', 'aaa', 'aa', 'a']);
  });

  it('finds a script by what an older version of it is', async () => {
    await scripts.save({ ...(await scripts.get(USER, 'aa')), starred: true });
    const page = await handlers()['script.list']({ page: 1, starred: true }, context);
    expect(idsOf(page.items)).toEqual(['aa']);
  });

  it('lists all versions of a script written again a dozen times', async () => {
    for (let length = 5; length < 16; length += 1)
      await write('b'.repeat(length), `Version ${length}.`, 'b'.repeat(length - 1));
    const page = await handlers()['script.versions']({ scriptId: 'bbbb' }, context);
    expect(page).toMatchObject({ items: { length: 12 } });
  });

  it('keeps the versions around a deleted one together', async () => {
    await handlers()['script.update']({ scriptId: 'aa', delete: true }, context);
    const page = await handlers()['script.list']({ page: 1 }, context);
    expect(idsOf(page.items)).toEqual(['bbbb', 'aaa']);
    expect(page.items[1]).toMatchObject({ versions: 2 });
  });

  it('keeps all that was made from a deleted first version together, also when it comes back', async () => {
    await write('aaaaa', 'Also from the first.', 'a');
    await handlers()['script.update']({ scriptId: 'a', delete: true }, context);
    const listed = async () => idsOf((await handlers()['script.list']({ page: 1 }, context)).items);
    expect(await listed()).toEqual(['aaaaa', 'bbbb']);
    await handlers()['change.undo']({ shown: null, deleted: '' }, context);
    expect(await listed()).toEqual(['aaaaa', 'bbbb']);
  });

  it('loses nothing where deleting is cut off and done again', async () => {
    const cutOff = { ...scripts, remove: () => Promise.reject(new Error('killed')) };
    const whole = scripts;
    scripts = cutOff;
    await expect(handlers()['script.update']({ scriptId: 'aaa', delete: true }, context)).rejects.toThrow(
      'killed',
    );
    scripts = whole;
    await scripts.remove(USER, 'a');
    await handlers()['script.update']({ scriptId: 'aaa', delete: true }, context);
    expect(idsOf(await scripts.summaries(USER))).toEqual(['bbbb']);
    await handlers()['change.undo']({ shown: null, deleted: '' }, context);
    expect(idsOf(await scripts.summaries(USER))).toEqual(['bbbb', 'aaa', 'aa', 'a']);
  });

  it('gives its title and its star to all versions', async () => {
    await handlers()['script.update']({ scriptId: 'aaa', starred: true, title: 'Rain' }, context);
    expect((await scripts.get(USER, 'a')).title).toBe('Rain');
    await handlers()['script.update']({ scriptId: 'aaa', starred: false }, context);
    expect((await handlers()['script.list']({ page: 1, starred: true }, context)).items).toEqual([]);
  });

  it('deletes an older version alone', async () => {
    await handlers()['script.update']({ scriptId: 'a', delete: true }, context);
    expect(idsOf(await scripts.summaries(USER))).toEqual(['bbbb', 'aaa', 'aa']);
    expect(idsOf((await handlers()['script.list']({ page: 1 }, context)).items)).toEqual(['bbbb', 'aaa']);
  });
});

it('knows what she ordered out and has not put back', async () => {
  const { scriptId } = record.result;
  const text = 'Nine pounds. Save this.';
  const made = { ...record, takenOut: ['It rained.', 'Save this.'], editedText: null };
  expect(takenOut({ ...made, result: { ...record.result, scriptId, text } })).toEqual(['It rained.']);
  expect(takenOut(record)).toEqual([]);
});

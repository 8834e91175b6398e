import { describe, expect, it } from 'vitest';
import { exportArchive, importArchive } from '../../../../src/engine/library/archive.js';
import { createLedger } from '../../../../src/engine/library/usage/ledger.js';
import { createPersonaLibrary } from '../../../../src/engine/library/personas/personas.js';
import { createScriptLibrary } from '../../../../src/engine/library/scripts/scripts.js';
import { createPostLibrary } from '../../../../src/engine/library/posts/posts.js';
import { createLanes } from '../../../../src/lanes.js';
import { knownUsers } from '../../../../src/compose/memory.js';
import { persona, record } from '../../../conversations/samples.js';
import { createMemoryStore } from '../../../support/memory-store.js';

const USER = 'telegram:1';
const bakery = { ...persona, userId: USER, name: 'Bakery' };
const school = {
  ...persona,
  userId: USER,
  name: 'School',
  slot: 'b7',
  createdAt: '2026-11-21T10:00:00.000Z',
};

async function twoBrands() {
  const store = createMemoryStore();
  const lanes = createLanes();
  const personas = createPersonaLibrary(store, lanes);
  const scripts = createScriptLibrary(store, lanes);
  await personas.save(USER, bakery, 'e1');
  await personas.save(USER, school, 'e2');
  const posts = createPostLibrary(store, lanes);
  return { store, personas, scripts, posts, ledger: createLedger(store, lanes) };
}

describe('several personas of one person', () => {
  it('keep the first one where it always lay', async () => {
    const { store } = await twoBrands();
    expect([...store.rows.keys()].sort()).toEqual(['persona:telegram:1', 'persona:telegram:1#b7']);
    expect(await knownUsers(store)).toEqual([USER]);
  });

  it('are used one at a time, and the chosen one stays chosen', async () => {
    const { store, personas } = await twoBrands();
    expect((await personas.get(USER))?.name).toBe('Bakery');
    await personas.use(USER, 'b7');
    const later = createPersonaLibrary(store, createLanes());
    expect((await later.get(USER))?.name).toBe('School');
    expect((await later.slots(USER)).map(({ slot, active }) => [slot, active])).toEqual([
      ['main', false],
      ['b7', true],
    ]);
    expect(await personas.use(USER, 'no-such')).toBeNull();
    expect((await personas.get(USER))?.name).toBe('School');
  });

  it('are changed and undone each for itself', async () => {
    const { personas } = await twoBrands();
    await personas.use(USER, 'b7');
    await personas.save(USER, { ...school, uniqueVoice: 'loud', version: 3 }, 'e3');
    await personas.save(USER, { ...bakery, uniqueVoice: 'calm', version: 3 }, 'e4');
    expect((await personas.undo(USER, 'e5'))?.persona.uniqueVoice).toBe(school.uniqueVoice);
    await personas.use(USER, 'main');
    expect((await personas.get(USER))?.uniqueVoice).toBe('calm');
  });

  it('are all in the export, come back from it, and are all deleted', async () => {
    const libraries = await twoBrands();
    await libraries.scripts.add(USER, record.result, null, 'b7');
    const archive = String(await exportArchive(USER, libraries, new Date('2026-11-22T10:00:00Z')));
    expect(await libraries.personas.remove(USER)).toBe(2);
    expect([...libraries.store.rows.keys()].filter((key) => key.includes('persona'))).toEqual([]);
    const elsewhere = await twoBrands();
    await elsewhere.personas.remove(USER);
    expect(await importArchive('discord:2', archive, elsewhere, 'e9')).toEqual({ personas: 2, scripts: 1 });
    expect((await elsewhere.personas.slots('discord:2')).map(({ persona: { name } }) => name)).toEqual([
      'Bakery',
      'School',
    ]);
    expect((await elsewhere.scripts.all('discord:2'))[0]?.slot).toBe('b7');
  });
});

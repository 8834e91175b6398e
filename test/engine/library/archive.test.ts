import { describe, expect, it } from 'vitest';
import { exportArchive, importArchive } from '../../../src/engine/library/archive.js';
import { createLedger } from '../../../src/engine/library/usage/ledger.js';
import { createPersonaLibrary } from '../../../src/engine/library/personas/personas.js';
import { createPostLibrary } from '../../../src/engine/library/posts/posts.js';
import { createScriptLibrary } from '../../../src/engine/library/scripts/scripts.js';
import { createLanes } from '../../../src/lanes.js';
import type { ScriptRecord } from '../../../src/engine/types.js';
import { persona, script } from '../../conversations/samples.js';
import { told } from '../learning/synthetic-posts.js';
import { createMemoryStore } from '../../support/memory-store.js';

function openLibraries() {
  const store = createMemoryStore();
  const lanes = createLanes();
  return {
    personas: createPersonaLibrary(store, lanes),
    scripts: createScriptLibrary(store, lanes),
    ledger: createLedger(store, lanes),
    posts: createPostLibrary(store, lanes),
  };
}
const now = new Date('2026-11-22T10:00:00Z');

describe('her data in one file', () => {
  it('comes back under another account with persona, scripts and posts', async () => {
    const here = openLibraries();
    await here.personas.save('telegram:1', persona, 'e1');
    await here.scripts.add('telegram:1', script, null);
    const results = told({ views: 900 });
    const posted = { id: 'x', url: null, caption: 'Bread', postedAt: results.savedAt, results };
    await here.posts.add('telegram:1', [posted]);
    const file = String(await exportArchive('telegram:1', here, now));
    expect(file).toBe(JSON.stringify(JSON.parse(file), null, 2));
    const there = openLibraries();
    expect(await importArchive('discord:2', file, there, 'e2')).toMatchObject({
      personas: 1,
      scripts: 1,
    });
    expect(await there.personas.get('discord:2')).toMatchObject({ name: persona.name, userId: 'discord:2' });
    expect(await there.posts.all('discord:2')).toEqual([posted]);
    expect((await there.scripts.all('discord:2')).map(({ result }) => result.text)).toEqual([script.text]);
  });

  it('keeps everything she did with a script', async () => {
    const here = openLibraries();
    const added = await here.scripts.add('telegram:1', script, null);
    const record: ScriptRecord = {
      ...added,
      starred: true,
      postedAt: now.toISOString(),
      vote: 'good',
      editedText: 'Bread first.',
      results: told({ views: 900 }),
      pair: { side: 'A', otherId: 'other', outcome: 'won' },
      prediction: { side: 'above', confidence: 0.7, lockedAt: now.toISOString() },
      slot: 'b2',
      takenOut: ['I cried in the van.'],
    };
    await here.scripts.save(record);
    const there = openLibraries();
    await importArchive('discord:2', String(await exportArchive('telegram:1', here, now)), there, 'e2');
    expect(await there.scripts.all('discord:2')).toEqual([{ ...record, userId: 'discord:2' }]);
  });

  it.each(['', 'not json', '{}', '{"format":"reelsmith-export-1"}'])('refuses %j', async (file) => {
    await expect(importArchive('u', file, openLibraries(), 'e')).rejects.toMatchObject({
      code: 'badInput',
    });
  });
});

describe('versions of a persona', () => {
  it('go back one step, and the version number goes on', async () => {
    const { personas } = openLibraries();
    await personas.save('u', { ...persona, version: 1, targetAudience: 'old' }, 'e1');
    await personas.save('u', { ...persona, version: 2, targetAudience: 'new' }, 'e2');
    const undone = await personas.undo('u', 'e3');
    expect(undone?.persona).toMatchObject({ targetAudience: 'old', version: 3 });
    expect(await personas.get('u')).toMatchObject({ targetAudience: 'old' });
    expect(await personas.undo('u', 'e4')).toBeNull();
  });

  it('are saved once by a repeated effect', async () => {
    const { personas } = openLibraries();
    await personas.save('u', persona, 'e1');
    await personas.save('u', persona, 'e1');
    expect(await personas.versions('u')).toHaveLength(1);
  });
});

describe('her scripts', () => {
  it('lose no entry when two are saved in the same moment, and none of another person is touched', async () => {
    const { scripts } = openLibraries();
    await Promise.all(['a', 'b', 'c'].map((scriptId) => scripts.add('u:1', { ...script, scriptId }, null)));
    await scripts.add('u:12', { ...script, scriptId: 'd' }, null);
    expect(await scripts.summaries('u:1')).toHaveLength(3);
    expect(await scripts.removeAll('u:1')).toBe(3);
    expect(await scripts.summaries('u:12')).toHaveLength(1);
  });
});

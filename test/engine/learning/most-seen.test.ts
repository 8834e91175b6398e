/** Which reel most people saw: of her scripts and of what she imported, where the views are known. */
import { expect, it } from 'vitest';
import { countStats } from '../../../src/engine/handlers/stats.js';
import { createLedger } from '../../../src/engine/library/usage/ledger.js';
import { createPostLibrary } from '../../../src/engine/library/posts/posts.js';
import { createScriptLibrary } from '../../../src/engine/library/scripts/scripts.js';
import { createLanes } from '../../../src/lanes.js';
import { createMemoryStore } from '../../support/memory-store.js';
import { record } from '../../conversations/samples.js';

const { userId } = record;

it('is the one with the most views; none while no views are known', async () => {
  const store = createMemoryStore();
  const lanes = createLanes();
  const scripts = createScriptLibrary(store, lanes);
  const sources = { scripts, posts: createPostLibrary(store, lanes), ledger: createLedger(store, lanes) };
  const { result } = record;
  await scripts.save({ ...record, results: null, result: { ...result, scriptId: 'a' } });
  expect((await countStats(userId, sources)).best).toBeNull();
  for (const [scriptId, title, views] of [
    ['b', 'the kiosk', 900],
    ['c', 'the flood', 4000],
  ] as const)
    await scripts.save({
      ...record,
      title,
      results: { ...NO_NUMBERS, views },
      result: { ...result, scriptId },
    });
  expect((await countStats(userId, sources)).best).toEqual({ title: 'the flood', views: 4000, of: 2 });
});

const NO_NUMBERS = {
  skipRate: null,
  averageWatchSeconds: null,
  likes: null,
  comments: null,
  shares: null,
  saves: null,
  savedAt: '2026-11-25T10:00:00.000Z',
};

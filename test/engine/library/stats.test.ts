/** Her numbers as /stats tells them. */
import { expect, test } from 'vitest';
import { countStats } from '../../../src/engine/handlers/stats.js';
import { lockPosting } from '../../../src/engine/learning/posting.js';
import { createLedger } from '../../../src/engine/library/usage/ledger.js';
import { createPostLibrary } from '../../../src/engine/library/posts/posts.js';
import { createScriptLibrary } from '../../../src/engine/library/scripts/scripts.js';
import { createLanes } from '../../../src/lanes.js';
import type { ScriptRecord } from '../../../src/engine/types.js';
import { record } from '../../conversations/samples.js';
import { createMemoryStore } from '../../support/memory-store.js';
import { post, told } from '../learning/synthetic-posts.js';

const { userId } = record;

async function openRoom(records: readonly ScriptRecord[]) {
  const [store, lanes] = [createMemoryStore(), createLanes()];
  const room = {
    scripts: createScriptLibrary(store, lanes),
    posts: createPostLibrary(store, lanes),
    ledger: createLedger(store, lanes),
    clock: () => new Date('2026-11-22T12:00:00.000Z'),
  };
  for (const one of records) await room.scripts.save(one);
  return room;
}

test('a script is counted once, as its newest version is, however often it was written again', async () => {
  const version = (scriptId: string, parentId: string | null, quality: number): ScriptRecord => ({
    ...record,
    parentId,
    vote: 'good',
    result: { ...record.result, scriptId, quality, createdAt: `2026-11-22T10:0${quality / 10}:00.000Z` },
  });
  const room = await openRoom([version('a', null, 30), version('b', 'a', 50), version('c', 'b', 70)]);
  const stats = await countStats(userId, room);
  expect(stats).toMatchObject({ scripts: 1, good: 1, averageQuality: 70 });
  expect(stats.weeks).toMatchObject([{ scripts: 1, quality: 70 }]);
});

test('numbers of a post of today settle no bet yet', async () => {
  const lockedAt = '2026-11-01T09:00:00.000Z';
  const bet = (id: number, views: number, postedAt: string, savedAt: string): ScriptRecord => ({
    ...post(id, 'question'),
    userId,
    postedAt,
    results: { ...told({ views }), savedAt },
    prediction: { side: 'below', confidence: 0.53, lockedAt },
  });
  const old = [5_000, 5_200, 4_800].map((views, id) =>
    bet(id, views, '2026-11-10T10:00:00.000Z', '2026-11-14T10:00:00.000Z'),
  );
  const young = bet(9, 200, '2026-11-22T11:58:00.000Z', '2026-11-22T11:59:00.000Z');
  const room = await openRoom([...old, young]);
  expect((await countStats(userId, room)).record).toMatchObject({ locked: 4, settled: 0, hits: 0 });
  const { record: posted } = await lockPosting(record, { userId, locale: 'en' }, room);
  expect(posted.prediction?.confidence).toBe(0.525);
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ownInsights } from '../../../src/compose/own-insights.js';
import { createResultsHandlers } from '../../../src/engine/handlers/results.js';
import { createPersonaLibrary } from '../../../src/engine/library/personas/personas.js';
import { createPostLibrary } from '../../../src/engine/library/posts/posts.js';
import { createScriptLibrary } from '../../../src/engine/library/scripts/scripts.js';
import { createLanes } from '../../../src/lanes.js';
import type { OperationContext } from '../../../src/engine/operations.js';
import { createInstagram } from '../../../src/providers/instagram/index.js';
import { record } from '../../conversations/samples.js';
import { openFakeInstagram, type FakeInstagram } from '../../support/fake-instagram.js';
import { createMemoryStore } from '../../support/memory-store.js';

const userId = 'telegram:1';
const { signal } = new AbortController();
const clock = () => new Date('2026-11-24T10:00:00.000Z');
const postedAt = '2026-11-20T09:00:00.000Z';
let fake: FakeInstagram;
let store: ReturnType<typeof createMemoryStore>;
let warned: object[];

beforeEach(async () => {
  store = createMemoryStore();
  warned = [];
  fake = await openFakeInstagram();
  fake.posts = [
    {
      id: '1',
      caption: 'How I price my cakes #homebaker',
      like_count: 12,
      timestamp: '2026-11-20T08:00:00+0000',
      media_product_type: 'REELS',
    },
    {
      id: '2',
      caption: 'The shop window',
      like_count: 7,
      timestamp: '2026-10-02T08:00:00+0000',
      media_product_type: 'FEED',
    },
  ];
});
afterEach(() => fake.close());

function room(owners: readonly string[], accessToken = fake.token) {
  const lanes = createLanes();
  const instagram = createInstagram({ accessToken, userId: '17841', apiRoot: fake.url }, { store, clock });
  const scripts = createScriptLibrary(store, lanes);
  const posts = createPostLibrary(store, lanes);
  const ownPostsOf = ownInsights(instagram, owners, clock, { warn: (facts) => warned.push(facts) });
  const personas = createPersonaLibrary(store, lanes);
  return { scripts, posts, handlers: createResultsHandlers({ personas, scripts, posts, ownPostsOf, clock }) };
}
const context = { id: 'e1', userId, locale: 'en', signal } as OperationContext;

describe('her own insights', () => {
  it('answer /results by themselves, and give her median her other posts', async () => {
    const { scripts, posts, handlers } = room([userId]);
    await scripts.save({ ...record, userId, postedAt });
    const due = await handlers['results.due'](null, context);
    expect(due).toMatchObject({ posts: [], filled: [{ scriptId: record.result.scriptId }] });
    const saved = await scripts.get(userId, record.result.scriptId);
    expect(saved.results).toMatchObject({ views: 4_200, saves: 42, likes: 12, averageWatchSeconds: 8.2 });
    expect(await posts.all(userId)).toMatchObject([
      { caption: 'The shop window', results: { views: 4_200 } },
    ]);
  });

  it('ask watch time of Reels only, since Instagram refuses it for the rest', async () => {
    await room([userId]).handlers['results.due'](null, context);
    const metrics = fake.queries.flatMap((query) => query.get('metric') ?? []);
    expect(metrics).toHaveLength(2);
    expect(metrics[0]).toBe(
      'reach,views,likes,comments,shares,saved,total_interactions,ig_reels_avg_watch_time',
    );
    expect(metrics[1]).toBe('reach,views,likes,comments,shares,saved,total_interactions');
  });

  it('keep likes and comments of a post Instagram has no insights for', async () => {
    fake.failures.set('1/insights', { status: 400, code: 10 });
    const { posts, handlers } = room([userId]);
    await handlers['results.due'](null, context);
    const known = await posts.all(userId);
    expect(known.map(({ results }) => [results.views, results.likes])).toEqual([
      [null, 12],
      [4_200, 7],
    ]);
  });

  it('are nobody else’s, and a service that is down leaves the question to her', async () => {
    const { scripts, handlers } = room(['telegram:2']);
    await scripts.save({ ...record, userId, postedAt });
    const asked = { scriptId: record.result.scriptId };
    expect((await handlers['results.ask'](asked, context)).ask).not.toBeNull();
    expect(fake.paths).toEqual([]);
    fake.failNext(500, 2);
    const own = room([userId]);
    expect((await own.handlers['results.ask'](asked, context)).ask).not.toBeNull();
    expect(warned).toMatchObject([{ code: 'unavailable' }]);
    expect((await own.handlers['results.ask'](asked, context)).settled).not.toBeNull();
  });

  it('of an expired token are told to the operator, without it, and not asked for again at once', async () => {
    const { scripts, handlers } = room([userId], 'ig-expired-token');
    await scripts.save({ ...record, userId, postedAt });
    const asked = { scriptId: record.result.scriptId };
    expect((await handlers['results.ask'](asked, context)).ask).not.toBeNull();
    const { length } = fake.paths;
    expect((await handlers['results.ask'](asked, context)).ask).not.toBeNull();
    expect(fake.paths).toHaveLength(length);
    expect(warned).toMatchObject([{ code: 'misconfigured' }]);
    expect(JSON.stringify(warned)).not.toContain('ig-expired-token');
  });
});

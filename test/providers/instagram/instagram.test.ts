import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTrendHandlers } from '../../../src/engine/handlers/trends.js';
import { createTagFactStore } from '../../../src/engine/library/posts/tag-facts.js';
import { createTrendStore } from '../../../src/engine/library/posts/trends.js';
import { createLanes } from '../../../src/lanes.js';
import type { OperationContext } from '../../../src/engine/operations.js';
import { createInstagram, type Instagram } from '../../../src/providers/instagram/index.js';
import { openFakeInstagram, type FakeInstagram } from '../../support/fake-instagram.js';
import { createMemoryStore } from '../../support/memory-store.js';

const userId = 'telegram:1';
const { signal } = new AbortController();
const context = { id: 'e1', userId, signal } as OperationContext;
let now = new Date('2026-11-22T10:00:00.000Z');
let fake: FakeInstagram;
let store: ReturnType<typeof createMemoryStore>;
const clock = () => now;

const connect = (token = fake.token): Instagram =>
  createInstagram({ accessToken: token, userId: '17841', apiRoot: fake.url }, { store, clock });
const room = (source: Instagram | null) =>
  createTrendHandlers({
    source,
    trends: createTrendStore(store, createLanes(), clock),
    facts: createTagFactStore(store, createLanes()),
    clock,
  });

beforeEach(async () => {
  now = new Date('2026-11-22T10:00:00.000Z');
  store = createMemoryStore();
  fake = await openFakeInstagram();
  fake.posts = [100, 90, 110, 95, 105, 900].map((likes, index) => ({
    id: `179${index}`,
    caption: likes === 900 ? 'Why is your bread flat?' : 'Bread.',
    like_count: likes,
    permalink: `https://www.instagram.com/reel/${index}/`,
    timestamp: '2026-11-20T08:00:00+0000',
  }));
});
afterEach(() => fake.close());

describe('trends through the Graph API', () => {
  it('show what stands out of a hashtag or an account, with its link and what may be behind it', async () => {
    for (const what of ['#sourdough', '@maya.bakes']) {
      const { outliers, at } = await room(connect())['trends.look']({ what }, context);
      expect(outliers).toMatchObject([
        { from: what, url: 'https://www.instagram.com/reel/5/', why: ['question', 'short', 'address'] },
      ]);
      expect(outliers[0]?.timesUsual).toBeGreaterThan(8);
      expect(at).toBe('2026-11-22T10:00:00.000Z');
    }
  });

  it('ask for a tag once in six hours, and count it once a week, also after a restart', async () => {
    await room(connect())['trends.look']({ what: '#bread' }, context);
    const asked = fake.paths.length;
    const again = await room(connect())['trends.look']({ what: '#Bread' }, context);
    expect(fake.paths).toHaveLength(asked);
    now = new Date('2026-11-22T20:00:00.000Z');
    await connect().hashtag('bread', signal);
    expect(fake.paths.slice(asked)).toEqual(['tag-bread/top_media', 'tag-bread/recent_media']);
    expect(again.budget).toEqual({ used: 1, limit: 30 });
  });

  it('never look up a 31st tag within seven days', async () => {
    const source = connect();
    for (let index = 0; index < 30; index += 1) await source.hashtag(`tag${index}`, signal);
    await expect(source.hashtag('onemore', signal)).rejects.toMatchObject({ code: 'limitReached' });
    expect(fake.paths.filter((path) => path === 'ig_hashtag_search')).toHaveLength(30);
    now = new Date('2026-11-29T10:00:01.000Z');
    await source.hashtag('onemore', signal);
    expect(await source.budget()).toEqual({ used: 1, limit: 30 });
  });

  it('say what is wrong: a bad token, a rate limit with its wait, an unknown tag', async () => {
    await expect(connect('wrong').account('maya', signal)).rejects.toMatchObject({ code: 'misconfigured' });
    fake.failNext(429, 4, { headers: { 'retry-after': '7' } });
    await expect(connect().account('maya', signal)).rejects.toMatchObject({
      code: 'rateLimited',
      retryAfterMs: 7_000,
    });
    await expect(connect().hashtag('nosuchtag', signal)).rejects.toMatchObject({ code: 'notFound' });
    await expect(connect().account('../17841', signal)).rejects.toMatchObject({ code: 'badInput' });
    expect(await connect().budget()).toEqual({ used: 0, limit: 30 });
  });

  it.each([
    ...[4, 17, 32, 613, 80_002].map((code) => [code, 'rateLimited'] as const),
    ...[190, 102].map((code) => [code, 'misconfigured'] as const),
    ...[10, 200, 3].map((code) => [code, 'refused'] as const),
    ...[24, 100, 110].map((code) => [code, 'notFound'] as const),
    [18, 'limitReached'],
    [2, 'unavailable'],
  ] as const)('translate code %i to %s', async (graphCode, code) => {
    fake.failNext(400, graphCode);
    await expect(connect().account('maya', signal)).rejects.toMatchObject({ code });
  });

  it('wait as long as Meta says in its own header', async () => {
    const usage = JSON.stringify({ '17841': [{ type: 'instagram', estimated_time_to_regain_access: 19 }] });
    fake.failNext(400, 80_002, { headers: { 'x-business-use-case-usage': usage } });
    await expect(connect().account('maya', signal)).rejects.toMatchObject({ retryAfterMs: 19 * 60_000 });
  });

  it('know a private account from one that exists', async () => {
    await expect(connect().account('private', signal)).rejects.toMatchObject({ code: 'notFound' });
  });

  it('rank an account by views where Instagram tells them, and count posts that hide their likes', async () => {
    fake.posts = [100, 120, 90, 110, 1_000].map((view_count, index) => ({
      id: `${index}`,
      caption: 'Bread.',
      view_count,
    }));
    const byViews = await room(connect())['trends.look']({ what: '@maya' }, context);
    expect(byViews.outliers).toMatchObject([{ id: '4', measure: 'views' }]);
    const hidden = await room(connect())['trends.look']({ what: '#bread' }, context);
    expect(hidden).toMatchObject({ outliers: [], looked: { posts: 5, counted: 0, usual: null } });
  });

  it('remember what ranks under a tag, for the choice of hashtags', async () => {
    fake.recent = [{ id: 'new', caption: 'Bread.', like_count: 1 }];
    await room(connect())['trends.look']({ what: '#Bread' }, context);
    const facts = await createTagFactStore(store, createLanes()).all(userId);
    expect(facts).toEqual({ bread: { posts: null, likes: 102.5, seenAt: '2026-11-22T10:00:00.000Z' } });
  });

  it('date what is remembered by when it was seen', async () => {
    await room(connect())['trends.look']({ what: '#bread' }, context);
    now = new Date('2026-11-22T13:00:00.000Z');
    const again = await room(connect())['trends.look']({ what: '#bread' }, context);
    expect(again.at).toBe('2026-11-22T10:00:00.000Z');
  });

  it('need no token for a pasted post', async () => {
    const look = room(null)['trends.look'];
    await expect(look({ what: '#bread' }, context)).rejects.toMatchObject({ code: 'notConnected' });
    const { outliers, budget } = await look({ what: 'Why is your bread flat? It is the water.' }, context);
    expect(outliers).toMatchObject([
      { from: 'pasted', timesUsual: null, why: expect.arrayContaining(['question']) },
    ]);
    expect(budget).toBeNull();
  });
});

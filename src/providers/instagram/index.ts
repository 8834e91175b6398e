/** Hashtags, other professional accounts and her own insights through Instagram's Graph API. */
import { BotError } from '../../errors.js';
import type { KeyValueStore, OwnPost, Seen, SeenPost, TrendSource } from '../../ports.js';
import { createGraph, type GraphSettings } from './graph.js';
import { createHashtagBudget, TAGS_A_WEEK } from './hashtag-budget.js';
import { discoverySchema, postsSchema, searchSchema, toSeen } from './media.js';
import { readOwnPosts } from './own-media.js';

/** What was looked up is shown again for this long instead of asked again. */
const CACHE_MS = 6 * 3_600_000;
/** Meta's most on one page. */
const POSTS = '50';
/** What an IG Hashtag's media may be asked for; the owner's name is not among it. */
const TAG_FIELDS = 'id,caption,permalink,media_type,like_count,comments_count,timestamp';

export interface Instagram extends TrendSource {
  /** Her newest posts with their numbers. */
  ownPosts(signal: AbortSignal): Promise<readonly OwnPost[]>;
}

export function createInstagram(
  settings: GraphSettings,
  { store, clock }: { readonly store: KeyValueStore; readonly clock: () => Date },
): Instagram {
  const graph = createGraph(settings);
  const { userId } = graph;
  const tags = createHashtagBudget(store, userId, clock);

  async function cached(name: string, load: () => Promise<readonly SeenPost[]>): Promise<Seen> {
    const key = `instagram-cache:${name}`;
    const known = await store.get<{ at: number; posts: readonly SeenPost[] }>(key);
    if (known && clock().getTime() - known.at < CACHE_MS)
      return { posts: known.posts, seenAt: new Date(known.at).toISOString() };
    const posts = await load();
    const now = clock();
    await store.set(key, { at: now.getTime(), posts });
    return { posts, seenAt: now.toISOString() };
  }

  async function search(name: string, signal: AbortSignal): Promise<string> {
    const found = await graph.get('ig_hashtag_search', { user_id: userId, q: name }, searchSchema, signal);
    const id = found.data[0]?.id;
    if (!id) throw new BotError('notFound', 'Instagram knows no such hashtag.');
    return id;
  }

  async function discover(name: string, fields: string, signal: AbortSignal): Promise<readonly SeenPost[]> {
    const asked = `business_discovery.username(${name}){followers_count,media_count,media.limit(${POSTS}){${fields}}}`;
    const found = await graph.get(userId, { fields: asked }, discoverySchema, signal);
    return (found.business_discovery.media?.data ?? []).map((post) => toSeen(post));
  }

  return {
    budget: async () => ({ used: await tags.used(), limit: TAGS_A_WEEK }),
    async hashtag(given, signal) {
      const name = given.replace(/^#/u, '').toLowerCase();
      if (!/^[\p{L}\p{M}\p{N}_]{1,100}$/u.test(name) || !/\p{L}/u.test(name))
        throw new BotError('notFound', 'Not a hashtag.');
      return cached(`tag:${name}`, async () => {
        const id = await tags.idOf(name, () => search(name, signal));
        const query = { user_id: userId, fields: TAG_FIELDS, limit: POSTS };
        const [top, recent] = await Promise.all([
          graph.get(`${id}/top_media`, query, postsSchema, signal),
          graph.get(`${id}/recent_media`, query, postsSchema, signal),
        ]);
        // A post on both lists is a top post.
        const all = new Map(recent.data.map((post) => [post.id, toSeen(post)]));
        for (const post of top.data) all.set(post.id, { ...toSeen(post), ranks: true });
        return [...all.values()];
      });
    },
    async account(given, signal) {
      const name = given.replace(/^@/u, '').toLowerCase();
      if (!/^[a-z0-9._]{1,30}$/u.test(name)) throw new BotError('badInput', 'Not an Instagram user name.');
      // `view_count` is told of Reels, through business discovery only.
      return cached(`account:${name}`, () => discover(name, `${TAG_FIELDS},view_count`, signal));
    },
    ownPosts: (signal) => readOwnPosts(graph, clock, signal),
  };
}

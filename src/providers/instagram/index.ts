/** Hashtags, other professional accounts and her own insights through Instagram's Graph API. */
import { z } from 'zod';
import { BotError } from '../../errors.js';
import type { KeyValueStore, OwnPost, PostResults, SeenPost, TrendSource } from '../../ports.js';
import { createGraph, type GraphSettings } from './graph.js';
import { createHashtagBudget, TAGS_A_WEEK } from './hashtag-budget.js';

/** What was looked up is shown again for this long instead of asked again. */
const CACHE_MS = 6 * 3_600_000;
const POSTS = '50';
const TAG_FIELDS = 'id,caption,permalink,like_count,comments_count,timestamp';

const postSchema = z.object({
  id: z.string(),
  caption: z.string().nullish(),
  permalink: z.string().nullish(),
  like_count: z.number().nullish(),
  comments_count: z.number().nullish(),
  timestamp: z.string().nullish(),
});
const postsSchema = z.object({ data: z.array(postSchema) });
const searchSchema = z.object({ data: z.array(z.object({ id: z.string() })) });
const discoverySchema = z.object({ business_discovery: z.object({ media: postsSchema.optional() }) });
const insightsSchema = z.object({
  data: z.array(z.object({ name: z.string(), values: z.array(z.object({ value: z.number() })) })),
});

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

  async function cached(
    name: string,
    load: () => Promise<readonly SeenPost[]>,
  ): Promise<readonly SeenPost[]> {
    const key = `instagram-cache:${name}`;
    const known = await store.get<{ at: number; posts: readonly SeenPost[] }>(key);
    if (known && clock().getTime() - known.at < CACHE_MS) return known.posts;
    const posts = await load();
    await store.set(key, { at: clock().getTime(), posts });
    return posts;
  }

  async function search(name: string, signal: AbortSignal): Promise<string> {
    const found = await graph.get('ig_hashtag_search', { user_id: userId, q: name }, searchSchema, signal);
    const id = found.data[0]?.id;
    if (!id) throw new BotError('notFound', 'Instagram knows no such hashtag.');
    return id;
  }

  async function insights(id: string, signal: AbortSignal): Promise<ReadonlyMap<string, number>> {
    const metric = 'views,reach,likes,comments,shares,saved,ig_reels_avg_watch_time';
    const { data } = await graph.get(`${id}/insights`, { metric }, insightsSchema, signal);
    return new Map(data.flatMap(({ name, values }) => (values[0] ? [[name, values[0].value] as const] : [])));
  }

  return {
    budget: async () => ({ used: await tags.used(), limit: TAGS_A_WEEK }),
    hashtag: (given, signal) => {
      const name = given.replace(/^#/u, '').toLowerCase();
      return cached(`tag:${name}`, async () => {
        const id = await tags.idOf(name, () => search(name, signal));
        const query = { user_id: userId, fields: TAG_FIELDS, limit: POSTS };
        const lists = await Promise.all(
          ['top_media', 'recent_media'].map((list) => graph.get(`${id}/${list}`, query, postsSchema, signal)),
        );
        const all = new Map(lists.flatMap(({ data }) => data).map((post) => [post.id, toSeen(post)]));
        return [...all.values()];
      });
    },
    account: (given, signal) => {
      const name = given.replace(/^@/u, '').toLowerCase();
      if (!/^[a-z0-9._]{1,30}$/u.test(name))
        return Promise.reject(new BotError('badInput', 'Not an Instagram user name.'));
      return cached(`account:${name}`, async () => {
        const fields = `business_discovery.username(${name}){media.limit(${POSTS}){${TAG_FIELDS}}}`;
        const found = await graph.get(userId, { fields }, discoverySchema, signal);
        return (found.business_discovery.media?.data ?? []).map(toSeen);
      });
    },
    async ownPosts(signal) {
      const query = { fields: TAG_FIELDS, limit: '25' };
      const { data } = await graph.get(`${userId}/media`, query, postsSchema, signal);
      const savedAt = clock().toISOString();
      const posts: OwnPost[] = [];
      for (const post of data) {
        const numbers = await insights(post.id, signal);
        posts.push({ ...toOwn(post, savedAt), results: toResults(post, numbers, savedAt) });
      }
      return posts;
    },
  };
}

type GraphPost = z.infer<typeof postSchema>;

function toSeen(post: GraphPost): SeenPost {
  return {
    id: post.id,
    url: post.permalink ?? null,
    caption: (post.caption ?? '').slice(0, 2_200),
    likes: post.like_count ?? null,
    comments: post.comments_count ?? null,
    postedAt: isoOf(post.timestamp),
  };
}

function toOwn(post: GraphPost, now: string): Omit<OwnPost, 'results'> {
  const url = post.permalink ?? null;
  return { id: url ?? post.id, url, caption: post.caption ?? '', postedAt: isoOf(post.timestamp) ?? now };
}

function toResults(post: GraphPost, numbers: ReadonlyMap<string, number>, savedAt: string): PostResults {
  const watchMs = numbers.get('ig_reels_avg_watch_time');
  return {
    views: numbers.get('views') ?? numbers.get('reach') ?? null,
    skipRate: null,
    averageWatchSeconds: watchMs === undefined ? null : watchMs / 1000,
    likes: numbers.get('likes') ?? post.like_count ?? null,
    comments: numbers.get('comments') ?? post.comments_count ?? null,
    shares: numbers.get('shares') ?? null,
    saves: numbers.get('saved') ?? null,
    savedAt,
  };
}

function isoOf(timestamp: string | null | undefined): string | null {
  const ms = Date.parse((timestamp ?? '').replace(/\+0000$/u, 'Z'));
  return Number.isNaN(ms) ? null : new Date(ms).toISOString();
}

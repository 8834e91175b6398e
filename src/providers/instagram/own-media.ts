/** Her own newest posts with their insights; a post Instagram has no insights for keeps its likes and comments. */
import { z } from 'zod';
import { BotError } from '../../errors.js';
import type { OwnPost, PostResults } from '../../ports.js';
import type { Graph } from './graph.js';
import { isoOf, postsSchema, type GraphPost } from './media.js';

const POSTS = '25';
const FIELDS = 'id,caption,permalink,media_type,media_product_type,like_count,comments_count,timestamp';
const METRICS = 'reach,views,likes,comments,shares,saved,total_interactions';
/** Asked of any other media it fails the whole request. */
const REEL_METRICS = `${METRICS},ig_reels_avg_watch_time`;

const insightsSchema = z.object({
  data: z.array(
    z.object({
      name: z.string(),
      values: z.array(z.object({ value: z.number() })).optional(),
      total_value: z.object({ value: z.number() }).optional(),
    }),
  ),
});

export async function readOwnPosts(
  graph: Graph,
  clock: () => Date,
  signal: AbortSignal,
): Promise<readonly OwnPost[]> {
  const query = { fields: FIELDS, limit: POSTS };
  const { data } = await graph.get(`${graph.userId}/media`, query, postsSchema, signal);
  const savedAt = clock().toISOString();
  const posts: OwnPost[] = [];
  for (const post of data) {
    const numbers = await insightsOf(graph, post, signal);
    posts.push({ ...toOwn(post, savedAt), results: toResults(post, numbers, savedAt) });
  }
  return posts;
}

async function insightsOf(
  graph: Graph,
  post: GraphPost,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, number>> {
  // An older answer does not say what kind it is; a link to a Reel does.
  const isReel = post.media_product_type === 'REELS' || /\/reels?\//u.test(post.permalink ?? '');
  try {
    const metric = isReel ? REEL_METRICS : METRICS;
    const { data } = await graph.get(`${post.id}/insights`, { metric }, insightsSchema, signal);
    return new Map(
      data.flatMap(({ name, values, total_value: total }) => {
        const value = total?.value ?? values?.[0]?.value;
        return value === undefined ? [] : [[name, value] as const];
      }),
    );
  } catch (error) {
    // Too few viewers, an album, a post from before the account was a professional one: this post only.
    if (error instanceof BotError && (error.code === 'notFound' || error.code === 'refused'))
      return new Map();
    throw error;
  }
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

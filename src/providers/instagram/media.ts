/** Shapes of the Graph API's media, and what they become. Fields an owner hides or a version lacks may be absent. */
import { z } from 'zod';
import type { SeenPost } from '../../ports.js';

const CAPTION_CHARACTERS = 2_200;

const postSchema = z.object({
  id: z.coerce.string(),
  caption: z.string().nullish(),
  permalink: z.string().nullish(),
  media_type: z.string().nullish(),
  /** `REELS`, `FEED`, `STORY`, `AD`; told of her own media only. */
  media_product_type: z.string().nullish(),
  /** Left out where the owner hides likes. */
  like_count: z.number().nullish(),
  comments_count: z.number().nullish(),
  view_count: z.number().nullish(),
  timestamp: z.string().nullish(),
});
export type GraphPost = z.infer<typeof postSchema>;

export const postsSchema = z.object({ data: z.array(postSchema) });
export const searchSchema = z.object({ data: z.array(z.object({ id: z.coerce.string() })) });
export const discoverySchema = z.object({ business_discovery: z.object({ media: postsSchema.optional() }) });

export function toSeen(post: GraphPost): SeenPost {
  return {
    id: post.id,
    url: post.permalink ?? null,
    caption: (post.caption ?? '').slice(0, CAPTION_CHARACTERS),
    likes: post.like_count ?? null,
    views: post.view_count ?? null,
    comments: post.comments_count ?? null,
    postedAt: isoOf(post.timestamp),
  };
}

/** `2026-11-20T08:00:00+0000` as ISO 8601 UTC; null for what is no time. */
export function isoOf(timestamp: string | null | undefined): string | null {
  const ms = Date.parse((timestamp ?? '').replace(/\+0000$/u, 'Z'));
  return Number.isNaN(ms) ? null : new Date(ms).toISOString();
}

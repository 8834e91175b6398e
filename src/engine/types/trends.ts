/** What is seen of other people's posts, by permitted routes only. */
import type { BeatKind } from '../closed-lists.js';

export interface SeenPost {
  readonly id: string;
  readonly url: string | null;
  readonly caption: string;
  /** Null where the owner hides them. */
  readonly likes: number | null;
  /** Plays of a Reel, where the service tells them. */
  readonly views?: number | null;
  readonly comments: number | null;
  /** ISO 8601 UTC; null when the source does not say. */
  readonly postedAt: string | null;
  /** True for the top posts of a tag. */
  readonly ranks?: boolean;
}

export interface Seen {
  readonly posts: readonly SeenPost[];
  /** When the service was asked, ISO 8601 UTC: earlier than now for what is remembered. */
  readonly seenAt: string;
}

/** A post that did clearly better than what stands around it. */
export interface Outlier extends SeenPost {
  /** `#tag`, `@account` or `pasted`. */
  readonly from: string;
  /** Views or likes over the median of its account or tag; null for a pasted one. */
  readonly timesUsual: number | null;
  /** What `timesUsual` counts; absent = likes. */
  readonly measure?: 'views' | 'likes';
  /** Its beats in order, where its words show any. */
  readonly build?: readonly BeatKind[];
  /** What its first line does: codes the chat turns into words. */
  readonly why: readonly OutlierReason[];
  /** When it was seen, ISO 8601 UTC. */
  readonly seenAt: string;
}

export type OutlierReason = 'question' | 'number' | 'short' | 'address' | 'story' | 'list';

/** What a look-up saw, whether something stood out or not. */
export interface LookedAt {
  readonly posts: number;
  /** Posts that tell the number. */
  readonly counted: number;
  readonly measure: 'views' | 'likes';
  /** Their median; null with too few. */
  readonly usual: number | null;
}

export interface Look {
  readonly outliers: readonly Outlier[];
  readonly budget: TagBudget | null;
  /** When the first of them was seen, ISO 8601 UTC. */
  readonly at: string | null;
  /** Absent when nothing was looked up. */
  readonly looked?: LookedAt;
}

export interface TagBudget {
  readonly used: number;
  readonly limit: number;
}

/** Hashtags and accounts of the connected service. Throws `BotError` (`notConnected`, `rateLimited`, `limitReached`, `notFound`, `misconfigured` = the token, `refused` = a permission, `unavailable`). */
export interface TrendSource {
  /** Top and recent posts of a tag (without `#`); costs one of the week's tags unless it was asked for within it. */
  hashtag(name: string, signal: AbortSignal): Promise<Seen>;
  /** An account's posts (without `@`). */
  account(name: string, signal: AbortSignal): Promise<Seen>;
  budget(): Promise<TagBudget>;
}

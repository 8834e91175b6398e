/** Types of what became of a script after it was posted. */

/** What the bot expected of a post before anybody saw it. */
export interface Prediction {
  /** Against her own median. */
  readonly side: 'above' | 'below';
  /** 0.5-1: how sure, on the bot's own record with her. */
  readonly confidence: number;
  readonly lockedAt: string;
}

/** How a post did against her own median; `about` = too close to it to settle anything. */
export type Verdict = 'above' | 'about' | 'below';

/** A post of hers from an import or the Graph API, known by its numbers and caption only. */
export interface OwnPost {
  /** Address, platform id or time: the same post imported twice is one. */
  readonly id: string;
  readonly url: string | null;
  readonly caption: string;
  readonly postedAt: string;
  readonly results: PostResults;
}

/** Numbers of a post, as she typed, imported or the Graph API gave them; null = not told. */
export interface PostResults {
  readonly views: number | null;
  /** 0-1: share that left in the first three seconds. */
  readonly skipRate: number | null;
  readonly averageWatchSeconds: number | null;
  readonly likes: number | null;
  readonly comments: number | null;
  readonly shares: number | null;
  readonly saves: number | null;
  readonly savedAt: string;
  /** Her own word on it, when she pressed a button instead of giving numbers. */
  readonly verdict?: Verdict | null;
}

/** Predictions beside two honest references, all on the same settled posts. */
export interface TrackRecord {
  /** Predictions locked, settled or not. */
  readonly locked: number;
  /** Settled: posted, and clearly above or below her median. */
  readonly settled: number;
  readonly hits: number;
  /** 95 %, 0-1; null before the first settled post. */
  readonly interval: readonly [number, number] | null;
  /** What "always above" would have hit. */
  readonly alwaysAboveHits: number;
}

/** Patterns in her own results: `real` only where they go beyond chance. */
export interface Lessons {
  /** Settled posts old enough to learn from. */
  readonly posts: number;
  readonly patterns: readonly Pattern[];
  /** How far weights moved from the common ones, 0-0.4. */
  readonly weightsMoved: number;
}

export interface Pattern {
  readonly kind: 'hook' | 'structure' | 'type' | 'length' | 'hashtag';
  readonly what: string;
  /** Posts with it, and how many of them beat her median. */
  readonly posts: number;
  readonly above: number;
  /** The same for her other posts. */
  readonly otherPosts: number;
  readonly otherAbove: number;
}

/** A posted script whose numbers are missing. */
export interface WaitingPost {
  readonly scriptId: string;
  readonly title: string;
  readonly postedAt: string;
}

/** Two hooks of one script of which nobody has said yet which won. */
export interface OpenPair {
  readonly title: string;
  readonly a: { readonly scriptId: string; readonly hook: string };
  readonly b: { readonly scriptId: string; readonly hook: string };
}

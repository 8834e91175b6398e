/** A picked hashtag, and what is known of a tag. */

/** `topic`: as people search it; `topic-word`: broader; `niche`, `repeated`, `field`, `said`: see `Hashtag.about`; `own`: worked for her. */
export type HashtagReason = 'topic' | 'topic-word' | 'niche' | 'repeated' | 'field' | 'said' | 'own';

/** By counted posts; the borders are in `data/hashtags/size-borders.json`. */
export type SizeClass = 'small' | 'medium' | 'large' | 'mega';

export interface Hashtag {
  readonly tag: string;
  /** English. */
  readonly reason: string;
  /** Which kind of reason, for those who say it in another language; absent in records from before. */
  readonly reasonCode?: HashtagReason;
  /** What the reason names: her field, a word of the script, words of the niche. */
  readonly about?: string;
  /** Where the same words are typed another way too. */
  readonly spelling?: 'latin' | 'unaccented' | 'accented';
  /** Null = no reach data. */
  readonly sizeClass: SizeClass | null;
  /** What was counted or seen of the tag; absent = nothing. */
  readonly reach?: TagReach;
  /** Her own posts with the tag; absent below three. */
  readonly own?: TagRecord;
  /** BCP 47. */
  readonly language: string;
}

export interface TagReach {
  /** Posts under the tag, counted by Instagram; null = not known. */
  readonly posts: number | null;
  /** Median likes of the posts that rank there; null = not known. */
  readonly likes: number | null;
  /** Those likes against her own median; null without either. */
  readonly against: 'near' | 'far' | null;
  /** ISO 8601 UTC. */
  readonly seenAt: string;
}

export interface TagRecord {
  /** Her posts with the tag whose numbers settled. */
  readonly posts: number;
  /** Those that beat her median. */
  readonly above: number;
}

/** A tag that is never given. `reason` is English, `code` says it in any language. */
export interface RefusedTag {
  readonly tag: string;
  readonly reason: string;
  readonly code: 'generic' | 'broad' | 'restricted' | 'unusable';
}

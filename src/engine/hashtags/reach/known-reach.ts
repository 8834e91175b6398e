/** Puts what is known of tags to use: real sizes, likes of what ranks there against hers, and her own results. */
import type { Hashtag, TagReach, TagRecord } from '../../types.js';
import { sizeClassOf } from './size-class.js';

/** Instagram's cap per post or Reel since December 2025. */
const MAX_HASHTAGS = 5;

/** What was counted or seen of a tag; keys are lower case without `#`. */
export interface TagFacts {
  readonly posts: number | null;
  readonly likes: number | null;
  /** ISO 8601 UTC. */
  readonly seenAt: string;
}

export interface TagKnowledge {
  readonly facts: Readonly<Record<string, TagFacts>>;
  readonly records: ReadonlyMap<string, TagRecord>;
  /** Her median likes; null with too few posts. */
  readonly usualLikes: number | null;
}

/** Below that a tag's record says nothing, and nothing is said. */
export const FEWEST_POSTS = 3;
/** Four times her likes is two doublings: a good post of hers (an outlier has twice the median) can still stand beside it. */
const NEAR_TIMES = 4;

/** The five of `ranked` (best first) that fit her size and her results, each with what is known of it. */
export function withKnownReach(ranked: readonly Hashtag[], known: TagKnowledge): readonly Hashtag[] {
  return ranked
    .map((hashtag) => informed(hashtag, known))
    .map((hashtag, place) => ({ hashtag, order: place - PLACES_A_STEP * promise(hashtag) }))
    .sort((a, b) => a.order - b.order)
    .slice(0, MAX_HASHTAGS)
    .map(({ hashtag }) => hashtag);
}

/** What she knows of a tag moves it past as many others, no further: it must still be about the script. */
const PLACES_A_STEP = 3;

/** -2 to 2: likes like hers and a record above half speak for a tag, the opposite against it. */
function promise({ reach, own }: Hashtag): number {
  const size = reach?.against === 'near' ? 1 : reach?.against === 'far' ? -1 : 0;
  const record = own === undefined ? 0 : Math.sign(own.above * 2 - own.posts);
  return size + record;
}

function informed(hashtag: Hashtag, { facts, records, usualLikes }: TagKnowledge): Hashtag {
  const name = hashtag.tag.slice(1).toLowerCase();
  const seen = facts[name];
  const record = records.get(name);
  const reach = seen && reachOf(seen, usualLikes);
  const own = record && record.posts >= FEWEST_POSTS ? record : undefined;
  const said = [hashtag.reason, ...(own ? [ownSentence(own)] : []), ...(reach ? reachSentences(reach) : [])];
  return {
    ...hashtag,
    reason: said.join('; '),
    ...(own && { own }),
    ...(reach && { reach }),
    sizeClass: seen?.posts == null ? null : sizeClassOf(seen.posts),
  };
}

function reachOf({ posts, likes, seenAt }: TagFacts, usualLikes: number | null): TagReach {
  const against =
    likes === null || usualLikes === null ? null : likes <= usualLikes * NEAR_TIMES ? 'near' : 'far';
  return { posts, likes, against, seenAt };
}

function ownSentence({ posts, above }: TagRecord): string {
  return `you used it ${posts} times, ${above} did better than your usual`;
}

function reachSentences({ posts, likes, against, seenAt }: TagReach): readonly string[] {
  const counted =
    posts === null ? [] : [`${posts.toLocaleString('en')} posts, seen on ${seenAt.slice(0, 10)}`];
  if (likes === null || against === null) return counted;
  const than = against === 'near' ? 'like yours' : 'far more than yours';
  return [
    ...counted,
    `posts that rank there have about ${Math.round(likes).toLocaleString('en')} likes, ${than}`,
  ];
}

/** What her own posts say about a tag: how often she used it, and how often the post beat her median. */
import type { SettledScript } from '../learning/settled-posts.js';
import type { Hashtag } from '../types.js';

/** Below that a tag's record says nothing, and nothing is said. */
const FEWEST_POSTS = 3;

/** The same tags, those with a record of hers first when it is good, each saying its record. */
export function withOwnResults(
  hashtags: readonly Hashtag[],
  settled: readonly SettledScript[],
): readonly Hashtag[] {
  const judged = hashtags.map((hashtag) => {
    const posts = settled.filter(({ record }) =>
      record.result.hashtags.some(({ tag }) => tag.toLowerCase() === hashtag.tag.toLowerCase()),
    );
    if (posts.length < FEWEST_POSTS) return { hashtag, share: 0.5 };
    const above = posts.filter((post) => post.above).length;
    const reason = `${hashtag.reason}; you used it ${posts.length} times, ${above} beat your median`;
    return { hashtag: { ...hashtag, reason }, share: above / posts.length };
  });
  return judged.sort((a, b) => b.share - a.share).map(({ hashtag }) => hashtag);
}

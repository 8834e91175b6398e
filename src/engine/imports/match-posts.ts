/** Which script an imported post was made from. */
import { overlapWith, topicStems } from '../generate/topic-words.js';
import type { OwnPost, ScriptRecord } from '../types.js';

/** "I posted it" is pressed around the time of posting. */
const NEAR_MS = 36 * 3_600_000;
/** Share of a script's topic words its caption must hold. */
const LEAST_OVERLAP = 0.5;

/** Posted scripts without numbers that one of the posts belongs to, with that post's numbers; its post is used up. */
export function matchPosts(
  records: readonly ScriptRecord[],
  posts: readonly OwnPost[],
): { readonly matched: readonly ScriptRecord[]; readonly others: readonly OwnPost[] } {
  const free = new Set(posts);
  const matched = records.flatMap((record): ScriptRecord[] => {
    if (record.postedAt === null || record.results !== null) return [];
    const postedMs = Date.parse(record.postedAt);
    const stems = topicStems(record.result.request.topic, record.result.request.language ?? 'en');
    const post = [...free].find(
      ({ postedAt, caption }) =>
        Math.abs(Date.parse(postedAt) - postedMs) <= NEAR_MS && overlapWith(stems, caption) >= LEAST_OVERLAP,
    );
    if (!post) return [];
    free.delete(post);
    return [{ ...record, results: post.results }];
  });
  return { matched, others: [...free] };
}

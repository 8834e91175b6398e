/** Which script an imported post was made from. */
import { overlapWith, topicStems } from '../generate/topic-words.js';
import type { OwnPost, ScriptRecord } from '../types.js';

/** "I posted it" is pressed around the time of posting. */
const NEAR_MS = 36 * 3_600_000;
/** Share of a script's topic words its caption must hold. */
const LEAST_OVERLAP = 0.5;

/**
 * Posted scripts without numbers that one of the posts belongs to, with that post's numbers; `others` are the posts of no
 * script. A post of a script that has its numbers is neither: it must not count twice.
 */
export function matchPosts(
  records: readonly ScriptRecord[],
  posts: readonly OwnPost[],
): { readonly matched: readonly ScriptRecord[]; readonly others: readonly OwnPost[] } {
  const made = new Map<OwnPost, ScriptRecord>();
  const settled = new Set<ScriptRecord>();
  // The nearest in time first: two hooks of one script are posted a day apart under one caption.
  for (const { record, post } of nearIn(records, posts)) {
    if (made.has(post) || settled.has(record)) continue;
    made.set(post, record);
    settled.add(record);
  }
  return {
    matched: [...made].flatMap(([{ results }, record]) =>
      record.results === null ? [{ ...record, results }] : [],
    ),
    others: posts.filter((post) => !made.has(post)),
  };
}

/** Each script with each post that may be of it. */
function nearIn(records: readonly ScriptRecord[], posts: readonly OwnPost[]) {
  return records
    .flatMap((record) => {
      if (record.postedAt === null) return [];
      const postedMs = Date.parse(record.postedAt);
      const { topic, language = 'en' } = record.result.request;
      const stems = topicStems(topic, language);
      return posts
        .map((post) => ({ record, post, apartMs: Math.abs(Date.parse(post.postedAt) - postedMs) }))
        .filter(
          ({ post, apartMs }) => apartMs <= NEAR_MS && overlapWith(stems, post.caption) >= LEAST_OVERLAP,
        );
    })
    .toSorted((a, b) => a.apartMs - b.apartMs);
}

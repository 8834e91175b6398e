/** What her own posts say about tags: how often she used one, and how often the post beat her median. */
import { settledScripts } from '../../learning/settled-posts.js';
import { verdictOf } from '../../learning/verdict.js';
import type { OwnPost, ScriptRecord, TagRecord } from '../../types.js';

/** Records by tag, lower case without `#`; scripts with the tags they were given, imported posts with those of their caption. */
export function ownTagRecords(
  records: readonly ScriptRecord[],
  posts: readonly OwnPost[],
): ReadonlyMap<string, TagRecord> {
  const ofScripts = settledScripts(records, posts).map(({ record, above }) => ({
    above,
    tags: record.result.hashtags.map(({ tag }) => tag),
  }));
  const scriptResults = records.flatMap(({ results }) => results ?? []);
  const ofPosts = posts.flatMap((post) => {
    const others = posts.filter((other) => other !== post).map(({ results }) => results);
    const verdict = verdictOf(post.results, [...scriptResults, ...others]);
    const isSettled = verdict === 'above' || verdict === 'below';
    return isSettled ? [{ above: verdict === 'above', tags: tagsIn(post.caption) }] : [];
  });
  const found = new Map<string, TagRecord>();
  for (const { above, tags } of [...ofScripts, ...ofPosts])
    for (const tag of new Set(tags.map((each) => each.replace('#', '').toLowerCase()))) {
      const known = found.get(tag) ?? { posts: 0, above: 0 };
      found.set(tag, { posts: known.posts + 1, above: known.above + (above ? 1 : 0) });
    }
  return found;
}

function tagsIn(caption: string): readonly string[] {
  return caption.match(/#[\p{L}\p{M}\p{N}_]+/gu) ?? [];
}

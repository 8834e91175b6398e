/** Everything known of hashtags for one person: counts and likes that were seen, and her own posts with them. */
import type { TagFacts, TagKnowledge } from '../../hashtags/reach/known-reach.js';
import { ownTagRecords } from '../../hashtags/reach/own-results.js';
import { FEWEST_FOR_MEDIAN } from '../../learning/verdict.js';
import { median } from '../../statistics.js';
import type { OwnPost, ScriptRecord } from '../../types.js';

/** `facts`: by tag, as the store of tag facts holds them. */
export function tagKnowledge(
  scripts: readonly ScriptRecord[],
  posts: readonly OwnPost[],
  facts: Readonly<Record<string, TagFacts>>,
): TagKnowledge {
  const results = [
    ...scripts.flatMap((record) => record.results ?? []),
    ...posts.map((post) => post.results),
  ];
  const likes = results.flatMap((each) => each.likes ?? []);
  return {
    facts,
    records: ownTagRecords(scripts, posts),
    usualLikes: likes.length < FEWEST_FOR_MEDIAN ? null : median(likes),
  };
}

/** Everything known of hashtags for one person: counts and likes that were seen, and her own posts with them. */
import type { TagKnowledge } from '../hashtags/known-reach.js';
import { ownTagRecords } from '../hashtags/own-results.js';
import { FEWEST_FOR_MEDIAN, median } from '../learning/verdict.js';
import type { PostLibrary } from './posts.js';
import type { ScriptLibrary } from './scripts.js';
import type { TagFactStore } from './tag-facts.js';

export type TagKnowledgeOf = (userId: string) => Promise<TagKnowledge>;

export function createTagKnowledge(parts: {
  readonly scripts: ScriptLibrary;
  readonly posts: PostLibrary;
  readonly facts: TagFactStore;
}): TagKnowledgeOf {
  return async (userId) => {
    const [scripts, posts, facts] = await Promise.all([
      parts.scripts.all(userId),
      parts.posts.all(userId),
      parts.facts.all(userId),
    ]);
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
  };
}

/** What was counted or seen of hashtags, for one person: post counts she brought, likes of what ranks there. */
import { readRow } from '../../../damaged-rows.js';
import type { KeyValueStore } from '../../../ports.js';
import type { TagFacts } from '../../hashtags/reach/known-reach.js';
import type { Lanes } from '../../../lanes.js';

const KEPT = 500;

export interface TagFactStore {
  /** By tag, lower case without `#`. */
  all(userId: string): Promise<Readonly<Record<string, TagFacts>>>;
  /** Null leaves what is known as it is. */
  add(userId: string, facts: Readonly<Record<string, TagFacts>>): Promise<void>;
  removeAll(userId: string): Promise<void>;
}

export function createTagFactStore(store: KeyValueStore, lanes: Lanes): TagFactStore {
  const keyOf = (userId: string): string => `tag-facts:${userId}`;
  const all = async (userId: string): Promise<Readonly<Record<string, TagFacts>>> =>
    (await readRow<Readonly<Record<string, TagFacts>>>(store, keyOf(userId))) ?? {};
  return {
    all,
    add: (userId, facts) =>
      lanes.run(userId, async () => {
        const known = await all(userId);
        const merged = Object.entries(facts).map(([name, { posts, likes, seenAt }]) => {
          const before = known[name];
          return [
            name,
            { posts: posts ?? before?.posts ?? null, likes: likes ?? before?.likes ?? null, seenAt },
          ] as const;
        });
        const next = [...Object.entries(known), ...merged].slice(-KEPT);
        await store.set(keyOf(userId), Object.fromEntries(next));
      }),
    async removeAll(userId) {
      await store.delete(keyOf(userId));
    },
  };
}

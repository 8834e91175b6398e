/** Posts of hers that came from outside, and whether she wants to be asked for numbers. */
import { readRow } from '../../../damaged-rows.js';
import type { KeyValueStore } from '../../../ports.js';
import type { OwnPost } from '../../types.js';
import type { Lanes } from '../../../lanes.js';

/** Newest kept; more than years of daily posting. */
const KEPT_POSTS = 2_000;

export interface PostLibrary {
  /** Newest first. */
  all(userId: string): Promise<readonly OwnPost[]>;
  /** A known id gets the newer numbers. Returns how many were new. */
  add(userId: string, posts: readonly OwnPost[]): Promise<number>;
  mayAsk(userId: string): Promise<boolean>;
  setAsking(userId: string, on: boolean): Promise<void>;
  removeAll(userId: string): Promise<void>;
}

export function createPostLibrary(store: KeyValueStore, lanes: Lanes): PostLibrary {
  const postsKey = (userId: string): string => `posts:${userId}`;
  const silentKey = (userId: string): string => `silent:${userId}`;
  const all = async (userId: string): Promise<readonly OwnPost[]> =>
    (await readRow<readonly OwnPost[]>(store, postsKey(userId), Array.isArray)) ?? [];

  return {
    all,
    add: (userId, posts) =>
      lanes.run(userId, async () => {
        const known = new Map((await all(userId)).map((post) => [post.id, post]));
        const before = known.size;
        for (const post of posts) known.set(post.id, post);
        const next = [...known.values()].sort((a, b) => b.postedAt.localeCompare(a.postedAt));
        await store.set(postsKey(userId), next.slice(0, KEPT_POSTS));
        return known.size - before;
      }),
    async mayAsk(userId) {
      return (await store.get<boolean>(silentKey(userId))) !== true;
    },
    async setAsking(userId, on) {
      if (on) await store.delete(silentKey(userId));
      else await store.set(silentKey(userId), true);
    },
    async removeAll(userId) {
      await store.delete(postsKey(userId));
      await store.delete(silentKey(userId));
    },
  };
}

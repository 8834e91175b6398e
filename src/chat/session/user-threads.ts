/** Every thread a person has written in, so that /forget is complete. */
import type { KeyValueStore } from '../../ports.js';

export interface UserThreads {
  /** Before the thread's first session is written. */
  add(userId: string, threadId: string): Promise<void>;
  remove(userId: string, threadId: string): Promise<void>;
  of(userId: string): Promise<readonly string[]>;
  /** All threads of one id become those of another. */
  move(fromUserId: string, toUserId: string): Promise<void>;
}

export function createUserThreads(store: KeyValueStore): UserThreads {
  const add = (userId: string, threadId: string): Promise<void> =>
    store.set(prefixOf(userId) + threadId, true);
  const remove = async (userId: string, threadId: string): Promise<void> => {
    await store.delete(prefixOf(userId) + threadId);
  };
  const threadsOf = async (userId: string): Promise<readonly string[]> => {
    const prefix = prefixOf(userId);
    const keys = await store.keys(prefix);
    return keys.map((key) => key.slice(prefix.length));
  };
  return {
    add,
    remove,
    of: threadsOf,
    async move(fromUserId, toUserId) {
      for (const threadId of await threadsOf(fromUserId)) {
        await add(toUserId, threadId);
        await remove(fromUserId, threadId);
      }
    },
  };
}

/** Encoded, so that `telegram:1` never reads the threads of a user who is called `telegram:1/2`. */
function prefixOf(userId: string): string {
  return `threads:${encodeURIComponent(userId)}/`;
}

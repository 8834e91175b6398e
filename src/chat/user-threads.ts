/** Every thread a person has written in, so that /forget is complete. */
import type { KeyValueStore } from '../ports.js';

export interface UserThreads {
  /** Before the thread's first session is written. */
  add(userId: string, threadId: string): Promise<void>;
  remove(userId: string, threadId: string): Promise<void>;
  of(userId: string): Promise<readonly string[]>;
}

export function createUserThreads(store: KeyValueStore): UserThreads {
  return {
    add: (userId, threadId) => store.set(prefixOf(userId) + threadId, true),
    async remove(userId, threadId) {
      await store.delete(prefixOf(userId) + threadId);
    },
    async of(userId) {
      const prefix = prefixOf(userId);
      const keys = await store.keys(prefix);
      return keys.map((key) => key.slice(prefix.length));
    },
  };
}

/** Encoded, so that `telegram:1` never reads the threads of a user who is called `telegram:1/2`. */
function prefixOf(userId: string): string {
  return `threads:${encodeURIComponent(userId)}/`;
}

/** Threads that are owed something, so that a start asks for these and not for every creator. */
import type { KeyValueStore } from '../../ports.js';

export interface PendingIndex {
  /** Before the session is written: a stale entry is harmless, a missing one loses an answer. */
  add(threadId: string): Promise<void>;
  remove(threadId: string): Promise<void>;
  threads(): Promise<readonly string[]>;
}

const PREFIX = 'pending:';

export function createPendingIndex(store: KeyValueStore): PendingIndex {
  return {
    add: (threadId) => store.set(PREFIX + threadId, true),
    async remove(threadId) {
      await store.delete(PREFIX + threadId);
    },
    async threads() {
      const keys = await store.keys(PREFIX);
      return keys.map((key) => key.slice(PREFIX.length));
    },
  };
}

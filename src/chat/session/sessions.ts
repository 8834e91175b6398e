/** Reads and writes sessions together with their two indexes. Used inside the thread's lane only. */
import type { Session } from './session.js';
import { DamagedValue } from '../../errors.js';
import type { KeyValueStore, Logger } from '../../ports.js';
import type { Clock } from '../clock.js';
import type { Epochs } from './epochs.js';
import { isPending } from '../turn/outbox.js';
import { createPendingIndex } from './pending-index.js';
import { parseSession, salvageSession } from './stored-session.js';
import { accountOf, createSession, forgetSession, rehomeSession, type Owner } from './session.js';
import { createUserThreads } from './user-threads.js';

interface LoadedSession {
  readonly session: Session;
  /** False until its first commit. */
  readonly stored: boolean;
  /** True when what was stored could not be read: she has to be told. */
  readonly reset: boolean;
  /** Whose it was before accounts were joined or separated. */
  readonly formerUserId?: string;
}

export interface Sessions {
  /** The thread's session, or a new one for `owner`; null when neither is known. */
  load(threadId: string, owner?: Owner): Promise<LoadedSession | null>;
  /** The one write of a turn. */
  commit(before: LoadedSession, session: Session): Promise<void>;
  remove(userId: string, threadId: string): Promise<boolean>;
  pendingThreads(): Promise<readonly string[]>;
  threadsOf(userId: string): Promise<readonly string[]>;
  /** Drops a stale entry of the pending index. */
  settle(threadId: string): Promise<void>;
}

export function createSessions(options: {
  readonly store: KeyValueStore;
  readonly epochs: Epochs;
  readonly clock: Clock;
  readonly logger: Logger;
  /** The person behind an account; absent = every account is one. */
  readonly personOf?: ((accountId: string) => Promise<string>) | undefined;
}): Sessions {
  const { store, epochs, clock, logger } = options;
  const personOf = options.personOf ?? ((accountId: string) => Promise.resolve(accountId));
  const pending = createPendingIndex(store);
  const userThreads = createUserThreads(store);

  /** A session follows its account: to the person it was joined to, and back. */
  async function load(threadId: string, owner?: Owner): Promise<LoadedSession | null> {
    const loaded = await read(threadId, owner);
    if (loaded === null) return null;
    const { session } = loaded;
    const userId = await personOf(accountOf(session));
    if (userId === session.userId) return loaded;
    const rehomed = rehomeSession(session, userId, await epochs.of(userId), clock.nowMs());
    return { ...loaded, session: rehomed, ...(loaded.stored && { formerUserId: session.userId }) };
  }

  async function read(threadId: string, owner?: Owner): Promise<LoadedSession | null> {
    const stored = await storedSession(threadId);
    if (stored === undefined) {
      if (owner === undefined) return null;
      // There may have been one before, removed by a /forget on another platform: its effect ids must not come again.
      const begun = createSession(owner, await epochs.of(owner.userId));
      const session = { ...begun, nextEffect: clock.nowMs() };
      return { session, stored: false, reset: false };
    }
    const parsed = parseSession(stored);
    if (parsed === null) {
      const salvaged = salvageSession(stored, { ...owner, threadId }, 0, clock.nowMs());
      if (salvaged === null) return null;
      logger.warn({ threadId }, 'unreadable session replaced by a fresh one');
      const session = { ...salvaged, epoch: await epochs.of(salvaged.userId) };
      return { session, stored: false, reset: true };
    }
    const epoch = await epochs.of(parsed.userId);
    const session = parsed.epoch < epoch ? forgetSession(parsed, epoch) : parsed;
    return { session, stored: true, reset: false };
  }

  /** `null` for one that is no JSON any more: it cannot be read, but is not missing. */
  async function storedSession(threadId: string): Promise<unknown> {
    try {
      return await store.get<unknown>(sessionKey(threadId));
    } catch (error) {
      if (error instanceof DamagedValue) return null;
      throw error;
    }
  }

  return {
    load,
    async commit(before, session) {
      const { formerUserId } = before;
      if (!before.stored || formerUserId !== undefined)
        await userThreads.add(session.userId, session.threadId);
      if (formerUserId !== undefined) await userThreads.remove(formerUserId, session.threadId);
      const wasPending = before.stored && isPending(before.session);
      if (isPending(session) && !wasPending) await pending.add(session.threadId);
      await store.set(sessionKey(session.threadId), session);
      if (!isPending(session) && wasPending) await pending.remove(session.threadId);
    },
    async remove(userId, threadId) {
      const removed = await store.delete(sessionKey(threadId));
      await pending.remove(threadId);
      await userThreads.remove(userId, threadId);
      return removed;
    },
    pendingThreads: () => pending.threads(),
    threadsOf: (userId) => userThreads.of(userId),
    settle: (threadId) => pending.remove(threadId),
  };
}

function sessionKey(threadId: string): string {
  return `session:${threadId}`;
}

/** Keeps the vector index in step with the store, in the background: nothing waits for it and nothing is only there. */
import PQueue from 'p-queue';
import { errorCodeOf } from '../../errors.js';
import type { Logger } from '../../ports.js';
import { createLanes } from '../../lanes.js';
import { createIndexUpdater, type IndexUpdaterParts } from './index-updater.js';

/** Creators brought up to date at the same time. */
const AT_ONCE = 2;
const FIRST_RETRY_MS = 30_000;
const LAST_RETRY_MS = 15 * 60_000;

const PENDING = 'memory-pending:';
const FORGET = 'memory-forget:';
/** Which index and embedder the manifests were last brought to. */
const SPACE = 'memory-space';

export interface KeeperParts extends IndexUpdaterParts {
  /** Everybody who has a persona or a script. */
  readonly users: () => Promise<readonly string[]>;
  readonly logger: Pick<Logger, 'warn'>;
  /** For tests; `FIRST_RETRY_MS` otherwise. */
  readonly retryMs?: number;
}

export interface MemoryKeeper {
  /** Call before something of hers is written: a crash in between is then caught up. */
  changing(userId: string): Promise<void>;
  /** Call after it was written; returns at once. */
  changed(userId: string): void;
  /** Loads the embedder and catches up what an earlier life left, in the background. */
  start(): void;
  /** Everything again; resumable, because every creator is marked first. Returns how many vectors were written. */
  reindex(): Promise<number>;
  /** Removes all of hers; what cannot be reached now is removed later. Returns how many vectors. */
  forget(userId: string): Promise<number>;
  /** Resolves when nothing is under way. */
  idle(): Promise<void>;
  close(): Promise<void>;
}

export function createMemoryKeeper(parts: KeeperParts): MemoryKeeper {
  const { index, store, logger } = parts;
  const updater = createIndexUpdater(parts);
  const lanes = createLanes();
  const queue = new PQueue({ concurrency: AT_ONCE });
  const closing = new AbortController();
  /** Raised by /forget, so that a running update writes nothing more. */
  const stops = new Map<string, AbortController>();
  let retryMs = parts.retryMs ?? FIRST_RETRY_MS;
  let retryTimer: NodeJS.Timeout | undefined;

  async function update(userId: string): Promise<void> {
    await lanes.run(userId, async () => {
      const stop = new AbortController();
      stops.set(userId, stop);
      const signal = AbortSignal.any([closing.signal, stop.signal]);
      if (signal.aborted) return;
      try {
        const mark = await store.get(PENDING + userId);
        await updater.update(userId, signal);
        // Something new was marked meanwhile: its own update takes the mark away.
        if ((await store.get(PENDING + userId)) === mark) await store.delete(PENDING + userId);
        retryMs = parts.retryMs ?? FIRST_RETRY_MS;
      } catch (error) {
        if (signal.aborted) return;
        logger.warn({ code: errorCodeOf(error), index: index.name }, 'memory is behind; it catches up later');
        retryLater();
      } finally {
        stops.delete(userId);
      }
    });
  }

  function retryLater(): void {
    if (retryTimer || closing.signal.aborted) return;
    retryTimer = setTimeout(() => {
      retryTimer = undefined;
      void queue.add(catchUp);
    }, retryMs);
    retryTimer.unref();
    retryMs = Math.min(retryMs * 2, LAST_RETRY_MS);
  }

  async function catchUp(): Promise<void> {
    try {
      for (const key of await store.keys(FORGET)) await finishForgetting(key.slice(FORGET.length));
      for (const key of await store.keys(PENDING)) {
        if (closing.signal.aborted) return;
        await update(key.slice(PENDING.length));
      }
    } catch (error) {
      if (closing.signal.aborted) return;
      logger.warn({ code: errorCodeOf(error), index: index.name }, 'memory is behind; it catches up later');
      retryLater();
    }
  }

  async function finishForgetting(userId: string): Promise<number> {
    const ids = (await store.get<readonly string[]>(FORGET + userId)) ?? [];
    const removed = await index.deleteUser(userId);
    // By id as well: what was written a moment ago may not be visible to a search yet.
    if (ids.length > removed) await index.delete(userId, ids);
    await store.delete(FORGET + userId);
    return Math.max(removed, ids.length);
  }

  const markAll = async (): Promise<void> => {
    for (const userId of await parts.users()) await store.set(PENDING + userId, Date.now());
  };

  /** A changed embedder or index makes every vector stale. */
  async function checkSpace(): Promise<void> {
    await updater.loadEmbedder(closing.signal);
    if ((await store.get(SPACE)) === updater.space()) return;
    await markAll();
    await store.set(SPACE, updater.space());
  }

  return {
    changing: (userId) => store.set(PENDING + userId, Date.now() + Math.random()),
    changed: (userId) => void queue.add(() => update(userId)),
    start() {
      void queue.add(async () => {
        try {
          await checkSpace();
        } catch (error) {
          if (closing.signal.aborted) return;
          logger.warn({ code: errorCodeOf(error) }, 'no embedding model: memory ranks by words alone');
          if (errorCodeOf(error) === 'misconfigured') return;
        }
        await catchUp();
      });
    },
    async reindex() {
      await updater.loadEmbedder(closing.signal);
      await markAll();
      await updater.disregardAll();
      await store.set(SPACE, updater.space());
      const before = updater.written;
      await catchUp();
      return updater.written - before;
    },
    forget(userId) {
      stops.get(userId)?.abort();
      return lanes.run(userId, async () => {
        const ids = await updater.acknowledged(userId);
        await store.set(FORGET + userId, ids);
        await updater.disregard(userId);
        await store.delete(PENDING + userId);
        try {
          return await finishForgetting(userId);
        } catch (error) {
          logger.warn({ code: errorCodeOf(error), index: index.name }, 'vectors are deleted later');
          retryLater();
          return ids.length;
        }
      });
    },
    idle: () => queue.onIdle(),
    async close() {
      closing.abort();
      clearTimeout(retryTimer);
      queue.clear();
      await queue.onIdle();
    },
  };
}

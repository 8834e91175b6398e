/** Keeps the vector index in step with the store, in the background: nothing waits for it and nothing is only there. */
import PQueue from 'p-queue';
import { errorCodeOf } from '../../errors.js';
import type { Embedder, KeyValueStore, Logger, ScriptIndex } from '../../ports.js';
import { createUserLanes } from '../library/user-lanes.js';
import type { Persona, ScriptRecord } from '../types.js';
import { fingerprintOf, itemsOf, type MemoryItem } from './items.js';

/** Acknowledged together; what a kill can cost is at most one batch of work, never a write. */
const BATCH = 64;
/** Creators brought up to date at the same time. */
const AT_ONCE = 2;
const FIRST_RETRY_MS = 30_000;
const LAST_RETRY_MS = 15 * 60_000;

const PENDING = 'memory-pending:';
const FORGET = 'memory-forget:';
const MANIFEST = 'memory:';
/** Which index and embedder the manifests were last brought to. */
const SPACE = 'memory-space';

/** What the index has acknowledged for one creator. */
interface Manifest {
  readonly space: string;
  /** Item id -> fingerprint. */
  readonly entries: Readonly<Record<string, string>>;
}

export interface KeeperParts {
  readonly index: ScriptIndex;
  readonly embedder: Embedder;
  readonly store: KeyValueStore;
  readonly load: (
    userId: string,
  ) => Promise<{ readonly persona: Persona | null; readonly records: readonly ScriptRecord[] }>;
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
  const { index, embedder, store, logger } = parts;
  const lanes = createUserLanes();
  const queue = new PQueue({ concurrency: AT_ONCE });
  const closing = new AbortController();
  /** Raised by /forget, so that a running update writes nothing more. */
  const stops = new Map<string, AbortController>();
  let retryMs = parts.retryMs ?? FIRST_RETRY_MS;
  let retryTimer: NodeJS.Timeout | undefined;
  let written = 0;
  let loaded = false;

  /** The embedder's name is final only once it has loaded. */
  async function load(signal: AbortSignal): Promise<void> {
    if (loaded) return;
    await embedder.embed(['ready'], { signal });
    loaded = true;
  }

  const spaceOf = (): string => `${index.identity}|${embedder.name}`;

  async function embedAndUpsert(
    userId: string,
    items: readonly MemoryItem[],
    signal: AbortSignal,
  ): Promise<void> {
    const embeddings = await embedder.embed(
      items.map(({ text }) => text),
      { signal, background: true },
    );
    signal.throwIfAborted();
    await index.upsert(
      items.flatMap(({ id, metadata }, at) => {
        const vector = embeddings[at]?.vector;
        return vector
          ? [{ id, userId, vector, metadata: { ...metadata, user: userId, embedder: embedder.name } }]
          : [];
      }),
    );
    written += items.length;
  }

  /** Deletes what is gone, embeds what is new or different; each batch is noted once it is acknowledged. */
  async function bringUpToDate(userId: string, signal: AbortSignal): Promise<void> {
    const { persona, records } = await parts.load(userId);
    const wanted = new Map(itemsOf(userId, persona, records).map((item) => [item.id, item]));
    const known = await store.get<Manifest>(MANIFEST + userId);
    if (wanted.size > 0) await load(signal);
    const space = spaceOf();
    const entries = new Map(known?.space === space ? Object.entries(known.entries) : []);
    const gone = Object.keys(known?.entries ?? {}).filter((id) => !wanted.has(id));
    const note = async (): Promise<void> => {
      signal.throwIfAborted();
      await store.set(MANIFEST + userId, { space, entries: Object.fromEntries(entries) } satisfies Manifest);
    };
    if (gone.length > 0) {
      await index.delete(userId, gone);
      for (const id of gone) entries.delete(id);
      await note();
    }
    const stale = [...wanted.values()].filter((item) => entries.get(item.id) !== fingerprintOf(item));
    for (let start = 0; start < stale.length; start += BATCH) {
      const batch = stale.slice(start, start + BATCH);
      await embedAndUpsert(userId, batch, signal);
      for (const item of batch) entries.set(item.id, fingerprintOf(item));
      await note();
    }
  }

  async function update(userId: string): Promise<void> {
    await lanes.run(userId, async () => {
      const stop = new AbortController();
      stops.set(userId, stop);
      const signal = AbortSignal.any([closing.signal, stop.signal]);
      if (signal.aborted) return;
      try {
        const mark = await store.get(PENDING + userId);
        await bringUpToDate(userId, signal);
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
    await load(closing.signal);
    if ((await store.get(SPACE)) === spaceOf()) return;
    await markAll();
    await store.set(SPACE, spaceOf());
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
      await load(closing.signal);
      await markAll();
      for (const key of await store.keys(MANIFEST)) await store.delete(key);
      await store.set(SPACE, spaceOf());
      const before = written;
      await catchUp();
      return written - before;
    },
    forget(userId) {
      stops.get(userId)?.abort();
      return lanes.run(userId, async () => {
        const manifest = await store.get<Manifest>(MANIFEST + userId);
        const ids = Object.keys(manifest?.entries ?? {});
        await store.set(FORGET + userId, ids);
        await store.delete(MANIFEST + userId);
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

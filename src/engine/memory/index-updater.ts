/** Brings the vector index to what the store holds of one creator, batch by batch. */
import { readRow } from '../../damaged-rows.js';
import type { Embedder, KeyValueStore, ScriptIndex } from '../../ports.js';
import type { Persona, ScriptRecord } from '../types.js';
import { fingerprintOf, itemsOf, type MemoryItem } from './items.js';

/** Acknowledged together; what a kill can cost is at most one batch of work, never a write. */
const BATCH = 64;
const MANIFEST = 'memory:';

/** What the index has acknowledged for one creator. */
interface Manifest {
  readonly space: string;
  /** Item id -> fingerprint. */
  readonly entries: Readonly<Record<string, string>>;
}

export interface IndexUpdaterParts {
  readonly index: ScriptIndex;
  readonly embedder: Embedder;
  readonly store: KeyValueStore;
  readonly load: (
    userId: string,
  ) => Promise<{ readonly persona: Persona | null; readonly records: readonly ScriptRecord[] }>;
}

export interface IndexUpdater {
  /** Names index and embedder together: vectors of another space are stale. Final once `loadEmbedder` resolved. */
  space(): string;
  loadEmbedder(signal: AbortSignal): Promise<void>;
  /** Deletes what is gone, embeds what is new or different; each batch is noted once it is acknowledged. */
  update(userId: string, signal: AbortSignal): Promise<void>;
  /** Ids the index has acknowledged; none when it was never told of her. */
  acknowledged(userId: string): Promise<readonly string[]>;
  /** From here on nothing of hers counts as acknowledged. */
  disregard(userId: string): Promise<void>;
  disregardAll(): Promise<void>;
  /** Vectors written so far. */
  readonly written: number;
}

export function createIndexUpdater({ index, embedder, store, load }: IndexUpdaterParts): IndexUpdater {
  let written = 0;
  let loaded = false;

  const space = (): string => `${index.identity}|${embedder.name}`;

  async function loadEmbedder(signal: AbortSignal): Promise<void> {
    if (loaded) return;
    await embedder.embed(['ready'], { signal });
    loaded = true;
  }

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

  async function update(userId: string, signal: AbortSignal): Promise<void> {
    const { persona, records } = await load(userId);
    const wanted = new Map(itemsOf(userId, persona, records).map((item) => [item.id, item]));
    const known = await readRow<Manifest>(store, MANIFEST + userId);
    if (wanted.size > 0) await loadEmbedder(signal);
    const now = space();
    const entries = new Map(known?.space === now ? Object.entries(known.entries) : []);
    const gone = Object.keys(known?.entries ?? {}).filter((id) => !wanted.has(id));
    const note = async (): Promise<void> => {
      signal.throwIfAborted();
      await store.set(MANIFEST + userId, {
        space: now,
        entries: Object.fromEntries(entries),
      } satisfies Manifest);
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

  return {
    space,
    loadEmbedder,
    update,
    async acknowledged(userId) {
      const manifest = await readRow<Manifest>(store, MANIFEST + userId);
      return Object.keys(manifest?.entries ?? {});
    },
    async disregard(userId) {
      await store.delete(MANIFEST + userId);
    },
    async disregardAll() {
      for (const key of await store.keys(MANIFEST)) await store.delete(key);
    },
    get written() {
      return written;
    },
  };
}

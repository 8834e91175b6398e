/** Vector memory in Pinecone. Nothing is only there: it can be rebuilt from the store. */
import type { Index, Pinecone } from '@pinecone-database/pinecone';
import { errorCodeOf } from '../../errors.js';
import type { IndexedText, IndexMatch, ScriptIndex } from '../../ports.js';
import { openIndexHost, type PineconeSettings } from './open-index-host.js';
import { translateError } from './translate-error.js';

const NAMESPACE = 'user_scripts';
const DEFAULT_TOP_K = 5;
/** Pinecone takes 2 MB a request; 100 records of 384 numbers and small metadata are about 0.8 MB. */
const UPSERT_RECORDS = 100;
/** Most a query returns, and most ids one delete takes. */
const PAGE_RECORDS = 1_000;
const DIMENSIONS = 384;

/** Connects on first use, so that a slow Pinecone never delays the start. `prepare` checks the index at once. */
export interface PineconeIndex extends ScriptIndex {
  /** Finds or creates the index. Throws `BotError('misconfigured')` for a wrong dimension or metric. */
  prepare(): Promise<void>;
}

export function createPineconeIndex(settings: PineconeSettings): PineconeIndex {
  let opened: Promise<Index> | undefined;

  async function open(): Promise<Index> {
    const { Pinecone: PineconeSdk } = await import('@pinecone-database/pinecone');
    const client: Pinecone = new PineconeSdk({
      apiKey: settings.apiKey,
      ...(settings.controllerHost && { controllerHostUrl: settings.controllerHost }),
    });
    const host = await openIndexHost(client, settings);
    return client.index(settings.index, host);
  }

  /** Every call goes through here: connects once, translates every vendor error once. */
  async function ask<T>(userId: string | null, call: (index: Index) => Promise<T>): Promise<T> {
    // A failed connection is tried again by the next call.
    opened ??= open().catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    try {
      const index = await opened;
      return await call(index.namespace(userId === null ? NAMESPACE : namespaceOf(userId)));
    } catch (error) {
      throw translateError(error);
    }
  }

  function namespaceOf(userId: string): string {
    return settings.namespaceMode === 'per-user' ? `${NAMESPACE}_${userId}` : NAMESPACE;
  }

  /** What is not there needs no deleting: a namespace begins with its first vector. */
  async function remove(userId: string, what: Parameters<Index['deleteMany']>[0]): Promise<void> {
    await ask(userId, (index) => index.deleteMany(what)).catch((error: unknown) => {
      if (errorCodeOf(error) !== 'notFound') throw error;
    });
  }

  /** Ids of one person's vectors, a page at a time: a serverless index cannot count by filter. */
  function idsOf(userId: string): Promise<readonly string[]> {
    return ask(userId, async (index) => {
      const vector = Array.from({ length: DIMENSIONS }, () => 1 / Math.sqrt(DIMENSIONS));
      const found = await index.query({
        vector,
        topK: PAGE_RECORDS,
        filter: { user: { $eq: userId } },
        includeMetadata: false,
      });
      return found.matches.map(({ id }) => id);
    });
  }

  return {
    name: 'pinecone',
    identity: `pinecone:${settings.host ?? ''}:${settings.index}:${settings.namespaceMode}`,
    prepare: () => ask(null, () => Promise.resolve()),
    async upsert(items) {
      const byUser = new Map<string, IndexedText[]>();
      for (const item of items) {
        const key = namespaceOf(item.userId);
        byUser.set(key, [...(byUser.get(key) ?? []), item]);
      }
      for (const group of byUser.values()) {
        for (let start = 0; start < group.length; start += UPSERT_RECORDS) {
          const records = group
            .slice(start, start + UPSERT_RECORDS)
            .map(({ id, vector, metadata, userId }) => ({
              id,
              values: [...vector],
              metadata: { ...metadata, user: userId },
            }));
          await ask(group[0]?.userId ?? '', (index) => index.upsert({ records }));
        }
      }
    },
    query: (userId, vector, { topK = DEFAULT_TOP_K, kind, embedder }) =>
      ask(userId, async (index) => {
        const filter = {
          user: { $eq: userId },
          embedder: { $eq: embedder },
          ...(kind === undefined ? {} : { kind: { $eq: kind } }),
        };
        const found = await index.query({ vector: [...vector], topK, filter, includeMetadata: true });
        return found.matches.map(({ id, score, metadata }) => ({
          id,
          score: score ?? 0,
          metadata: (metadata ?? {}) as IndexMatch['metadata'],
        }));
      }),
    async delete(userId, ids) {
      for (let start = 0; start < ids.length; start += PAGE_RECORDS)
        await remove(userId, { ids: ids.slice(start, start + PAGE_RECORDS) });
    },
    async deleteUser(userId) {
      const removed = new Set<string>();
      // Deletes become visible late: a page that brings nothing new is the end.
      for (;;) {
        const fresh = (await idsOf(userId)).filter((id) => !removed.has(id));
        if (fresh.length === 0) break;
        await remove(userId, { ids: [...fresh] });
        for (const id of fresh) removed.add(id);
      }
      // What was written a moment ago may not be visible yet; the filter reaches it when it is.
      await remove(userId, { filter: { user: { $eq: userId } } }).catch((error: unknown) => {
        // Some serverless indexes delete by ids alone; those written down for her are deleted by them as well.
        if (errorCodeOf(error) !== 'badInput') throw error;
      });
      return removed.size;
    },
    close: () => Promise.resolve(),
  };
}

/** `KeyValueStore` through Keyv: SQLite by default, Redis or PostgreSQL by their URI. */
import { Keyv, type DeserializedData } from 'keyv';
import { asideKey } from '../damaged-rows.js';
import { BotError, DamagedValue } from '../errors.js';
import type { KeyValueStore, Logger } from '../ports.js';
import type { KeyvBackend } from './keyv-store/backend.js';
import { openFailure } from './keyv-store/open-failure.js';
import { openPostgres } from './keyv-store/postgres.js';
import { openRedis } from './keyv-store/redis.js';
import { openSqlite } from './keyv-store/sqlite.js';

/** Keeps this bot's keys apart in a database others use too. */
const NAMESPACE = 'reelsmith:';
/** Values read in one query: parsing this many scripts blocks the chat's thread for about 5 ms. */
const PAGE = 50;

/**
 * Opens the store of `sqlite://PATH`, `redis://...` or `postgres://...`.
 * Throws `BotError('misconfigured')` for another URI, `BotError('storeFailed')` when it cannot be opened.
 */
export async function createKeyvStore(uri: string, logger?: Logger): Promise<KeyValueStore> {
  const backend = await openBackend(uri).catch((cause: unknown) => {
    throw cause instanceof BotError ? cause : openFailure(uri, cause);
  });
  // Without `throwOnErrors` Keyv 5 turns a failed write into `false` and a failed read into "nothing there".
  // Keys are prefixed here, because Keyv's own namespaces match each other's keys (`u_1` finds `ux1`).
  const keyv = new Keyv({ store: backend.adapter, throwOnErrors: true, useKeyPrefix: false });
  backend.adapter.namespace = undefined;
  keyv.deserialize = quickReading(keyv.deserialize);
  keyv.on('error', () => undefined);
  return {
    get: (key) => guard('read', () => keyv.get(NAMESPACE + key)),
    async getMany<T>(keys: readonly string[]) {
      const found: (T | undefined)[] = [];
      for (let start = 0; start < keys.length; start += PAGE) {
        const page = keys.slice(start, start + PAGE).map((key) => NAMESPACE + key);
        found.push(...(await guard('read', () => keyv.getMany<T>(page))));
      }
      return found;
    },
    async set(key, value) {
      if (!(await guard('write', () => keyv.set(NAMESPACE + key, value))))
        throw new BotError('storeFailed', 'The store did not take a write.');
    },
    delete: (key) => guard('delete', () => keyv.delete(NAMESPACE + key)),
    async setAside(key) {
      const aside = asideKey(key);
      await guard('set aside', async () => {
        const row: unknown = await backend.adapter.get(NAMESPACE + key);
        if (row === undefined) return;
        await backend.adapter.set(NAMESPACE + aside, row);
        await backend.adapter.delete(NAMESPACE + key);
        logger?.warn({ key: aside }, 'a damaged row was set aside');
      });
    },
    async keys(prefix) {
      const found = await guard('list', () => backend.keys(NAMESPACE + prefix));
      return found.map((key) => key.slice(NAMESPACE.length));
    },
    close: () => guard('close', () => backend.close()),
  };
}

/** A string that begins with a colon, where Keyv writes bytes (`:base64:`) and doubles the colon of texts. */
const MARKED = /[:[,]\s*":/u;

/**
 * Keyv calls back for every value in the JSON, which takes as long again as reading it; hardly a text needs that.
 * Throws `BotError('misconfigured')` where there is no `deserialize`.
 * @internal
 */
export function quickReading(deserialize: Keyv['deserialize']): NonNullable<Keyv['deserialize']> {
  // Every read of a marked text would find nothing, and nobody would know.
  if (!deserialize) throw new BotError('misconfigured', 'The store cannot read what it wrote.');
  return <T>(data: string) =>
    MARKED.test(data) ? deserialize<T>(data) : (JSON.parse(data) as DeserializedData<T>);
}

async function openBackend(uri: string): Promise<KeyvBackend> {
  const scheme = /^([a-z]+):\/\//i.exec(uri)?.[1]?.toLowerCase();
  if (scheme === 'sqlite') return openSqlite(uri);
  if (scheme === 'redis' || scheme === 'rediss') return openRedis(uri);
  if (scheme === 'postgres' || scheme === 'postgresql') return openPostgres(uri);
  throw new BotError('misconfigured', 'KEYV_URI must begin with sqlite://, redis:// or postgres://.');
}

/** Translates what the drivers throw. Their messages may hold an address with a password, so only the code passes. */
async function guard<T>(action: string, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (cause) {
    if (cause instanceof BotError) throw cause;
    if (cause instanceof SyntaxError) throw new DamagedValue(cause);
    const code = cause instanceof Error && 'code' in cause ? ` (${String(cause.code)})` : '';
    throw new BotError('storeFailed', `The store could not ${action}${code}.`, { cause });
  }
}

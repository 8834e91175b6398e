import { EventEmitter } from 'node:events';
import PQueue from 'p-queue';
import { BotError } from '../../errors.js';
import type { KeyvPostgres } from '@keyv/postgres';
import { CONNECTION_TIMEOUT_MS, type KeyvBackend } from './backend.js';
import { codeOf } from './open-failure.js';

/** Characters of a key: a prefix, a person and a thread, each percent-encoded at worst. */
const LONGEST_KEY = 1_000;
const NO_TABLE = '42P01';
/** A query that waits for one of them inside the pool fails when the time for connecting runs out: it waits before it. */
const CONNECTIONS = 10;

/** Connects to `postgres://...`. Throws `BotError('misconfigured')` when the optional package is not installed. */
export async function openPostgres(uri: string): Promise<KeyvBackend> {
  const { KeyvPostgres } = await import('@keyv/postgres').catch((cause: unknown) => {
    throw new BotError('misconfigured', 'A postgres:// store needs the package @keyv/postgres.', { cause });
  });
  const { adapter, table } = await connect(KeyvPostgres, uri).catch((error: unknown) => {
    // The adapter makes its table with its first connection alone, which a server that is still starting may refuse.
    if (codeOf(error) === NO_TABLE) return connect(KeyvPostgres, uri);
    throw error;
  });
  return {
    adapter,
    async keys(prefix) {
      const pattern = `${prefix.replace(/[\\%_]/g, String.raw`\$&`)}%`;
      const rows: { key: string }[] = await adapter.query(
        `SELECT key FROM ${table} WHERE key LIKE $1 ESCAPE '\\'`,
        [pattern],
      );
      return rows.map((row) => row.key);
    },
    async close() {
      await adapter.disconnect();
    },
  };
}

/** An adapter whose table can be read. Throws what the driver throws. */
async function connect(
  Adapter: typeof KeyvPostgres,
  uri: string,
): Promise<{ readonly adapter: KeyvPostgres; readonly table: string }> {
  const adapter = new Adapter({
    uri,
    connectionTimeoutMillis: CONNECTION_TIMEOUT_MS,
    max: CONNECTIONS,
    keySize: LONGEST_KEY,
    log: surviveLostConnections,
  });
  // The first query below throws what failed; without a listener the event alone would end the process.
  adapter.on('error', () => undefined);
  const places = new PQueue({ concurrency: CONNECTIONS });
  const { query } = adapter;
  adapter.query = (sql, values) => places.add(() => query(sql, values));
  const table = `${String(adapter.opts.schema)}.${String(adapter.opts.table)}`;
  await adapter.query(`SELECT 1 FROM ${table} LIMIT 1`).catch(async (error: unknown) => {
    await adapter.disconnect();
    throw error;
  });
  return { adapter, table };
}

/**
 * The pool inside @keyv/postgres cannot be reached, and ends the process when the server drops an idle connection.
 * It calls its `log` option as a method of itself before it connects: the one place to listen for that.
 */
function surviveLostConnections(this: unknown): void {
  if (this instanceof EventEmitter && this.listenerCount('error') === 0) this.on('error', () => undefined);
}

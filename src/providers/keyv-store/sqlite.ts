import path from 'node:path';
import { KeyvSqlite } from '@keyv/sqlite';
import { makeFolder } from '../../make-folder.js';
import type { KeyvBackend } from './backend.js';

/** How long a write waits for another process that holds the file. */
const BUSY_TIMEOUT_MS = 5_000;
/** Rows a page of Keyv's iterator; its default of ten makes a walk quadratic. */
const ITERATION_LIMIT = 1_000;
/** Sorts behind every key that shares its beginning: SQLite compares keys by their UTF-8 bytes. */
const LAST_CHARACTER = '\u{10FFFF}';

/** Opens (and creates) the file of `sqlite://PATH`. WAL with NORMAL survives a killed process; a power cut may take the last commits. */
export async function openSqlite(uri: string): Promise<KeyvBackend> {
  const file = uri.replace(/^sqlite:\/\//, '');
  if (file !== ':memory:') makeFolder(path.dirname(path.resolve(file)), 'DATA_DIR or KEYV_URI');
  const adapter = new KeyvSqlite({ uri, busyTimeout: BUSY_TIMEOUT_MS, iterationLimit: ITERATION_LIMIT });
  // The first query below throws what failed; without a listener the event alone would end the process.
  adapter.on('error', () => undefined);
  await adapter.query('PRAGMA journal_mode=WAL');
  await adapter.query('PRAGMA synchronous=NORMAL');
  await adapter.query('PRAGMA secure_delete=ON');
  return {
    adapter,
    async keys(prefix) {
      // A range uses the primary key's index, where LIKE reads the whole table.
      const rows: { key: string }[] = await adapter.query(
        `SELECT key FROM ${String(adapter.opts.table)} WHERE key >= ? AND key < ?`,
        [prefix, prefix + LAST_CHARACTER],
      );
      return rows.map((row) => row.key);
    },
    async close() {
      await adapter.disconnect();
    },
  };
}

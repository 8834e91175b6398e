/** node-sqlite3 with promises; every failure is a `BotError('storeFailed')`. */
import sqlite3 from 'sqlite3';
import { BotError } from '../../errors.js';

type Value = string | Buffer;

export interface Database {
  exec(sql: string): Promise<void>;
  all<R>(sql: string, values: readonly Value[]): Promise<readonly R[]>;
  /** Returns how many rows changed. */
  run(sql: string, values: readonly Value[]): Promise<number>;
  /** All rows or none. */
  transaction(sql: string, rows: readonly (readonly Value[])[]): Promise<void>;
  close(): Promise<void>;
}

const BUSY_TIMEOUT_MS = 5_000;
/** Room for some 100,000 vectors. */
const MAPPED_BYTES = 256 * 2 ** 20;

export async function openDatabase(file: string): Promise<Database> {
  const db = await new Promise<sqlite3.Database>((resolve, reject) => {
    const opened = new sqlite3.Database(file, (error) => (error ? reject(failed(error)) : resolve(opened)));
  });
  db.configure('busyTimeout', BUSY_TIMEOUT_MS);

  const exec = (sql: string): Promise<void> =>
    new Promise(
      (resolve, reject) => void db.exec(sql, (error) => (error ? reject(failed(error)) : resolve())),
    );
  // WAL with NORMAL keeps every acknowledged write through a kill; secure_delete wipes what /forget removes.
  // Mapped, because a scan reads every page of one person's vectors: copying them costs more than comparing them.
  await exec(
    `PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA secure_delete=ON; PRAGMA mmap_size=${MAPPED_BYTES};`,
  );

  async function insertAll(sql: string, rows: readonly (readonly Value[])[]): Promise<void> {
    const statement = db.prepare(sql);
    try {
      await Promise.all(
        rows.map(
          (row) =>
            new Promise<void>(
              (resolve, reject) =>
                void statement.run([...row], (error) => (error ? reject(failed(error)) : resolve())),
            ),
        ),
      );
    } finally {
      await new Promise<void>((resolve) => void statement.finalize(() => resolve()));
    }
  }

  return {
    exec,
    all: <R>(sql: string, values: readonly Value[]) =>
      new Promise<readonly R[]>(
        (resolve, reject) =>
          void db.all<R>(sql, [...values], (error, rows) => (error ? reject(failed(error)) : resolve(rows))),
      ),
    run: (sql, values) =>
      new Promise((resolve, reject) => {
        db.run(sql, [...values], function done(error) {
          if (error) reject(failed(error));
          else resolve(this.changes);
        });
      }),
    async transaction(sql, rows) {
      if (rows.length === 0) return;
      await exec('BEGIN IMMEDIATE');
      try {
        await insertAll(sql, rows);
        await exec('COMMIT');
      } catch (error) {
        await exec('ROLLBACK');
        throw error;
      }
    },
    close: () =>
      new Promise((resolve, reject) => {
        db.close((error) => (error ? reject(failed(error)) : resolve()));
      }),
  };
}

function failed(cause: Error): BotError {
  return new BotError('storeFailed', 'The vector file could not be read or written.', { cause });
}

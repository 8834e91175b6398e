/** One process serves a SQLite store: two would answer everything twice. */
import sqlite3 from 'sqlite3';
import { BotError } from '../errors.js';

export interface StoreLock {
  release(): Promise<void>;
}

const FREE: StoreLock = { release: () => Promise.resolve() };

/**
 * Holds the store of `sqlite://PATH` by an exclusive transaction in an empty database beside it: the system lets go of
 * it with the process, also after kill -9. Other stores are shared on purpose. Throws `BotError('misconfigured')` when
 * another process holds it.
 */
export async function lockStore(uri: string): Promise<StoreLock> {
  const file = /^sqlite:\/\/(.+)$/u.exec(uri)?.[1];
  if (file === undefined || file === ':memory:') return FREE;
  const database = new sqlite3.Database(`${file}.lock`);
  try {
    await exec(database, 'PRAGMA busy_timeout=0; BEGIN EXCLUSIVE');
  } catch (error) {
    await close(database);
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'error';
    throw code === 'SQLITE_BUSY'
      ? new BotError(
          'misconfigured',
          `Another process serves the store ${file} already, and two would answer everything twice. Stop that one, or give this one a DATA_DIR of its own.`,
        )
      : new BotError(
          'storeFailed',
          `${file}.lock cannot be opened (${code}). Let this user write beside the store.`,
        );
  }
  return { release: () => close(database) };
}

function exec(database: sqlite3.Database, sql: string): Promise<void> {
  return new Promise((resolve, reject) => {
    // What could not be opened is told to the first question.
    database.once('error', reject);
    database.exec(sql, (error) => (error ? reject(error) : resolve()));
  });
}

function close(database: sqlite3.Database): Promise<void> {
  return new Promise((resolve) => {
    database.close(() => resolve());
  });
}

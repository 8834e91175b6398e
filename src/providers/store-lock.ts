/** One process serves a SQLite store: two would answer everything twice. */
import path from 'node:path';
import sqlite3 from 'sqlite3';
import { BotError } from '../errors.js';
import { makeFolder } from '../make-folder.js';

export interface StoreLock {
  release(): Promise<void>;
}

const FREE: StoreLock = { release: () => Promise.resolve() };

/**
 * Holds the store of `sqlite://PATH` by an exclusive transaction in an empty database beside it: the system lets go of
 * it with the process, also after kill -9. Makes the store's folder. Other stores are shared on purpose. Throws
 * `BotError('misconfigured')` when another process holds it, `BotError('storeFailed')` when it cannot be made.
 */
export async function lockStore(uri: string): Promise<StoreLock> {
  const file = /^sqlite:\/\/(.+)$/u.exec(uri)?.[1];
  if (file === undefined || file === ':memory:') return FREE;
  makeFolder(path.dirname(path.resolve(file)), 'DATA_DIR or KEYV_URI');
  const database = await open(`${file}.lock`);
  try {
    await exec(database, 'PRAGMA busy_timeout=0; BEGIN EXCLUSIVE');
  } catch (error) {
    await close(database);
    throw codeOf(error) === 'SQLITE_BUSY'
      ? new BotError(
          'misconfigured',
          `Another process serves the store ${file} already, and two would answer everything twice. Stop that one, or give this one a DATA_DIR of its own.`,
        )
      : cannotOpen(`${file}.lock`, error);
  }
  return { release: () => close(database) };
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'error';
}

function cannotOpen(file: string, cause: unknown): BotError {
  const message = `${file} cannot be opened (${codeOf(cause)}). Let this user write beside the store.`;
  return new BotError('storeFailed', message, { cause });
}

/** What could not be opened never answers, not even to its closing. */
function open(file: string): Promise<sqlite3.Database> {
  return new Promise((resolve, reject) => {
    const database = new sqlite3.Database(file, (error) =>
      error ? reject(cannotOpen(file, error)) : resolve(database),
    );
  });
}

function exec(database: sqlite3.Database, sql: string): Promise<void> {
  return new Promise((resolve, reject) => {
    database.exec(sql, (error) => (error ? reject(error) : resolve()));
  });
}

function close(database: sqlite3.Database): Promise<void> {
  return new Promise((resolve) => {
    database.close(() => resolve());
  });
}

/** The embedded vector memory: BLOB rows in SQLite and an exact scan of one user's vectors. */
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { makeFolder } from '../../make-folder.js';
import PQueue from 'p-queue';
import { BotError } from '../../errors.js';
import type { IndexMatch, ScriptIndex } from '../../ports.js';
import { openDatabase, type Database } from './database.js';

const DEFAULT_TOP_K = 5;
/** A rowid table: `WITHOUT ROWID` doubled the file (DEPENDENCIES section b). */
const SCHEMA = `CREATE TABLE IF NOT EXISTS vec (
  ns TEXT NOT NULL, id TEXT NOT NULL, kind TEXT NOT NULL, embedder TEXT NOT NULL, meta TEXT NOT NULL, vec BLOB NOT NULL,
  PRIMARY KEY (ns, id)
)`;
/** Names this very file: one that was lost and made anew is another index. */
const IDENTITY_SCHEMA =
  'CREATE TABLE IF NOT EXISTS identity (one INTEGER PRIMARY KEY CHECK (one = 1), id TEXT NOT NULL)';
const UPSERT = 'INSERT OR REPLACE INTO vec (ns, id, kind, embedder, meta, vec) VALUES (?, ?, ?, ?, ?, ?)';

interface Row {
  readonly id: string;
  readonly meta: string;
  readonly vec: Buffer;
}

async function openIndexFile(file: string): Promise<Database> {
  try {
    const database = await openDatabase(file);
    await database.exec(`${SCHEMA}; ${IDENTITY_SCHEMA};`);
    return database;
  } catch (error) {
    const { cause } = error as BotError;
    const code = cause instanceof Error && 'code' in cause ? ` (${String(cause.code)})` : '';
    throw new BotError(
      'storeFailed',
      `The vector file ${file} could not be opened${code}. Let this user write to it; a damaged one may be moved away, it is made anew.`,
      { cause },
    );
  }
}

/** `file` is created when missing. Throws `BotError('storeFailed')` when it cannot be opened. */
export async function createLocalIndex(file: string): Promise<ScriptIndex> {
  makeFolder(path.dirname(file), 'DATA_DIR');
  const database = await openIndexFile(file);
  await database.run('INSERT OR IGNORE INTO identity (one, id) VALUES (1, ?)', [randomUUID()]);
  const [identity] = await database.all<{ id: string }>('SELECT id FROM identity', []);
  // Transactions share the one connection, so writes take turns.
  const writes = new PQueue({ concurrency: 1 });

  return {
    name: 'embedded',
    identity: `embedded:${identity?.id ?? ''}`,
    upsert: (items) =>
      writes.add(() =>
        database.transaction(
          UPSERT,
          items.map(({ id, userId, metadata, vector }) => [
            userId,
            id,
            String(metadata['kind'] ?? ''),
            String(metadata['embedder'] ?? ''),
            JSON.stringify(metadata),
            Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength),
          ]),
        ),
      ),
    async query(userId, vector, { topK = DEFAULT_TOP_K, kind, embedder }) {
      const rows = await database.all<Row>(
        `SELECT id, meta, vec FROM vec WHERE ns = ? AND embedder = ?${kind === undefined ? '' : ' AND kind = ?'}`,
        kind === undefined ? [userId, embedder] : [userId, embedder, kind],
      );
      return rows
        .map((row) => ({ row, score: dot(vector, toFloats(row.vec)) }))
        .sort((a, b) => b.score - a.score)
        .slice(0, topK)
        .map(({ row, score }) => ({
          id: row.id,
          score,
          metadata: JSON.parse(row.meta) as IndexMatch['metadata'],
        }));
    },
    delete: (userId, ids) =>
      writes.add(() =>
        database.transaction(
          'DELETE FROM vec WHERE ns = ? AND id = ?',
          ids.map((id) => [userId, id]),
        ),
      ),
    deleteUser: (userId) => writes.add(() => database.run('DELETE FROM vec WHERE ns = ?', [userId])),
    async close() {
      await writes.onIdle();
      await database.close();
    },
  };
}

/** Vectors have length 1, so the dot product is the cosine. */
function dot(a: Float32Array, b: Float32Array): number {
  if (a.length !== b.length) throw new BotError('storeFailed', 'A stored vector has another dimension.');
  let sum = 0;
  for (let index = 0; index < a.length; index += 1) sum += (a[index] ?? 0) * (b[index] ?? 0);
  return sum;
}

/** SQLite's buffers may start at any byte; a Float32Array may not. */
function toFloats(buffer: Buffer): Float32Array {
  const aligned = new Uint8Array(buffer.byteLength);
  aligned.set(buffer);
  return new Float32Array(aligned.buffer);
}

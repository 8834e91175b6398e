/** A whole product over a store that is thrown away: commands other than `start` keep nothing. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { compose, type Product } from '../compose.js';
import { parseConfig } from '../config.js';
import { BotError } from '../errors.js';
import { loggerTo, type CommandIo } from './command.js';

/** Nobody waits in a chat: the same seed gives the same script on a busy machine, too. */
const PATIENT = { meaningBudgetMs: 60_000 } as const;

async function temporaryFolder(): Promise<string> {
  try {
    return await mkdtemp(path.join(tmpdir(), 'reelsmith-'));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'error';
    throw new BotError(
      'misconfigured',
      `The temporary folder ${tmpdir()} cannot be written (${code}). Set TMPDIR to a folder this user can write to.`,
      { cause: error },
    );
  }
}

/** Runs `use` and cleans up, whatever happens. */
export async function withTemporaryProduct<T>(
  io: CommandIo,
  use: (product: Product) => Promise<T>,
): Promise<T> {
  const dataDir = await temporaryFolder();
  try {
    // Neither the real store nor the real vector memory.
    const { KEYV_URI: _uri, PINECONE_API_KEY: _key, PINECONE_API_KEY_FILE: _file, ...env } = io.env;
    const product = await compose(parseConfig({ ...env, DATA_DIR: dataDir }), loggerTo(io), PATIENT);
    try {
      return await use(product);
    } finally {
      await product.close();
    }
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}

import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { compiledFile, projectRoot } from '../../../src/project-files.js';
import { createLocalIndex } from '../../../src/providers/local-index/index.js';

const WRITER = path.join(projectRoot, 'test', 'support', 'write-vectors.mjs');
const BATCH = 20;

/** Lets a process write for a while, kills it, and returns how many batches it had acknowledged. */
async function writeUntilKilled(file: string, afterBatches: number): Promise<number> {
  const module = compiledFile(import.meta.url, '../../../src/providers/local-index/index.js').href;
  const child = spawn(process.execPath, [WRITER, module, file], { stdio: ['ignore', 'pipe', 'inherit'] });
  let acknowledged = 0;
  await new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      acknowledged += chunk.toString('utf8').split('\n').length - 1;
      if (acknowledged >= afterBatches) child.kill('SIGKILL');
    });
    child.once('close', () => resolve());
  });
  return acknowledged;
}

describe('the embedded index, killed while it writes', () => {
  it.each([1, 7, 25, 60])('keeps every acknowledged vector (after %i batches)', async (afterBatches) => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'kill-')), 'memory.sqlite');
    const acknowledged = await writeUntilKilled(file, afterBatches);
    expect(acknowledged).toBeGreaterThanOrEqual(afterBatches);
    const index = await createLocalIndex(file);
    try {
      const asked = new Float32Array(384);
      asked[0] = 1;
      const found = await index.query('u:1', asked, { topK: 100_000, embedder: 'm' });
      const ids = new Set(found.map(({ id }) => id));
      const lost = Array.from(
        { length: acknowledged * BATCH },
        (_, at) => `script:${Math.floor(at / BATCH)}.${at % BATCH}`,
      ).filter((id) => !ids.has(id));
      expect(lost).toEqual([]);
      // A batch is there as a whole or not at all.
      expect(found.length % BATCH).toBe(0);
    } finally {
      await index.close();
    }
  });
});

import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createLocalIndex } from '../../../src/providers/local-index/index.js';
import { scriptIndexContract, vectorNear } from '../../contracts/script-index.js';

const freshFile = (): string => path.join(mkdtempSync(path.join(tmpdir(), 'index-')), 'memory.sqlite');

scriptIndexContract('embedded', () => createLocalIndex(freshFile()));

describe('the embedded index', () => {
  it('keeps what it acknowledged for the next process', async () => {
    const file = freshFile();
    const first = await createLocalIndex(file);
    await first.upsert([
      { id: 'script:a', userId: 'u', vector: vectorNear(1), metadata: { kind: 'script', embedder: 'm' } },
    ]);
    await first.close();
    const second = await createLocalIndex(file);
    expect(await second.query('u', vectorNear(1), { embedder: 'm' })).toHaveLength(1);
    await second.close();
  });

  it('leaves no trace of a forgotten person in the file', async () => {
    const file = freshFile();
    const index = await createLocalIndex(file);
    await index.upsert([
      {
        id: 'script:a',
        userId: 'u',
        vector: vectorNear(1),
        metadata: { kind: 'script', embedder: 'm', topic: 'my secret topic' },
      },
    ]);
    await index.deleteUser('u');
    await index.close();
    expect(readFileSync(file).includes('my secret topic')).toBe(false);
  });

  it('refuses a file that is no database, as storeFailed', async () => {
    const file = freshFile();
    writeFileSync(file, 'this is not a database, it is a text of some length '.repeat(50));
    await expect(createLocalIndex(file)).rejects.toMatchObject({ code: 'storeFailed' });
  });
});

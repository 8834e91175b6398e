import { cpSync, existsSync, mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { createWorkerQueue, type WorkerQueue } from '../../../src/providers/minilm/worker-queue.js';
import { compiledFile, dataFile } from '../../../src/project-files.js';

let marker: string;
const workerFile = new URL('../../support/ending-worker.mjs', import.meta.url);
let queue: WorkerQueue;

function open(): WorkerQueue {
  marker = path.join(mkdtempSync(path.join(os.tmpdir(), 'ending-')), 'marker');
  queue = createWorkerQueue({
    workerFile,
    folders: [{ path: marker, name: 'fake' }],
    readerPath: marker,
    idleMs: 60_000,
    onReady: () => {},
  });
  return queue;
}

afterEach(() => queue.close());

describe('when the embedding worker ends by itself', () => {
  it('starts another and gives the text once more', async () => {
    const [embedding] = await open().embed(['once']);
    expect(embedding?.vector[0]).toBe(4);
  });

  it('gives up a text that ends two workers, and goes on with the others', async () => {
    open();
    const bad = queue.embed(['crash']);
    const good = queue.embed(['fine']);
    await expect(bad).rejects.toMatchObject({ code: 'unavailable' });
    expect((await good)[0]?.vector[0]).toBe(4);
  });

  it('answers a short request before a long one that came first', async () => {
    open();
    const order: string[] = [];
    const long = queue.embed(Array.from({ length: 50 }, () => 'x')).then(() => order.push('long'));
    const short = queue.embed(['y']).then(() => order.push('short'));
    await Promise.all([long, short]);
    expect(order).toEqual(['short', 'long']);
  });

  it('leaves what nobody waits for until everybody is answered', async () => {
    open();
    const order: string[] = [];
    const done = (name: string) => (): number => order.push(name);
    const background = queue.embed(['a', 'b'], { background: true }).then(done('background'));
    const first = queue.embed(['x', 'x', 'x']).then(done('first'));
    const second = queue.embed(['y', 'y', 'y', 'y']).then(done('second'));
    await Promise.all([background, first, second]);
    expect(order).toEqual(['first', 'second', 'background']);
  });
});

it('lets the worker end by itself, whatever it is doing: ended from outside, it may take the process with it', async () => {
  open();
  const given = queue.embed(['x']).catch((error: unknown) => error);
  await queue.close();
  expect(await given).toMatchObject({ code: 'cancelled' });
  expect(existsSync(`${marker}.ended`)).toBe(true);
});

it('tries again to load a reader that was missing', async () => {
  const readerPath = path.join(mkdtempSync(path.join(os.tmpdir(), 'reader-')), 'fact-reader');
  queue = createWorkerQueue({
    workerFile: compiledFile(
      new URL('../../../src/providers/minilm/index.ts', import.meta.url).href,
      './worker.js',
    ),
    folders: [{ path: dataFile('models', 'all-MiniLM-L6-v2'), name: 'MiniLM' }],
    readerPath,
    idleMs: 60_000,
    onReady: () => {},
  });
  const row = [0, 2, 5, 2];
  await expect(queue.readPieces(row, 2)).rejects.toMatchObject({ code: 'unavailable' });
  cpSync(dataFile('models', 'fact-reader'), readerPath, { recursive: true });
  expect(await queue.readPieces(row, 2)).toHaveLength(1);
});

/** Files she sends: read in full, never beyond the limit, never with the token in an error. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { FileRef } from '../../../src/chat/types.js';
import type { UserFile } from '../../support/fake-telegram.js';
import { startTelegram, type StartedTelegram } from '../../support/telegram-driver.js';

const ANA = 77;
const MEGABYTE = 1024 * 1024;
let started: StartedTelegram;
let folder: string;

beforeEach(async () => {
  started = await startTelegram();
  folder = await mkdtemp(path.join(tmpdir(), 'telegram-files-'));
});

afterEach(async () => {
  await started.close();
  await rm(folder, { recursive: true });
});

async function sent(file: Partial<UserFile>): Promise<FileRef> {
  const { telegram, received } = started;
  telegram.userSends(ANA, {
    name: 'story.txt',
    mimeType: 'text/plain',
    bytes: Buffer.from('my story'),
    ...file,
  });
  const message = await telegram.until('the file', () => received[0]);
  const [ref] = message.files;
  if (!ref) throw new Error('No file.');
  return ref;
}

async function read({ ref }: Pick<FileRef, 'ref'>, maxBytes = 10 * MEGABYTE): Promise<string> {
  const signal = AbortSignal.timeout(5000);
  return Buffer.from(await started.adapter.openFile(ref, { maxBytes, signal })).toString();
}

test('a name with spaces, umlauts and question marks is fetched', async () => {
  expect(await read(await sent({ name: 'Meine Geschichte über Brot? #1.txt' }))).toBe('my story');
});

test('an album arrives file by file by itself', async () => {
  const { telegram, received } = started;
  const file = { name: 'a.txt', mimeType: 'text/plain', bytes: Buffer.from('a') };
  telegram.userSendsAlbum(ANA, [file, { ...file, name: 'b.txt' }]);
  await telegram.until('both', () => received.length === 2);
  expect(received.map(({ files }) => files[0]?.name)).toEqual(['a.txt', 'b.txt']);
});

test('a file Telegram will not hand out is too large', async () => {
  const ref = await sent({ statedBytes: 21 * MEGABYTE });
  expect(ref.bytes).toBe(21 * MEGABYTE);
  await expect(read(ref)).rejects.toMatchObject({ code: 'tooLarge' });
});

test('a file larger than it says is cut off while it is read', async () => {
  const ref = await sent({ bytes: Buffer.alloc(2 * MEGABYTE), statedBytes: 10 });
  await expect(read(ref, MEGABYTE)).rejects.toMatchObject({ code: 'tooLarge' });
});

test('a file that is gone is missing', async () => {
  await expect(read({ ref: 'FILE999' })).rejects.toMatchObject({ code: 'missing' });
});

test('a server that fails is unavailable, and the error does not name the token', async () => {
  const ref = await sent({});
  started.telegram.failNext('getFile', 500);
  await expect(read(ref)).rejects.toMatchObject({ code: 'unavailable' });
  started.telegram.setOffline(true);
  const error: unknown = await read(ref).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ code: 'unavailable' });
  expect(String((error as Error).stack)).not.toContain(started.telegram.token);
});

test('reading can be cancelled', async () => {
  const ref = await sent({});
  started.telegram.stall('getFile', 300);
  const controller = new AbortController();
  const reading = started.adapter.openFile(ref.ref, { maxBytes: MEGABYTE, signal: controller.signal });
  controller.abort();
  await expect(reading).rejects.toMatchObject({ code: 'cancelled' });
});

test('a self-hosted server in --local mode hands out a path on this machine', async () => {
  const localPath = path.join(folder, 'story.txt');
  await writeFile(localPath, 'local story');
  const ref = await sent({ localPath });
  expect(await read(ref)).toBe('local story');
  await expect(read(ref, 5)).rejects.toMatchObject({ code: 'tooLarge' });
  await rm(localPath);
  await expect(read(ref)).rejects.toMatchObject({ code: 'missing' });
});

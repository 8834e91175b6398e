import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { openDiscordFile } from '../../../../adapters/discord/receiving/files.js';

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

async function serve(
  status: number,
  chunks: readonly Buffer[],
  headers: Record<string, string> = {},
): Promise<string> {
  const server = createServer((_request, response) => {
    response.writeHead(status, headers);
    for (const chunk of chunks) response.write(chunk);
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const read = (ref: string, apiRoot: string | undefined, maxBytes = 1000) =>
  openDiscordFile(ref, { maxBytes, signal: new AbortController().signal, apiRoot });

test.each([
  'http://169.254.169.254/latest/meta-data',
  'https://cdn.discordapp.com.evil.example/a.txt',
  'https://evil.example/cdn.discordapp.com/a.txt',
  'http://cdn.discordapp.com/a.txt',
  'file:///etc/passwd',
  'not an address',
  '',
])("an address that is not Discord's is never opened: %s", async (ref) => {
  await expect(read(ref, undefined)).rejects.toMatchObject({ code: 'missing' });
});

test('a server set by the operator serves its own files, and only those', async () => {
  const url = await serve(200, [Buffer.from('my story')]);
  expect(Buffer.from(await read(`${url}/a.txt`, `${url}/api`)).toString()).toBe('my story');
  await expect(read(`${url}/a.txt`, 'http://discord.test')).rejects.toMatchObject({ code: 'missing' });
  await expect(read(`${url}/a.txt`, undefined)).rejects.toMatchObject({ code: 'missing' });
});

test('a file that is longer than it says is cut off', async () => {
  const url = await serve(200, [Buffer.alloc(800), Buffer.alloc(800)], { 'transfer-encoding': 'chunked' });
  await expect(read(`${url}/a`, url)).rejects.toMatchObject({ code: 'tooLarge' });
});

test.each([
  [404, 'missing'],
  [403, 'missing'],
  [302, 'unavailable'],
  [503, 'unavailable'],
])('the file server answering %i means %s', async (status, code) => {
  const url = await serve(status, [], status === 302 ? { location: 'http://169.254.169.254/' } : {});
  await expect(read(`${url}/a`, url)).rejects.toMatchObject({ code });
});

test('a cancelled read is cancelled', async () => {
  const url = await serve(200, [Buffer.from('x')]);
  const reading = openDiscordFile(`${url}/a`, { maxBytes: 10, signal: AbortSignal.abort(), apiRoot: url });
  await expect(reading).rejects.toMatchObject({ code: 'cancelled' });
});

/** The one open port. */
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { openHealthServer } from '../src/health.js';

describe('the open port', () => {
  it('that is taken is named', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, () => resolve()));
    const address = other.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    await expect(openHealthServer(port, new Map())).rejects.toMatchObject({
      message: expect.stringMatching(/HTTP_PORT: port \d+ .*free port/u),
    });
    other.close();
  });

  it('says when nothing has come from a platform for a minute', async () => {
    let lostAt: Date | null = new Date(Date.now() - 30_000);
    const platforms = [{ platform: 'telegram', lostAt: () => lostAt }, { platform: 'discord' }];
    const health = await openHealthServer(0, new Map(), platforms);
    const asked = async () => {
      const response = await fetch(`http://127.0.0.1:${health.port}/healthz`);
      return [response.status, await response.json()];
    };
    expect(await asked()).toEqual([200, { status: 'ok' }]);
    lostAt = new Date(Date.now() - 70_000);
    expect(await asked()).toEqual([200, { status: 'ok', outOfReach: { telegram: lostAt.toISOString() } }]);
    lostAt = null;
    expect(await asked()).toEqual([200, { status: 'ok' }]);
    await health.close();
  });

  it.each([
    ['GET', '//', 404],
    ['GET', '/%', 404],
    ['GET', 'http://', 404],
    ['OPTIONS', '*', 404],
    ['GET', '/healthz?at=//', 200],
    ['POST', '/hook?at=//', 503],
    ['POST', '/broken', 500],
  ])('outlives a request, %s %s, and answers it with %i', async (method, target, status) => {
    const webhooks = new Map([
      ['/hook', () => Promise.resolve(503)],
      ['/broken', () => Promise.reject(new Error('broken'))],
    ]);
    const health = await openHealthServer(0, webhooks);
    const answer = await asRaw(health.port, `${method} ${target} HTTP/1.1\r\nHost: x\r\n\r\n`);
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `, 'u'));
    await health.close();
  });
});

/** `fetch` would put the address in order first. */
function asRaw(port: number, request: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const line = connect(port, '127.0.0.1', () => line.write(request));
    line.on('data', (data) => {
      resolve(String(data));
      line.destroy();
    });
    line.on('close', () => reject(new Error('closed without an answer')));
  });
}

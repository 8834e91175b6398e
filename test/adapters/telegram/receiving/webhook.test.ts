/** Webhook instead of polling, and back, without losing an update. */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { webhookSecret } from '../../../../adapters/telegram/receiving/webhook.js';
import { BotError } from '../../../../src/errors.js';
import { startFakeTelegram } from '../../../support/fake-telegram.js';
import { startTelegram, type StartedTelegram } from '../../../support/telegram-driver.js';
import { openTelegrams } from '../../../support/open-telegrams.js';

const ANA = 77;
const SECRET = 'a-secret_1';
const { open } = openTelegrams();

/** An HTTP server that hands requests to whatever adapter is there, as the lead's does beside /healthz. */
async function listen(): Promise<{ url: string; adapter: StartedTelegram['adapter'] | null }> {
  const door: { url: string; adapter: StartedTelegram['adapter'] | null } = { url: '', adapter: null };
  async function answer(request: IncomingMessage): Promise<number> {
    const header = request.headers['x-telegram-bot-api-secret-token']?.toString();
    return (await door.adapter?.handleWebhook(await text(request), header)) ?? 503;
  }
  const server = createServer((request, response) => {
    void answer(request).then((status) => response.writeHead(status).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  door.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/telegram`;
  open.push({
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  });
  return door;
}

describe('webhook mode', () => {
  test('sets the address, receives, and answers 200 only after the commit', async () => {
    const telegram = await startFakeTelegram();
    open.push(telegram);
    const door = await listen();
    let failures = 1;
    const started = await startTelegram({
      telegram,
      webhook: { url: door.url, secret: SECRET },
      async receive() {
        failures -= 1;
        if (failures >= 0) throw new BotError('storeFailed', 'disk full');
      },
    });
    open.push(started);
    door.adapter = started.adapter;
    expect(telegram.webhook).toEqual({ url: door.url, secret: SECRET });
    telegram.userSays(ANA, 'my story');
    await telegram.until('her message', () => started.received[0]);
    await telegram.until('the confirmation', () => telegram.unconfirmed().length === 0);
    expect(telegram.callsOf('getUpdates')).toEqual([]);
  });

  test('back to polling: what came meanwhile is not lost', async () => {
    const telegram = await startFakeTelegram();
    open.push(telegram);
    const first = await startTelegram({
      telegram,
      webhook: { url: 'http://127.0.0.1:9/nobody', secret: SECRET },
    });
    await first.close();
    telegram.userSays(ANA, 'while nobody listened');
    const second = await startTelegram({ telegram });
    open.push(second);
    await telegram.until('her message', () => second.received[0]);
    expect(telegram.webhook).toBeNull();
  });

  test('a stranger, a broken body and a stopped bot are refused', async () => {
    const telegram = await startFakeTelegram();
    open.push(telegram);
    const { adapter, received } = await startTelegram({
      telegram,
      webhook: { url: 'http://127.0.0.1:9/nobody', secret: SECRET },
    });
    const update = JSON.stringify({
      update_id: 1,
      message: {
        message_id: 1,
        date: 1,
        chat: { id: ANA, type: 'private' },
        from: { id: ANA, first_name: 'A' },
        text: 'hi',
      },
    });
    expect(await adapter.handleWebhook(update, undefined)).toBe(401);
    expect(await adapter.handleWebhook(update, 'wrong')).toBe(401);
    expect(await adapter.handleWebhook('{"update_id":', SECRET)).toBe(400);
    expect(await adapter.handleWebhook('[]', SECRET)).toBe(400);
    expect(await adapter.handleWebhook('{"update_id":"1"}', SECRET)).toBe(400);
    expect(received).toEqual([]);
    expect(await adapter.handleWebhook(update, SECRET)).toBe(200);
    expect(received.length).toBe(1);
    await adapter.stop();
    expect(await adapter.handleWebhook(update, SECRET)).toBe(503);
  });

  test('an address Telegram refuses stops the start with its reason', async () => {
    const telegram = await startFakeTelegram();
    open.push(telegram);
    telegram.failNext('setWebhook', 400, {
      description: 'Bad Request: bad webhook: HTTPS url must be provided',
    });
    const start = startTelegram({ telegram, webhook: { url: 'ftp://x', secret: SECRET } });
    await expect(start).rejects.toMatchObject({ code: 'misconfigured' });
    await expect(start).rejects.toThrow(/TELEGRAM_WEBHOOK_URL.*HTTPS url must be provided/);
  });

  test('without webhook settings nobody gets in', async () => {
    const started = await startTelegram();
    open.push(started);
    expect(await started.adapter.handleWebhook('{"update_id":1}', '')).toBe(401);
  });

  test('a missing secret is made up, an impossible one is named', () => {
    const url = 'https://example.org/telegram';
    expect(webhookSecret({ url })).toMatch(/^[0-9a-f]{64}$/);
    expect(() => webhookSecret({ url, secret: 'with spaces' })).toThrow(/TELEGRAM_WEBHOOK_SECRET/);
  });
});

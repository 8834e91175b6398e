/** Webhook on, off and on again with the real process: nothing she says meanwhile is lost, and strangers get nowhere. */
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { startFakeTelegram } from '../support/fake-telegram.js';
import { freshDataDir, startBot, type RunningBot } from '../support/run-bot.js';

const CREATOR = 77;
const TEST_MS = 90_000;
const WITHIN_MS = 30_000;
const STORY =
  'I bake bread in a small kitchen in Leeds. I left the bank in 2016 when my aunt gave me her oven, and now I teach people who bake at home and are afraid of rye.';
const EXAMPLE =
  'Do not twist the cutter. If you twist it, you seal the edge, and a sealed edge cannot climb.';

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

it(
  'goes from webhook to polling and back without losing what she said',
  async () => {
    const telegram = await startFakeTelegram({ pace: null });
    const port = await freePort();
    const url = `http://127.0.0.1:${port}/telegram`;
    const polling = {
      TELEGRAM_BOT_TOKEN: telegram.token,
      TELEGRAM_API_ROOT: telegram.url,
      DATA_DIR: freshDataDir(),
    };
    const webhook = { ...polling, HTTP_PORT: String(port), TELEGRAM_WEBHOOK_URL: url };
    let bot: RunningBot = await startBot(webhook);
    const again = async (env: Record<string, string>): Promise<void> => {
      await bot.kill('SIGTERM');
      bot = await startBot(env);
    };
    try {
      for (const secret of ['', 'guessed']) {
        const headers = { 'x-telegram-bot-api-secret-token': secret };
        expect((await fetch(url, { method: 'POST', headers, body: '{"update_id":1}' })).status).toBe(401);
      }
      telegram.userSays(CREATOR, '/start');
      await telegram.replies(CREATOR, /What should I call you/u, WITHIN_MS);
      await bot.kill('SIGTERM');
      telegram.userSays(CREATOR, 'Maya');
      bot = await startBot(polling);
      await telegram.replies(CREATOR, /Nice to meet you, Maya/u, WITHIN_MS);
      expect(telegram.webhook).toBeNull();
      telegram.userSays(CREATOR, STORY);
      await again({ ...webhook, TELEGRAM_WEBHOOK_SECRET: 'a-secret_1' });
      await telegram.replies(CREATOR, /I kept your story/u, WITHIN_MS);
      expect(telegram.webhook).toEqual({ url, secret: 'a-secret_1' });
      telegram.userSays(CREATOR, EXAMPLE);
      await telegram.replies(CREATOR, /I have one example/u, WITHIN_MS);
      expect(telegram.sentTo(CREATOR).length).toBe(4);
      expect(bot.output()).not.toContain('a-secret_1');
    } finally {
      await bot.kill('SIGKILL');
      await telegram.close();
    }
  },
  TEST_MS,
);

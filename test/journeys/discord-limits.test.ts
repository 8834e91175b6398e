/** Limits, admins and joined accounts on Discord: the real process, a model with a price, a day's budget for one script. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startFakeDiscord, type FakeDiscord } from '../support/fake-discord.js';
import { startFakeOpenAi, type FakeOpenAi } from '../support/fake-openai.js';
import { writeLikeAModel } from '../support/fake-writer.js';
import { startBot, type RunningBot } from '../support/run-bot.js';

const CREATOR = '77';
const OTHER = '88';
const STRANGER = '89';
const ADMIN = '99';
const CHANNEL = '600000000000000001';
const WITHIN_MS = 30_000;
const TEST_MS = 90_000;

let discord: FakeDiscord;
let model: FakeOpenAi;
let bot: RunningBot;

beforeAll(async () => {
  discord = await startFakeDiscord();
  discord.addChannel(CHANNEL);
  model = await startFakeOpenAi({ answer: writeLikeAModel() });
  bot = await startBot({
    DISCORD_TOKEN: discord.token,
    DISCORD_API_ROOT: discord.url,
    OPENAI_BASE_URL: model.baseUrl,
    OPENAI_MODEL: 'gpt-5.4-mini',
    ADMIN_IDS: `discord:${ADMIN}`,
    DAILY_SCRIPTS_PER_USER: '1',
    // One script is taken to cost 0.01 before it is written; a second one does not fit.
    DAILY_COST_USD: '0.012',
  });
}, TEST_MS);
afterAll(async () => {
  await bot.kill('SIGKILL');
  await Promise.all([discord.close(), model.close()]);
});

async function asks(user: string, name: string, options: Record<string, string> = {}, answer = /./u) {
  const before = discord.seenBy(user).length;
  discord.userCommands(user, name, options);
  return discord.until(
    `an answer to /${name}`,
    () =>
      discord
        .seenBy(user)
        .slice(before)
        .find(({ text }) => answer.test(text))?.text,
    WITHIN_MS,
  );
}

describe('a day with room for one script', () => {
  it(
    'says what is left, what still works and when it starts again; the admin is told that the budget is used',
    async () => {
      await asks(CREATOR, 'script', { topic: 'the jar' }, /Quality \d+\/100/u);
      const told = await discord.replies(CREATOR, /last finished script for today/u, WITHIN_MS);
      expect(told.text).toMatch(/00:00 UTC.*drafts and history/u);
      const alert = await discord.replies(ADMIN, /100\s?%/u, WITHIN_MS);
      expect(alert.channelId).toBe(discord.world.dmOf(ADMIN));
      const calls = model.requests.length;
      const draft = await asks(CREATOR, 'script', { topic: 'the oven' }, /Quality \d+\/100/u);
      expect(draft).toMatch(/limit/iu);
      expect(model.requests.length).toBe(calls);
      expect(await asks(CREATOR, 'balance')).toMatch(/1 of 1[\s\S]*00:00 UTC/u);
    },
    TEST_MS,
  );

  it(
    'shows its numbers to the admin only',
    async () => {
      expect(await asks(ADMIN, 'admin')).toMatch(/Model cost: \$0\.0/u);
      expect(await asks(STRANGER, 'admin')).not.toMatch(/Model cost/u);
      const admin = discord.world.commands.get('')?.find((one) => (one as { name: string }).name === 'admin');
      expect(admin).toMatchObject({ default_member_permissions: '0' });
    },
    TEST_MS,
  );

  it(
    'is one day for two joined accounts; the code works once, and never where others read',
    async () => {
      const code = /\/link (\S+)/u.exec(await asks(CREATOR, 'link'))?.[1] ?? '';
      discord.userCommands(OTHER, 'link', {}, { channel: CHANNEL });
      const refused = await discord.replies(OTHER, /private chat/u, WITHIN_MS);
      expect(refused.text).not.toMatch(/\/link [A-Z0-9]{4}/u);
      expect(await asks(OTHER, 'link', { code })).toMatch(/^Joined/u);
      expect(await asks(STRANGER, 'link', { code })).toMatch(/wrong, used or too old/u);
      expect(await asks(OTHER, 'balance')).toMatch(/1 of 1/u);
      expect(await asks(OTHER, 'history')).toMatch(/the jar|the oven/u);
      for (let attempt = 0; attempt < 4; attempt += 1)
        await asks(STRANGER, 'link', { code: `WRNG-00${attempt}X` });
      const again = /\/link (\S+)/u.exec(await asks(CREATOR, 'link'))?.[1] ?? '';
      expect(await asks(STRANGER, 'link', { code: again })).toMatch(/Too many wrong codes/u);
      expect(bot.output()).not.toContain(code);
    },
    TEST_MS,
  );
});

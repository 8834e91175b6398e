/** The whole Discord journey: the real process, real discord.js, REST, gateway and a model server at the network. */
import { describe, expect, it } from 'vitest';
import { closedAfter } from '../support/closed-after.js';
import { startFakeDiscord, type FakeDiscord } from '../support/fake-discord.js';
import { startFakeOpenAi, type FakeOpenAi } from '../support/fake-openai.js';
import { sampleFile, SAMPLE_STORY } from '../support/sample-files.js';
import { startBot, type RunningBot } from '../support/run-bot.js';

const CREATOR = '77';
const CHANNEL = '600000000000000001';
const JOURNEY_MS = 90_000;
const SLOW_MS = 30_000;

/** As much as a form takes. */
const story = SAMPLE_STORY.slice(0, 4000);
async function open(
  model?: FakeOpenAi,
): Promise<{ discord: FakeDiscord; bot: RunningBot; env: Record<string, string> }> {
  const discord = closedAfter(await startFakeDiscord());
  discord.addChannel(CHANNEL);
  const env = {
    DISCORD_TOKEN: discord.token,
    DISCORD_API_ROOT: discord.url,
    ...(model ? { OPENAI_BASE_URL: model.baseUrl, OPENAI_MODEL: 'gpt-5.4-mini' } : {}),
  };
  const bot = await startBot(env);
  closedAfter({ close: () => bot.kill('SIGKILL') });
  return { discord, bot, env: { ...env, DATA_DIR: bot.dataDir } };
}

async function slowModel(latencyMs: number): Promise<FakeOpenAi> {
  const model = closedAfter(await startFakeOpenAi({ latencyMs }));
  return model;
}

/** `/start`, the form, one attachment. */
async function onboard(discord: FakeDiscord, where: { channel?: string } = {}): Promise<void> {
  const start = discord.userCommands(CREATOR, 'start', {}, where);
  await discord.userSubmits(start, { name: 'Fintan', story }, [sampleFile('script.pdf', 'application/pdf')]);
  await discord.replies(CREATOR, /This is what I believe about you/u, SLOW_MS);
}

describe('on Discord', () => {
  it(
    'a creator goes from one form to a script, votes, exports and is forgotten',
    async () => {
      const { discord, bot } = await open();
      await onboard(discord);
      const topic = 'when a garage says you need a new gearbox';
      const asked = discord.userCommands(CREATOR, 'script', { topic, seconds: 30, type: 'educational' });
      const script = await discord.replies(CREATOR, /Quality \d+\/100/u, SLOW_MS);
      expect(script.code.join('\n')).toMatch(/Mind yourselves/u);
      expect(asked.answeredAfterMs).toBeLessThan(1000);
      discord.userPresses(CREATOR, /^Good/u);
      await discord.replies(CREATOR, /Thank you/u, SLOW_MS);
      discord.userPresses(CREATOR, /Beat/iu);
      await discord.replies(CREATOR, /0–\d+ s/u, SLOW_MS);
      discord.userCommands(CREATOR, 'export');
      await discord.until(
        'the export file',
        () => discord.seenBy(CREATOR).some(({ files }) => files.some(({ name }) => name.endsWith('.json'))),
        SLOW_MS,
      );
      discord.userCommands(CREATOR, 'forget');
      await discord.replies(CREATOR, /delete/iu, SLOW_MS);
      discord.userPresses(CREATOR, /delete/iu);
      await discord.replies(CREATOR, /I know nothing about you now/u, SLOW_MS);
      expect(bot.output()).not.toMatch(/gearbox|Aoife|discord-test-token|aW50ZXJhY3Rpb24/u);
    },
    JOURNEY_MS,
  );

  it(
    'in a server everything is hers alone until she shares it, whatever happens to the connection meanwhile',
    async () => {
      const { discord } = await open(await slowModel(300));
      const where = { channel: CHANNEL };
      await onboard(discord, where);
      const asked = discord.userCommands(CREATOR, 'script', { topic: 'the gearbox', seconds: 15 }, where);
      await discord.until('the deferred reply', () => asked.answered === 5);
      discord.repeat(asked);
      discord.gateway.drop();
      await discord.replies(CREATOR, /Quality \d+\/100/u, SLOW_MS);
      await discord.until('the resumed session', () => discord.gateway.resumes === 1, SLOW_MS);
      expect(discord.everShown().some((text) => /the gearbox[\s\S]*Writing \d attempts/u.test(text))).toBe(
        true,
      );
      const scripts = discord.seenBy(CREATOR).filter(({ text }) => /Quality \d+\/100/u.test(text));
      expect(scripts.length).toBe(1);
      expect(scripts[0]?.ephemeral).toBe(true);
      discord.userPresses(CREATOR, 'Share here');
      const shared = await discord.until('the shared card', () => discord.seenBy('88', where).at(-1));
      expect(shared.text).toBe(scripts[0]?.text);
      expect(shared.buttons).toEqual([]);
    },
    JOURNEY_MS,
  );

  it(
    'an answer that comes after the token has expired is a direct message, also after a kill',
    async () => {
      const { discord, bot, env } = await open(await slowModel(1200));
      const where = { channel: CHANNEL };
      await onboard(discord, where);
      discord.userCommands(CREATOR, 'script', { topic: 'the kettle', seconds: 15 }, where);
      await discord.replies(CREATOR, /I am writing: the kettle/u, SLOW_MS);
      await bot.kill('SIGKILL');
      discord.expireTokens();
      const again = await startBot(env);
      closedAfter({ close: () => again.kill('SIGKILL') });
      const script = await discord.replies(CREATOR, /Quality \d+\/100/u, SLOW_MS);
      expect(script.channelId).toBe(discord.world.dmOf(CREATOR));
      discord.userPresses(CREATOR, /^Good/u);
      await discord.replies(CREATOR, /Thank you/u, SLOW_MS);
    },
    JOURNEY_MS,
  );
});

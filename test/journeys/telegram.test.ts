/** The whole Telegram journey: the real process, real grammY, a Bot API and a model server at the network. */
import { describe, expect, it } from 'vitest';
import { closedAfter } from '../support/closed-after.js';
import { startFakeOpenAi, type FakeOpenAi } from '../support/fake-openai.js';
import { startFakeTelegram, type FakeTelegram } from '../support/fake-telegram.js';
import { sampleFile, SAMPLE_STORY } from '../support/sample-files.js';
import { startBot, type RunningBot } from '../support/run-bot.js';

const CREATOR = 77;
const JOURNEY_MS = 90_000;
const SLOW_MS = 30_000;

async function open(
  env: (model: FakeOpenAi) => Record<string, string> = () => ({}),
): Promise<{ telegram: FakeTelegram; model: FakeOpenAi; bot: RunningBot }> {
  const telegram = closedAfter(await startFakeTelegram());
  const model = closedAfter(await startFakeOpenAi());
  const bot = await startBot({
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.url,
    ...env(model),
  });
  closedAfter({ close: () => bot.kill('SIGKILL') });
  return { telegram, model, bot };
}

async function onboard(telegram: FakeTelegram): Promise<void> {
  telegram.userSays(CREATOR, '/start');
  await telegram.replies(CREATOR, /What should I call you/u, SLOW_MS);
  telegram.userSays(CREATOR, 'Fintan');
  await telegram.replies(CREATOR, /Tell me your story/u, SLOW_MS);
  telegram.userSays(CREATOR, SAMPLE_STORY);
  await telegram.replies(CREATOR, /I kept your story/u, SLOW_MS);
  telegram.userSendsAlbum(CREATOR, [
    sampleFile('script.pdf', 'application/pdf'),
    sampleFile('script.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'),
  ]);
  await telegram.replies(CREATOR, /I have 2 examples/u, SLOW_MS);
  telegram.userPresses(CREATOR, /Done/u);
  await telegram.replies(CREATOR, /This is what I believe about you/u, SLOW_MS);
}

describe('on Telegram', () => {
  it(
    'a creator without any model goes from /start to a script, votes, exports and is forgotten',
    async () => {
      const { telegram, bot } = await open();
      await onboard(telegram);
      telegram.userSays(CREATOR, '/script 30s educational when a garage says you need a new gearbox');
      const script = await telegram.replies(CREATOR, /Quality \d+\/100/u, SLOW_MS);
      expect(script.text).toMatch(/Mind yourselves/u);
      telegram.userPresses(CREATOR, /^Good/u);
      await telegram.replies(CREATOR, /Thank you/u, SLOW_MS);
      telegram.userSays(CREATOR, '/export');
      await telegram.until(
        'the export file',
        () => telegram.sentTo(CREATOR).some(({ files }) => files.some(({ name }) => name.endsWith('.json'))),
        SLOW_MS,
      );
      telegram.userSays(CREATOR, '/forget');
      await telegram.replies(CREATOR, /cannot be undone/u, SLOW_MS);
      telegram.userPresses(CREATOR, /delete/iu);
      await telegram.replies(CREATOR, /I know nothing about you now/u, SLOW_MS);
      expect(bot.output()).not.toMatch(/gearbox|Aoife|4242424242:/u);
    },
    JOURNEY_MS,
  );

  it(
    'a model that answers, fails, stalls and talks junk never leaves her without a script or a sentence',
    async () => {
      const { telegram, model } = await open((server) => ({
        OPENAI_BASE_URL: server.baseUrl,
        OPENAI_MODEL: 'gpt-5.4-mini',
      }));
      await onboard(telegram);
      const ask = async (topic: string): Promise<string> => {
        const before = telegram.sentTo(CREATOR).length;
        telegram.userSays(CREATOR, `/script 15s educational ${topic}`);
        const answer = await telegram.until(
          `a script about ${topic}`,
          () =>
            telegram
              .sentTo(CREATOR)
              .slice(before)
              .find(({ text }) => /Quality \d+\/100/u.test(text)),
          80_000,
        );
        return answer.text;
      };
      expect(await ask('the gearbox')).not.toMatch(/draft, put together/u);
      model.failAlways({ kind: 'status', status: 500 });
      expect(await ask('the engine light')).toMatch(/draft/u);
      model.failAlways({ kind: 'junk' });
      expect(await ask('the kettle')).toMatch(/draft/u);
      model.failAlways(null);
    },
    JOURNEY_MS * 2,
  );
});

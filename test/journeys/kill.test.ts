/** A creator's journey while the process is killed (SIGKILL) at random moments: nothing lost, nothing done twice. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { createKeyvStore } from '../../src/providers/keyv-store.js';
import { dataFile } from '../../src/project-files.js';
import { startFakeTelegram } from '../support/fake-telegram.js';
import { freshDataDir, startBot, type RunningBot } from '../support/run-bot.js';
import { seededRandom } from '../../src/engine/seeded-random.js';
import { SAMPLE_STORY } from '../support/sample-files.js';

const CREATOR = 77;
const KILLS = 30;
/** A life after "ready" is cut after 0 to this many milliseconds, short ones more often. */
const LONGEST_LIFE_MS = 3_000;
const STEP_MS = 120_000;

interface Step {
  readonly act: () => void;
  readonly answer: RegExp;
}

it(`ends with one persona and one script a request after ${KILLS} kills`, async () => {
  const telegram = await startFakeTelegram({ pace: null });
  const dataDir = freshDataDir();
  const roll = seededRandom(20261122);
  let bot: RunningBot | null = null;
  let kills = 0;

  const start = (): Promise<RunningBot> =>
    startBot({ TELEGRAM_BOT_TOKEN: telegram.token, TELEGRAM_API_ROOT: telegram.url, DATA_DIR: dataDir });

  async function live({ act, answer }: Step): Promise<void> {
    const before = telegram.sentTo(CREATOR).length;
    act();
    const seen = (): boolean =>
      telegram
        .sentTo(CREATOR)
        .slice(before)
        .some(({ text }) => answer.test(text));
    const deadline = Date.now() + STEP_MS;
    while (!seen()) {
      if (Date.now() > deadline)
        throw new Error(
          `No ${String(answer)} after ${kills} kills: ${JSON.stringify(
            telegram
              .sentTo(CREATOR)
              .slice(before)
              .map(({ text }) => text.slice(0, 200)),
          )}`,
        );
      bot ??= await start();
      const end = Date.now() + (kills < KILLS ? roll() ** 2 * LONGEST_LIFE_MS : STEP_MS);
      while (!seen() && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 5));
      if (seen()) break;
      await bot.kill('SIGKILL');
      bot = null;
      kills += 1;
    }
  }

  const say = (text: string) => (): void => void telegram.userSays(CREATOR, text);
  const sample = (name: string) => ({
    name,
    mimeType: 'application/octet-stream',
    bytes: readFileSync(dataFile('samples', name)),
  });
  try {
    await live({ act: say('/start'), answer: /What should I call you/u });
    await live({ act: say('Fintan'), answer: /Tell me your story/u });
    await live({
      act: say(SAMPLE_STORY),
      answer: /I kept your story/u,
    });
    await live({
      act: () => void telegram.userSends(CREATOR, sample('script.pdf')),
      answer: /I have one example/u,
    });
    await live({
      act: () => void telegram.userPresses(CREATOR, /Done/u),
      answer: /This is what I believe about you/u,
    });
    let requests = 0;
    do {
      requests += 1;
      await live({
        act: say(`/script 15s educational gearbox lesson ${requests}`),
        answer: /Quality \d+\/100/u,
      });
    } while (kills < KILLS);
    await (bot as RunningBot | null)?.kill('SIGTERM');
    bot = null;

    const store = await createKeyvStore(`sqlite://${path.join(dataDir, 'reelsmith.sqlite')}`);
    const persona = await store.get<{ versions: readonly unknown[] }>(`persona:telegram:${CREATOR}`);
    const scripts = await store.keys(`script:telegram:${CREATOR}:`);
    await store.close();
    expect(kills).toBeGreaterThanOrEqual(KILLS);
    expect(persona?.versions).toHaveLength(1);
    expect(scripts).toHaveLength(requests);
  } finally {
    await (bot as RunningBot | null)?.kill('SIGKILL');
    await telegram.close();
  }
}, 400_000);

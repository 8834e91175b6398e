/** A creator's journey while the process is killed (SIGKILL) at random moments. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createKeyvStore } from '../../src/providers/keyv-store.js';
import { dataFile } from '../../src/project-files.js';
import { seededRandom } from '../../src/engine/seeded-random.js';
import { startFakeTelegram } from './fake-telegram.js';
import { freshDataDir, startBot, type RunningBot } from './run-bot.js';
import { SAMPLE_STORY } from './sample-files.js';

const CREATOR = 77;
/** A life after "ready" is cut after 0 to this many milliseconds, short ones more often. */
const LONGEST_LIFE_MS = 1_500;
const STEP_MS = 120_000;

interface Step {
  readonly act: () => void;
  readonly answer: RegExp;
}

export interface KilledJourney {
  readonly kills: number;
  /** Scripts she asked for, and those the store holds. */
  readonly requests: number;
  readonly scripts: number;
  readonly personaVersions: number | undefined;
}

/**
 * From /start to scripts, asked for until `kills` lives were cut, at most `aStep` of them between a message of hers and
 * its answer. Rejects when an answer does not come.
 */
export async function liveThroughKills(kills: number, aStep: number, seed: number): Promise<KilledJourney> {
  const telegram = await startFakeTelegram({ pace: null });
  const dataDir = freshDataDir();
  const roll = seededRandom(seed);
  let bot: RunningBot | null = null;
  let killed = 0;

  const start = (): Promise<RunningBot> =>
    startBot({ TELEGRAM_BOT_TOKEN: telegram.token, TELEGRAM_API_ROOT: telegram.url, DATA_DIR: dataDir });

  async function live({ act, answer }: Step): Promise<void> {
    // A message the bot was killed behind, before it could note that it went out, is sent again: no answer to this step.
    const before = new Set(telegram.sentTo(CREATOR).map(({ text }) => text));
    const mostKilled = Math.min(kills, killed + aStep);
    act();
    const said = (): readonly string[] =>
      telegram
        .sentTo(CREATOR)
        .map(({ text }) => text)
        .filter((text) => !before.has(text));
    const seen = (): boolean => said().some((text) => answer.test(text));
    const deadline = Date.now() + STEP_MS;
    while (!seen()) {
      if (Date.now() > deadline)
        throw new Error(
          `No ${String(answer)} after ${killed} kills: ${JSON.stringify(said().map((text) => text.slice(0, 200)))}`,
        );
      bot ??= await start();
      const end = Date.now() + (killed < mostKilled ? roll() ** 2 * LONGEST_LIFE_MS : STEP_MS);
      while (!seen() && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 5));
      if (seen()) break;
      await bot.kill('SIGKILL');
      bot = null;
      killed += 1;
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
    await live({ act: say(SAMPLE_STORY), answer: /I kept your story/u });
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
    } while (killed < kills);
    await (bot as RunningBot | null)?.kill('SIGTERM');
    bot = null;

    const store = await createKeyvStore(`sqlite://${path.join(dataDir, 'reelsmith.sqlite')}`);
    const persona = await store.get<{ versions: readonly unknown[] }>(`persona:telegram:${CREATOR}`);
    const scripts = await store.keys(`script:telegram:${CREATOR}:`);
    await store.close();
    return { kills: killed, requests, scripts: scripts.length, personaVersions: persona?.versions.length };
  } finally {
    await (bot as RunningBot | null)?.kill('SIGKILL');
    await telegram.close();
  }
}

/** `npm run bench -- chats`: 300 creators ask for a script at once; the real process, a fake Telegram and a model that takes 2 s. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { compose } from '../../src/compose.js';
import { parseConfig } from '../../src/config.js';
import { quantileOf } from '../../src/evaluation/figures.js';
import { readCreators, type SampleCreator } from '../../src/evaluation/creators.js';
import { readAuthors } from '../../src/evaluation/write-scripts.js';
import { projectRoot } from '../../src/project-files.js';
import { startFakeOpenAi, type FakeOpenAi } from '../support/fake-openai.js';
import { startFakeTelegram, type FakeTelegram } from '../support/fake-telegram.js';
import { writeLikeAModel } from '../support/fake-writer.js';
import { freshDataDir, startBot } from '../support/run-bot.js';

const CHATS = 300;
const LATENCY_MS = 2_000;
/** Asked one after the other, for what a script costs when nobody else is there. */
const ALONE = 5;
const FIRST_CHAT = 1_000;
const LOOK_EVERY_MS = 5;
const GIVE_UP_MS = 15 * 60_000;
const SCRIPT_CARD = /Quality \d+\/100/u;

export interface ChatsRow {
  readonly what: string;
  readonly scripts: number;
  /** Reaction, draft or message, whichever is first; promised: p95 under 1,000. */
  readonly firstSignP50Ms: number | null;
  readonly firstSignP95Ms: number | null;
  /** From asking to the script, less the time in which a request of this chat lay at the model; promised: p95 under 150. */
  readonly overheadP50Ms: number | null;
  readonly overheadP95Ms: number | null;
  readonly blockedP99Ms: number | null;
  readonly blockedMaxMs: number | null;
  /** Of the bot, all threads, a script. */
  readonly cpuSecondsPerScript: number | null;
  readonly peakMb: number | null;
}

interface Watched {
  readonly blockedP99Ms: number;
  readonly blockedMaxMs: number;
  readonly cpuSeconds: number;
  readonly peakMb: number;
}

interface Asked {
  readonly chat: number;
  readonly atMs: number;
  signMs?: number;
  scriptMs?: number;
}

export async function benchChats(chats = CHATS): Promise<readonly ChatsRow[]> {
  const dataDir = freshDataDir();
  await seedPersonas(dataDir, chats);
  const telegram = await startFakeTelegram();
  const model = await startFakeOpenAi({ answer: writeLikeAModel(), latencyMs: LATENCY_MS });
  const watchFile = path.join(dataDir, 'watch.json');
  const bot = await startBot({
    DATA_DIR: dataDir,
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.url,
    OPENAI_BASE_URL: model.baseUrl,
    OPENAI_MODEL: 'gpt-5.4-mini',
    WATCH_FILE: watchFile,
    NODE_OPTIONS: `--import ${pathToFileURL(path.join(projectRoot, 'test', 'bench', 'watch-process.mjs')).href}`,
  });
  const watched = (): Watched => JSON.parse(readFileSync(watchFile, 'utf8')) as Watched;
  try {
    await askAll(telegram, [FIRST_CHAT + chats]); // Modules, model and connections are loaded once a process.
    const start = watched();
    const alone: Asked[] = [];
    for (let at = 1; at <= ALONE; at += 1) alone.push(...(await askAll(telegram, [FIRST_CHAT + chats + at])));
    const middle = watched();
    const together = await askAll(
      telegram,
      Array.from({ length: chats }, (_, at) => FIRST_CHAT + at),
    );
    return [
      rowOf('Telegram, one at a time', alone, model, start, middle),
      rowOf(`Telegram, ${chats} at once`, together, model, middle, watched()),
    ];
  } finally {
    await bot.kill();
    await telegram.close();
    await model.close();
  }
}

/** Each chat's creator is one of the sample creators; the store is the bot's own. */
async function seedPersonas(dataDir: string, chats: number): Promise<void> {
  const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const product = await compose(parseConfig({ DATA_DIR: dataDir }), quiet);
  try {
    const english = readCreators().filter(({ language }: SampleCreator) => language === 'en');
    const authors = await readAuthors(product, english);
    for (let at = 0; at <= chats + ALONE; at += 1) {
      const author = authors[at % authors.length];
      const userId = `telegram:${FIRST_CHAT + at}`;
      if (author) await product.personas.save(userId, { ...author.persona, userId }, `seed-${at}`);
    }
  } finally {
    await product.close();
  }
}

/** Everybody asks in the same moment; resolves when everybody has a script. Throws when one waits for ever. */
async function askAll(telegram: FakeTelegram, chats: readonly number[]): Promise<readonly Asked[]> {
  const { reactions } = telegram;
  let reactionsSeen = reactions.length;
  const open = new Map<number, Asked>();
  const asked = chats.map((chat): Asked => {
    const one: Asked = { chat, atMs: performance.now() };
    open.set(chat, one);
    telegram.userSays(chat, `/script 30s educational the jar of baker ${chat}`);
    return one;
  });
  const deadline = performance.now() + GIVE_UP_MS;
  while (open.size > 0) {
    if (performance.now() > deadline) throw new Error(`${open.size} of ${chats.length} chats wait in vain.`);
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    const now = performance.now();
    for (; reactionsSeen < reactions.length; reactionsSeen += 1) {
      const one = open.get(reactions[reactionsSeen]?.chatId ?? 0);
      if (one) one.signMs ??= now;
    }
    for (const [chat, one] of open) {
      const sent = telegram.sentTo(chat);
      if (sent.length > 0 || telegram.draftsIn(chat).length > 0) one.signMs ??= now;
      if (!sent.some(({ text }) => SCRIPT_CARD.test(text))) continue;
      one.scriptMs = now;
      open.delete(chat);
    }
  }
  return asked;
}

function rowOf(
  what: string,
  asked: readonly Asked[],
  model: FakeOpenAi,
  before: Watched,
  after: Watched,
): ChatsRow {
  const signs = asked.flatMap(({ atMs, signMs }) => (signMs === undefined ? [] : [signMs - atMs]));
  const overheads = asked.flatMap((one) =>
    one.scriptMs === undefined ? [] : [one.scriptMs - one.atMs - waitedForModel(one.chat, model)],
  );
  return {
    what,
    scripts: overheads.length,
    firstSignP50Ms: rounded(quantileOf(signs, 0.5)),
    firstSignP95Ms: rounded(quantileOf(signs, 0.95)),
    overheadP50Ms: rounded(quantileOf(overheads, 0.5)),
    overheadP95Ms: rounded(quantileOf(overheads, 0.95)),
    blockedP99Ms: after.blockedP99Ms,
    blockedMaxMs: after.blockedMaxMs,
    cpuSecondsPerScript: Math.round((100 * (after.cpuSeconds - before.cpuSeconds)) / asked.length) / 100,
    peakMb: after.peakMb,
  };
}

/** Milliseconds in which at least one request about this chat's topic lay at the model. */
function waitedForModel(chat: number, model: FakeOpenAi): number {
  const spans = model.requests
    .filter(({ body }) => body.messages.some(({ content }) => content.includes(`baker ${chat}`)))
    .map(({ startedMs, endedMs }) => ({ startedMs, endedMs }))
    .toSorted((a, b) => a.startedMs - b.startedMs);
  let covered = 0;
  let reached = 0;
  for (const { startedMs, endedMs } of spans) {
    covered += Math.max(0, endedMs - Math.max(startedMs, reached));
    reached = Math.max(reached, endedMs);
  }
  return covered;
}

function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value);
}

/** `npm run bench -- chats`: 300 creators on Telegram and 300 on Discord ask the real process for a script; the model takes 2 s. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { compose } from '../../src/compose.js';
import { parseConfig } from '../../src/config.js';
import { readCreators } from '../../src/sample-creators.js';
import { quantileOf } from '../../src/evaluation/figures.js';
import type { Persona } from '../../src/engine/types.js';
import { readAuthors } from '../../src/evaluation/write-scripts.js';
import { projectRoot } from '../../src/project-files.js';
import { startFakeDiscord } from '../support/fake-discord.js';
import type { ChatBody } from '../support/fake-openai-models.js';
import { startFakeOpenAi, type FakeOpenAi } from '../support/fake-openai.js';
import { startFakeTelegram } from '../support/fake-telegram.js';
import { writeLikeAModel } from '../support/fake-writer.js';
import { freshDataDir, startBot } from '../support/run-bot.js';
import { createDiscordLoad } from './chats/discord-load.js';
import { askAll, type Asked, type Load } from './chats/load.js';
import { createTelegramLoad } from './chats/telegram-load.js';

const CHATS = 300;
const LATENCY_MS = 2_000;
/** Asked one after the other on each platform, for what a script costs when nobody else is there. */
const ALONE = 5;
/** All chats once within this time: a request every quarter of a second. */
const SPREAD_MS = 150_000;
const FIRST_ON_TELEGRAM = 10_000;
const FIRST_ON_DISCORD = 50_000;
/** The watcher's last line may lie so far back. */
const WATCH_LAG_MS = 250;
/** What a main loop may be held up. */
const PAUSE_MS = 20;

export interface ChatsRow {
  readonly what: string;
  readonly scripts: number;
  /** From asking to whatever is shown first; promised: p95 under 1,000. */
  readonly firstSignP50Ms: number | null;
  readonly firstSignP95Ms: number | null;
  /** From asking to the script, less the time a request of this chat lay at the model: work and queues; promised: p95 under 150. */
  readonly overheadP50Ms: number | null;
  readonly overheadP95Ms: number | null;
  /** Of it, from asking to the first request at the model. */
  readonly beforeModelP50Ms: number | null;
  readonly beforeModelP95Ms: number | null;
  /** CPU of the bot, all threads, a script: what others on the machine do not disturb. */
  readonly cpuMsPerScript: number;
  /** Longest pause of the bot's main loop, and the share of 200 ms spans with one above 20 ms. */
  readonly longestPauseMs: number;
  readonly pausedShare: number;
  readonly peakMb: number;
}

/** A line of `watch-process.mjs`. */
interface Watched {
  readonly atMs: number;
  readonly pauseMs: number;
  readonly cpuSeconds: number;
  readonly peakMb: number;
}

export async function benchChats(chats = CHATS, spreadMs = SPREAD_MS): Promise<readonly ChatsRow[]> {
  const dataDir = freshDataDir();
  const [telegram, discord] = await Promise.all([startFakeTelegram(), startFakeDiscord()]);
  const model = await startFakeOpenAi({ answer: writeAboutThem(), latencyMs: LATENCY_MS });
  const onTelegram = placesOn(createTelegramLoad(telegram), FIRST_ON_TELEGRAM, chats);
  const onDiscord = placesOn(createDiscordLoad(discord), FIRST_ON_DISCORD, chats);
  await seedPersonas(dataDir, [...onTelegram, ...onDiscord]);
  const watchFile = path.join(dataDir, 'watch.jsonl');
  const watcher = pathToFileURL(path.join(projectRoot, 'test', 'bench', 'watch-process.mjs'));
  const bot = await startBot({
    DATA_DIR: dataDir,
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.url,
    DISCORD_TOKEN: discord.token,
    DISCORD_API_ROOT: discord.url,
    OPENAI_BASE_URL: model.baseUrl,
    OPENAI_MODEL: 'gpt-5.4-mini',
    WATCH_FILE: watchFile,
    NODE_OPTIONS: `--import ${watcher.href}`,
  });

  async function measure(what: string, run: () => Promise<readonly Asked[]>): Promise<ChatsRow> {
    const startMs = Date.now();
    const asked = await run();
    await new Promise((resolve) => setTimeout(resolve, WATCH_LAG_MS));
    const lines = readFileSync(watchFile, 'utf8').trim().split('\n');
    const all = lines.map((line) => JSON.parse(line) as Watched);
    return rowOf(
      what,
      asked,
      spansByChat(model),
      all.filter(({ atMs }) => atMs >= startMs - WATCH_LAG_MS),
    );
  }
  const oneByOne = async (places: readonly Place[]): Promise<readonly Asked[]> => {
    const asked: Asked[] = [];
    for (const place of places) asked.push(...(await askAll([{ ...place, afterMs: 0 }])));
    return asked;
  };
  try {
    // Modules, the embedder and connections are loaded once a process.
    await oneByOne([...onTelegram.slice(0, 1), ...onDiscord.slice(0, 1)]);
    const everybody = [...onTelegram, ...onDiscord];
    const spread = everybody.map((place) => ({ ...place, afterMs: Math.random() * spreadMs }));
    const together = everybody.map((place) => ({ ...place, afterMs: 0 }));
    return [
      await measure('Telegram, one at a time', () => oneByOne(onTelegram.slice(0, ALONE))),
      await measure('Discord, one at a time', () => oneByOne(onDiscord.slice(0, ALONE))),
      await measure(`both, ${chats} each over ${spreadMs / 1_000} s`, () => askAll(spread)),
      await measure(`both, ${chats} each in one moment`, () => askAll(together)),
    ];
  } finally {
    await bot.kill('SIGKILL');
    await Promise.all([telegram.close(), discord.close(), model.close()]);
  }
}

interface Place {
  readonly load: Load;
  readonly person: number;
}

function placesOn(load: Load, first: number, count: number): readonly Place[] {
  return Array.from({ length: count }, (_, at) => ({ load, person: first + at }));
}

/** Each is one of the sample creators, in words of her own; the store is the bot's own. Nothing is left to be embedded. */
async function seedPersonas(dataDir: string, places: readonly Place[]): Promise<void> {
  const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const product = await compose(parseConfig({ DATA_DIR: dataDir }), quiet);
  try {
    const english = readCreators().filter(({ language }) => language === 'en');
    const authors = await readAuthors(product, english);
    product.startBackgroundWork();
    for (const [at, { load, person }] of places.entries()) {
      const author = authors[at % authors.length];
      const userId = load.userIdOf(person);
      const persona = author && inOwnWords({ ...author.persona, userId }, person);
      if (persona) await product.personas.save(userId, persona, `seed-${at}`);
    }
    await product.vectorMemory.keeper.idle();
  } finally {
    await product.close();
  }
}

/** Nothing of hers was read before: neither for somebody else nor when the process practised. */
function inOwnWords(persona: Persona, person: number): Persona {
  const said = `They call me number ${person}.`;
  const examples = persona.examples.map((example) => ({ ...example, text: `${example.text}\n${said}` }));
  return { ...persona, story: `${persona.story}\n${said}`, examples };
}

/** No two people get the same opening, as no model writes it: what is kept of one script serves nobody else. */
function writeAboutThem(): (body: ChatBody) => string | object {
  const write = writeLikeAModel();
  return (body) => {
    const written = JSON.stringify(write(body));
    const theirs = written.replaceAll('your sourdough starter', `the jar of baker ${personAbout(body)}`);
    return JSON.parse(theirs) as string | object;
  };
}

/** Whose script a request at the model is about; 0 when it does not say. */
function personAbout({ messages }: ChatBody): number {
  const about = messages.map(({ content }) => /\bbaker (\d+)/u.exec(content)?.[1]).find(Boolean);
  return Number(about ?? 0);
}

interface Span {
  readonly startedMs: number;
  readonly endedMs: number;
}

/** When requests lay at the model, by the person they were about; earliest first. */
function spansByChat({ requests }: FakeOpenAi): ReadonlyMap<number, readonly Span[]> {
  const spans = new Map<number, Span[]>();
  for (const { body, startedMs, endedMs } of requests) {
    const person = personAbout(body);
    spans.set(person, [...(spans.get(person) ?? []), { startedMs, endedMs }]);
  }
  return spans;
}

function rowOf(
  what: string,
  asked: readonly Asked[],
  spans: ReadonlyMap<number, readonly Span[]>,
  watched: readonly Watched[],
): ChatsRow {
  const signs = asked.flatMap(({ atMs, signMs }) => (signMs === undefined ? [] : [signMs - atMs]));
  const costs = asked.map(({ person, atMs, scriptMs = Number.NaN }) => {
    const own = (spans.get(person) ?? []).filter(
      ({ startedMs }) => startedMs >= atMs && startedMs < scriptMs,
    );
    return { overhead: scriptMs - atMs - covered(own), beforeModel: (own[0]?.startedMs ?? scriptMs) - atMs };
  });
  const overheads = costs.map(({ overhead }) => overhead);
  const before = costs.map(({ beforeModel }) => beforeModel);
  const cpu = watched.map(({ cpuSeconds }) => cpuSeconds);
  return {
    what,
    scripts: asked.length,
    firstSignP50Ms: rounded(quantileOf(signs, 0.5)),
    firstSignP95Ms: rounded(quantileOf(signs, 0.95)),
    overheadP50Ms: rounded(quantileOf(overheads, 0.5)),
    overheadP95Ms: rounded(quantileOf(overheads, 0.95)),
    beforeModelP50Ms: rounded(quantileOf(before, 0.5)),
    beforeModelP95Ms: rounded(quantileOf(before, 0.95)),
    cpuMsPerScript: Math.round((1_000 * ((cpu.at(-1) ?? 0) - (cpu[0] ?? 0))) / asked.length),
    longestPauseMs: Math.round(Math.max(...watched.map(({ pauseMs }) => pauseMs))),
    pausedShare:
      Math.round((1_000 * watched.filter(({ pauseMs }) => pauseMs > PAUSE_MS).length) / watched.length) /
      1_000,
    peakMb: Math.round(watched.at(-1)?.peakMb ?? 0),
  };
}

/** Milliseconds covered by at least one of the spans, which come earliest first. */
function covered(spans: readonly Span[]): number {
  let sum = 0;
  let reached = 0;
  for (const { startedMs, endedMs } of spans) {
    sum += Math.max(0, endedMs - Math.max(startedMs, reached));
    reached = Math.max(reached, endedMs);
  }
  return sum;
}

function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value);
}

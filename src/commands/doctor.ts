/** `npm run -s doctor [-- --json]`: timed calls to everything the settings name. */
import { messageOf } from '../errors.js';
import { randomUUID } from 'node:crypto';
import { statfs, unlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { openIndex } from '../compose/memory.js';
import { connectModels } from '../compose/models.js';
import { parseConfig, type Config } from '../config.js';
import { inTime } from '../deadline.js';
import { createClaimReader } from '../engine/facts/reading/claim-reader.js';
import { makeFolder } from '../make-folder.js';
import { createKeyvStore } from '../providers/keyv-store.js';
import { OFFICIAL_ENDPOINT } from '../providers/langsmith/index.js';
import { createMiniLm } from '../providers/minilm/index.js';
import { loggerTo, type Command, type CommandIo } from './command.js';

interface Check {
  readonly name: string;
  readonly ok: boolean;
  readonly ms: number;
  readonly detail: string;
}

const CHECK_TIMEOUT_MS = 35_000;
const LOW_DISK_BYTES = 200 * 1024 * 1024;

export const doctor: Command = async (args, io) => {
  const checks = await runChecks(io);
  const ok = checks.every((check) => check.ok);
  if (args.includes('--json')) io.stdout.write(`${JSON.stringify({ ok, checks })}\n`);
  else
    for (const check of checks)
      io.stdout.write(`${check.ok ? 'ok  ' : 'FAIL'} ${check.name} (${check.ms} ms): ${check.detail}\n`);
  if (!ok)
    io.stderr.write(
      `${checks
        .filter((check) => !check.ok)
        .map((check) => `${check.name}: ${check.detail}`)
        .join(' | ')}\n`,
    );
  return ok ? 0 : 1;
};

async function runChecks(io: CommandIo): Promise<readonly Check[]> {
  let config: Config;
  try {
    config = parseConfig(io.env);
  } catch (error) {
    return [{ name: 'settings', ok: false, ms: 0, detail: messageOf(error) }];
  }
  const list: readonly (readonly [string, () => Promise<string>])[] = [
    ['settings', () => Promise.resolve('all variables can be used')],
    ['disk', () => checkDisk(config)],
    ['store', () => checkStore(config)],
    ['embeddings', () => checkEmbeddings(config, io)],
    ['facts', checkFactReader],
    ['memory', () => checkMemory(config, io)],
    ['langsmith', () => checkLangSmith(config)],
    ['model', () => checkModel(config, io)],
    ['telegram', () => checkTelegram(config)],
    ['discord', () => checkDiscord(config)],
  ];
  const checks: Check[] = [];
  for (const [name, run] of list) checks.push(await time(name, run));
  return checks;
}

async function time(name: string, run: () => Promise<string>): Promise<Check> {
  const startedMs = performance.now();
  const ms = (): number => Math.round(performance.now() - startedMs);
  try {
    return { name, ok: true, detail: await inTime(run(), CHECK_TIMEOUT_MS, 'no answer in time'), ms: ms() };
  } catch (error) {
    return { name, ok: false, detail: messageOf(error), ms: ms() };
  }
}

async function checkDisk({ dataDir }: Config): Promise<string> {
  makeFolder(dataDir, 'DATA_DIR');
  const probe = path.join(dataDir, `doctor-${randomUUID()}`);
  await writeFile(probe, 'ok');
  await unlink(probe);
  const { bavail, bsize } = await statfs(dataDir);
  const free = bavail * bsize;
  if (free < LOW_DISK_BYTES) throw new Error(`only ${Math.round(free / 1e6)} MB free in ${dataDir}`);
  return `${dataDir} can be written, ${Math.round(free / 1e9)} GB free`;
}

async function checkStore({ storeUri }: Config): Promise<string> {
  const store = await createKeyvStore(storeUri);
  try {
    const key = `doctor:${randomUUID()}`;
    await store.set(key, 'ok');
    const value = await store.get(key);
    await store.delete(key);
    if (value !== 'ok') throw new Error('what was written did not come back');
    return `write, read and delete work (${storeUri.split(':', 1)[0]})`;
  } finally {
    await store.close();
  }
}

async function checkEmbeddings({ EMBEDDING_MODEL_PATH }: Config, io: CommandIo): Promise<string> {
  const embedder = createMiniLm({
    logger: loggerTo(io),
    ...(EMBEDDING_MODEL_PATH && { modelPath: path.resolve(EMBEDDING_MODEL_PATH) }),
  });
  try {
    const [embedding] = await embedder.embed(['a short test']);
    if (embedding?.vector.length !== 384) throw new Error('the model did not give 384 numbers');
    if (embedder.problem) throw new Error(`EMBEDDING_MODEL_PATH is not used: ${embedder.problem}`);
    return `${embedder.name} gives 384 numbers`;
  } finally {
    await embedder.close();
  }
}

async function checkFactReader(): Promise<string> {
  const reader = createMiniLm();
  try {
    const text = 'I baked nine hundred loaves.';
    const [reading] = await createClaimReader(reader)([], text, 'en', [{ start: 0, end: text.length }]);
    if (!Number.isFinite(reading?.mean)) throw new Error('the reader of invented facts gave no number');
    return 'the reader of invented facts answers';
  } finally {
    await reader.close();
  }
}

async function checkMemory(config: Config, io: CommandIo): Promise<string> {
  const warnings: string[] = [];
  const index = await openIndex(config, {
    ...loggerTo(io),
    warn: (_facts, message) => warnings.push(message),
  });
  try {
    if (warnings.length > 0) throw new Error(warnings.join('; '));
    const vector = new Float32Array(384).fill(1 / Math.sqrt(384));
    await index.query('doctor', vector, { embedder: 'doctor', topK: 1 });
    return index.name === 'pinecone' ? 'Pinecone answers a query' : 'the embedded index answers a query';
  } finally {
    await index.close();
  }
}

async function checkLangSmith(config: Config): Promise<string> {
  if (!config.LANGSMITH_API_KEY) return 'no key set: nothing is traced';
  if (config.LANGSMITH_TRACING === false) return 'switched off by LANGSMITH_TRACING';
  const root = (config.LANGSMITH_ENDPOINT ?? OFFICIAL_ENDPOINT).replace(/\/+$/u, '');
  const response = await fetch(`${root}/info`, { signal: AbortSignal.timeout(10_000) });
  if (!response.ok) throw new Error(`LangSmith answers ${response.status}`);
  return `LangSmith answers; texts are ${config.LANGSMITH_TEXTS ? 'sent as they are' : 'masked'}`;
}

async function checkModel(config: Config, io: CommandIo): Promise<string> {
  const models = await connectModels(config, loggerTo(io));
  if (!models) return 'none set: the built-in draft maker writes';
  const answer = await models.writer.ask({
    purpose: 'writing',
    system: 'You answer with one word.',
    user: 'Say: ready',
    temperature: 0,
    maxTokens: 16,
    signal: AbortSignal.timeout(CHECK_TIMEOUT_MS),
  });
  return `${answer.model} answered${answer.fallback ? ' (the fallback server)' : ''}`;
}

async function checkTelegram({
  TELEGRAM_BOT_TOKEN: token,
  TELEGRAM_API_ROOT: root,
}: Config): Promise<string> {
  if (!token) return 'no token set';
  try {
    const response = await fetch(`${root ?? 'https://api.telegram.org'}/bot${token}/getMe`, {
      signal: AbortSignal.timeout(10_000),
    });
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    return 'the token is accepted';
  } catch (error) {
    // fetch quotes the address, and the address holds the token.
    throw new Error(
      `Telegram does not accept the token or cannot be reached (${messageOf(error).replaceAll(token, '***')})`,
      { cause: error },
    );
  }
}

async function checkDiscord({ DISCORD_TOKEN: token, DISCORD_API_ROOT: root }: Config): Promise<string> {
  if (!token) return 'no token set';
  const address = `${(root ?? 'https://discord.com/api').replace(/\/+$/, '')}/v10/users/@me`;
  const response = await fetch(address, {
    headers: { authorization: `Bot ${token}` },
    signal: AbortSignal.timeout(10_000),
  });
  if (!response.ok) throw new Error(`Discord does not accept the token (HTTP ${response.status})`);
  return 'the token is accepted';
}

/** `npm start` where something is in the way: one plain sentence with what to do, and nothing hangs. */
import { spawn, spawnSync } from 'node:child_process';
import {
  closeSync,
  constants,
  cpSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openThreadHost } from '../src/compose/engine-host.js';
import { parseConfig } from '../src/config.js';
import { makeFolder } from '../src/make-folder.js';
import { dataFile, projectRoot } from '../src/project-files.js';
import { createKeyvStore } from '../src/providers/keyv-store.js';
import { openLog } from '../src/providers/log-file.js';
import { lockStore } from '../src/providers/store-lock.js';
import { unbuiltSettings } from '../src/unbuilt-settings.js';
import { startFakeTelegram } from './support/fake-telegram.js';
import { createListLogger } from './support/open-chat.js';
import { freshDataDir, pipeIntoBot, startBot } from './support/run-bot.js';

const START_MS = 60_000;

describe('a folder for run-time files', () => {
  it.each(['/proc/reelsmith', '/proc/reelsmith/deeper'])('%s fails at once', (folder) => {
    expect(() => makeFolder(folder, 'DATA_DIR')).toThrow(/DATA_DIR: .*\/proc\/reelsmith.*another folder/u);
  });

  it('that is a file, or lies in one, is named', () => {
    const file = path.join(freshDataDir(), 'file');
    writeFileSync(file, '');
    expect(() => makeFolder(file, 'DATA_DIR')).toThrow(/it is a file/u);
    expect(() => makeFolder(path.join(file, 'run'), 'DATA_DIR')).toThrow(/a part of the path is a file/u);
  });

  it('is made with its parents', () => {
    const folder = path.join(freshDataDir(), 'a', 'b');
    makeFolder(folder, 'DATA_DIR');
    expect(() => makeFolder(folder, 'DATA_DIR')).not.toThrow();
  });
});

describe('a store that cannot be opened', () => {
  it('names the file and what to do when it is no database', async () => {
    const file = path.join(freshDataDir(), 'reelsmith.sqlite');
    writeFileSync(file, 'garbage '.repeat(200));
    await expect(createKeyvStore(`sqlite://${file}`)).rejects.toMatchObject({
      code: 'storeFailed',
      message: expect.stringMatching(/reelsmith\.sqlite is damaged .*SQLITE_NOTADB.*move it away/u),
    });
  });

  it('names the server and not its password', async () => {
    await expect(createKeyvStore('redis://:secret@127.0.0.1:1')).rejects.toMatchObject({
      message: expect.stringMatching(/at 127\.0\.0\.1:1 cannot be reached \(ECONNREFUSED\)\. Start it/u),
    });
  });
});

/** Holds the store until it is killed. */
function holdElsewhere(file: string): Promise<{ kill(): Promise<void> }> {
  const module = path.join(projectRoot, 'dist', 'src', 'providers', 'store-lock.js');
  const script = `const { lockStore } = await import(${JSON.stringify(module)});
await lockStore(${JSON.stringify(`sqlite://${file}`)}); console.log('held'); setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script]);
  return new Promise((resolve) => {
    child.stdout.once('data', () =>
      resolve({
        kill: () =>
          new Promise((gone) => {
            child.once('exit', () => gone());
            child.kill('SIGKILL');
          }),
      }),
    );
  });
}

it(
  'a store another process serves is refused, until that one is gone, however it went',
  async () => {
    const file = path.join(freshDataDir(), 'reelsmith.sqlite');
    const other = await holdElsewhere(file);
    await expect(lockStore(`sqlite://${file}`)).rejects.toMatchObject({
      code: 'misconfigured',
      message: expect.stringMatching(/Another process serves .*reelsmith\.sqlite already/u),
    });
    await other.kill();
    const lock = await lockStore(`sqlite://${file}`);
    await lock.release();
    await (await lockStore(`sqlite://${file}`)).release();
  },
  START_MS,
);

it('a store in a folder that is not there yet can be held, and is let go of where it cannot be opened', async () => {
  const file = path.join(freshDataDir(), 'new', 'reelsmith.sqlite');
  const uri = `sqlite://${file}`;
  await (await lockStore(uri)).release();
  writeFileSync(file, 'garbage '.repeat(200));
  const config = parseConfig({ KEYV_URI: uri, DATA_DIR: freshDataDir() });
  const opening = openThreadHost(config, createListLogger([]), { alone: true });
  await expect(opening).rejects.toMatchObject({ code: 'storeFailed' });
  await (await lockStore(uri)).release();
});

it('a store whose lock cannot be made is refused', async () => {
  const file = path.join(freshDataDir(), 'reelsmith.sqlite');
  mkdirSync(`${file}.lock`);
  await expect(lockStore(`sqlite://${file}`)).rejects.toMatchObject({
    code: 'storeFailed',
    message: expect.stringMatching(/reelsmith\.sqlite\.lock cannot be opened \(SQLITE_CANTOPEN\)/u),
  });
});

describe('settings', () => {
  it.each([
    [{ HTTP_PORT: '99999' }, /HTTP_PORT: must be a port from 0 to 65535/u],
    [{ ALLOWED_IDS: '9001' }, /ALLOWED_IDS: .*telegram:123/u],
    [{ ADMIN_IDS: 'telegram:1,123' }, /ADMIN_IDS: .*discord:456/u],
  ])('%j is refused with what it should be', (env, sentence) => {
    expect(() => parseConfig(env)).toThrow(sentence);
  });

  it('that this version does not act on are told, without their value', () => {
    const env = { DATA_KEY: 'k1', API_KEYS_FILE: '/f', ROLE: 'all', RETENTION_DAYS: '0', REDIS_URL: ' ' };
    expect(unbuiltSettings(env)).toEqual([
      expect.stringMatching(/^DATA_KEY is set, but this version does not encrypt/u),
      expect.stringMatching(/^API_KEYS is set/u),
    ]);
    expect(unbuiltSettings({ RETENTION_DAYS: '30' })).toHaveLength(1);
    expect(unbuiltSettings(env).join()).not.toContain('k1');
  });
});

it('the log names an error by its code, and nothing else of it', async () => {
  const dataDir = freshDataDir();
  const log = openLog({ dataDir, level: 'info', toStdout: false });
  log.logger.info({ error: 'BotError' }, 'named');
  log.logger.info({ error: 'her words, as they were' }, 'a text');
  await log.close();
  const lines = readFileSync(path.join(dataDir, 'logs', 'app.log'), 'utf8');
  expect(lines).toContain('"error":"BotError"');
  expect(lines).toContain('"error":{"type":"string"}');
});

it(
  'arguments are wrong usage, and a folder that cannot be written ends the start',
  async () => {
    const run = (args: readonly string[], env: Record<string, string>) =>
      new Promise<{ code: number | null; said: string }>((resolve) => {
        const main = path.join(projectRoot, 'dist', 'src', 'main.js');
        const child = spawn(process.execPath, [main, ...args], {
          env: { PATH: process.env['PATH'], ...env },
        });
        let said = '';
        child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
        child.once('exit', (code) => resolve({ code, said }));
        child.stdin.end();
      });
    expect(await run(['--help'], {})).toMatchObject({ code: 2, said: expect.stringMatching(/^Usage/u) });
    const unusable = await run([], { DATA_DIR: '/proc/foo' });
    expect(unusable).toMatchObject({ code: 1, said: expect.stringMatching(/^DATA_DIR: \/proc\/foo/u) });
  },
  START_MS,
);

it(
  'a chat without a log file goes on',
  async () => {
    const dataDir = freshDataDir();
    writeFileSync(path.join(dataDir, 'logs'), '');
    const { code, output } = await pipeIntoBot(['/help'], { DATA_DIR: dataDir, DATA_KEY: 'x' });
    expect(code).toBe(0);
    expect(output).toMatch(/The log in .* cannot be written/u);
    expect(output.match(/does not encrypt/gu)).toHaveLength(1);
  },
  START_MS,
);

it(
  'a damaged vector file ends the chat with what to do, although it was served already',
  async () => {
    const dataDir = freshDataDir();
    writeFileSync(path.join(dataDir, 'memory.sqlite'), 'garbage '.repeat(500));
    const { code, output } = await pipeIntoBot(['/help'], { DATA_DIR: dataDir });
    expect(code).toBe(1);
    expect(output).toMatch(/memory\.sqlite could not be opened \(SQLITE_NOTADB\).*moved away/u);
  },
  START_MS,
);

/** Resolves with the writing end, which holds the reader up, once somebody reads from the pipe. */
async function heldUp(pipe: string): Promise<number> {
  for (;;) {
    try {
      return openSync(pipe, constants.O_WRONLY | constants.O_NONBLOCK);
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}

it(
  'a bot that is stopped while a model loads ends within the 30 s of compose.yaml',
  async () => {
    const telegram = await startFakeTelegram({ pace: null });
    const model = freshDataDir();
    const tokenizer = path.join(model, 'tokenizer.json');
    cpSync(dataFile('models', 'all-MiniLM-L6-v2'), model, { recursive: true });
    rmSync(tokenizer);
    spawnSync('mkfifo', [tokenizer]);
    const bot = await startBot({
      TELEGRAM_BOT_TOKEN: telegram.token,
      TELEGRAM_API_ROOT: telegram.url,
      EMBEDDING_MODEL_PATH: model,
    });
    const pipe = await heldUp(tokenizer);
    const begunMs = performance.now();
    await bot.kill('SIGTERM');
    expect(performance.now() - begunMs).toBeLessThan(30_000);
    expect(bot.output()).toMatch(/not everything could be closed in time/u);
    expect(bot.output()).not.toMatch(/Napi/u);
    closeSync(pipe);
    await telegram.close();
  },
  START_MS,
);

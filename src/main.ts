/** `npm start`: serves the platforms whose tokens are set, else chats at the terminal. */
import { existsSync, fstatSync } from 'node:fs';
import path from 'node:path';
import { openThreadHost } from './compose/engine-host.js';
import { inTimeOr } from './deadline.js';
import { parseConfig, type Config } from './config.js';
import { errorCodeOf, messageOf } from './errors.js';
import { openHealthServer } from './health.js';
import { projectRoot } from './project-files.js';
import { makeFolder } from './make-folder.js';
import type { Logger } from './ports.js';
import { unbuiltSettings } from './unbuilt-settings.js';
import { openLog } from './providers/log-file.js';

const USAGE = `Usage: npm start (node dist/src/main.js), without arguments.
Settings are environment variables; README.md lists them. TELEGRAM_BOT_TOKEN or DISCORD_TOKEN serves a platform, without
them it is a chat at this terminal.
`;

async function main(): Promise<void> {
  if (process.argv.length > 2) {
    process.stderr.write(USAGE);
    process.exitCode = 2;
    return;
  }
  const envFile = path.join(projectRoot, '.env');
  if (existsSync(envFile)) process.loadEnvFile(envFile);
  const config = parseConfig(process.env);
  makeFolder(config.dataDir, 'DATA_DIR');
  const serves = config.TELEGRAM_BOT_TOKEN !== undefined || config.DISCORD_TOKEN !== undefined;
  if (serves) await serve(config);
  else if (hasInput()) await chat(config);
  else {
    process.stderr.write(
      'There is nobody to talk to: no terminal, no pipe and no token. Set TELEGRAM_BOT_TOKEN or DISCORD_TOKEN, or run this in a terminal.\n',
    );
    process.exitCode = 1;
  }
}

/** A terminal, a pipe, a socket or a file on standard input; not /dev/null. */
function hasInput(): boolean {
  if (process.stdin.isTTY) return true;
  try {
    const input = fstatSync(0);
    return input.isFIFO() || input.isSocket() || input.isFile();
  } catch {
    return false;
  }
}

/** Loaded while the engine's thread, which its host starts, loads its own: half of a start is reading modules. */
async function loadChat() {
  const [bot, renderer, { rehearseReading }] = await Promise.all([
    import('./bot.js'),
    import('./compose/renderer.js'),
    import('./conversations/index.js'),
  ]);
  return { ...bot, ...renderer, rehearseReading };
}

/** Nobody's message waits for it, and nobody's chat ends with it. */
async function practiseReading(
  rehearseReading: (mayGoOn: () => boolean) => Promise<void>,
  logger: Logger,
  mayGoOn: () => boolean,
): Promise<void> {
  await rehearseReading(mayGoOn).catch((error: unknown) => {
    logger.warn({ code: errorCodeOf(error) }, 'reading could not be practised');
  });
}

/** Once each: an operator who relies on one must know. */
function sayUnbuilt(logger: Logger): void {
  for (const sentence of unbuiltSettings(process.env)) {
    process.stderr.write(`${sentence}\n`);
    logger.warn({}, sentence);
  }
}

/** Any will do: what is practised is the drawing. */
const PRACTICE_LOCALE = 'en';

/** What waited while the bot was down is answered first: writing and drawing are practised on both cores for some 10 s. */
const PRACTISE_AFTER_MS = 10_000;

/** For closing after SHUTDOWN_SECONDS (20) and the runner's last second; compose.yaml gives all of it 30 s. */
const CLOSE_MS = 5_000;

async function serve(config: Config): Promise<void> {
  const log = openLog({ dataDir: config.dataDir, level: config.LOG_LEVEL, toStdout: true });
  const { logger } = log;
  sayUnbuilt(logger);
  const [host, { createBot, createRenderer, rehearseReading }, { connectPlatforms }] = await Promise.all([
    openThreadHost(config, logger, { alone: true, onBroken: giveUp }),
    loadChat(),
    import('./compose/platforms.js'),
  ]);
  const { adapters, webhooks } = connectPlatforms(config, logger, host);
  const renderer = createRenderer(host);
  const bot = createBot(host, adapters, renderer, logger);
  const health = await openHealthServer(config.HTTP_PORT, webhooks, adapters).catch((error: unknown) => {
    // Without a webhook the port only tells Docker that the bot lives: no reason to leave her without it.
    if (webhooks.size > 0) throw error;
    logger.error({ port: config.HTTP_PORT, code: errorCodeOf(error) }, messageOf(error));
    return null;
  });
  await bot.start();
  logger.info(
    {
      platforms: adapters.map((adapter) => adapter.platform),
      port: health?.port,
      readyMs: Math.round(performance.now()),
    },
    'ready',
  );
  let isStopping = false;
  void practiseReading(rehearseReading, logger, () => !isStopping);
  const practice = setTimeout(() => {
    host.rehearse();
    renderer.rehearse(PRACTICE_LOCALE).catch((error: unknown) => {
      logger.warn({ code: errorCodeOf(error) }, 'the charts could not be practised');
    });
  }, PRACTISE_AFTER_MS);

  const stop = async (signal: NodeJS.Signals): Promise<void> => {
    isStopping = true;
    clearTimeout(practice);
    logger.info({ signal }, 'stopping');
    await bot.close(config.SHUTDOWN_SECONDS * 1000);
    const closing = (async () => {
      await health?.close();
      await renderer.close();
      await host.close();
    })();
    const isClosed = await inTimeOr(
      closing.then(() => true),
      CLOSE_MS,
      false,
    );
    if (!isClosed)
      logger.warn({ signal }, 'not everything could be closed in time; all that was told is kept');
    await log.close();
    // A model still loading takes a process that exits down with an abort (`Napi::Error`); the signal itself does not.
    if (!isClosed) process.kill(process.pid, signal);
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop(signal));
}

async function chat(config: Config): Promise<void> {
  const log = openLog({ dataDir: config.dataDir, level: config.LOG_LEVEL, toStdout: false });
  sayUnbuilt(log.logger);
  // Without a platform the engine's thread is light, and both at once take longer than one after the other.
  const { createBot, createRenderer, rehearseReading } = await loadChat();
  const { createTerminalAdapter } = await import('../adapters/terminal/index.js');
  const host = await openThreadHost(config, log.logger, { onBroken: giveUp });
  const renderer = createRenderer(host);
  const terminal = createTerminalAdapter({
    input: process.stdin,
    output: process.stdout,
    interactive: process.stdin.isTTY,
    sentDir: path.join(config.dataDir, 'sent'),
    locale: Intl.DateTimeFormat().resolvedOptions().locale,
    idle: () => bot.idle(),
  });
  const bot = createBot(host, [terminal], renderer, log.logger);
  process.stdout.write('Reelsmith. Type /start to begin, /help for what it can do, Ctrl+D to leave.\n');
  await bot.start();
  let isClosed = false;
  // A pipe does not wait between two lines.
  const rehearsal = process.stdin.isTTY
    ? practiseReading(rehearseReading, log.logger, () => !isClosed)
    : undefined;
  await terminal.closed;
  isClosed = true;
  await rehearsal;
  await bot.close(config.SHUTDOWN_SECONDS * 1000);
  await renderer.close();
  await host.close();
  await log.close();
}

function giveUp(error: unknown): void {
  process.stderr.write(`${messageOf(error)}\n`);
  process.exit(1);
}

try {
  await main();
} catch (error) {
  giveUp(error);
}

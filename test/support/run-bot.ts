/** The real process (`node dist/src/main.js`) with its settings, as an operator starts it. */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { projectRoot } from '../../src/project-files.js';

const MAIN = path.join(projectRoot, 'dist', 'src', 'main.js');
const READY_WITHIN_MS = 20_000;

export interface RunningBot {
  readonly dataDir: string;
  /** Everything written to standard output so far. */
  output(): string;
  kill(signal?: NodeJS.Signals): Promise<number | null>;
}

export function freshDataDir(): string {
  return mkdtempSync(path.join(tmpdir(), 'reelsmith-test-'));
}

function childEnv(env: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  return { PATH: process.env['PATH'], HOME: process.env['HOME'], HTTP_PORT: '0', ...env };
}

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve(child.exitCode);
    else child.once('exit', (code) => resolve(code));
  });
}

/** Starts the serving bot and resolves when it says it is ready. */
export async function startBot(env: Readonly<Record<string, string>>): Promise<RunningBot> {
  const dataDir = env['DATA_DIR'] ?? freshDataDir();
  const child = spawn(process.execPath, [MAIN], {
    env: childEnv({ ...env, DATA_DIR: dataDir }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
  const deadline = Date.now() + READY_WITHIN_MS;
  while (!output.includes('"ready"')) {
    if (child.exitCode !== null || Date.now() > deadline) {
      child.kill('SIGKILL');
      throw new Error(`The bot did not start: ${output.slice(-2000)}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return {
    dataDir,
    output: () => output,
    async kill(signal = 'SIGTERM') {
      child.kill(signal);
      return ended(child);
    },
  };
}

/** What the bot does in the background is given this long. */
const BACKGROUND_MS = 20_000;

/**
 * Pipes lines into `npm start`'s process and resolves when it has ended by itself. `leaveWhen` keeps the input open
 * until it is true, so that what happens in the background can be awaited.
 */
export async function pipeIntoBot(
  lines: readonly string[],
  env: Readonly<Record<string, string>> = {},
  leaveWhen: () => boolean = () => true,
): Promise<{
  readonly output: string;
  readonly code: number | null;
  readonly dataDir: string;
  readonly log: string;
}> {
  const dataDir = env['DATA_DIR'] ?? freshDataDir();
  const child = spawn(process.execPath, [MAIN], {
    env: childEnv({ ...env, DATA_DIR: dataDir }),
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
  // A process that ends early closes its input; its exit code says why.
  child.stdin.on('error', () => undefined);
  child.stdin.write(`${lines.join('\n')}\n`);
  const deadline = Date.now() + BACKGROUND_MS;
  while (!leaveWhen() && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 20));
  child.stdin.end();
  const code = await ended(child);
  const logFile = path.join(dataDir, 'logs', 'app.log');
  return { output, code, dataDir, log: existsSync(logFile) ? readFileSync(logFile, 'utf8') : '' };
}

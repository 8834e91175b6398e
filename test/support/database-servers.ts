/** Starts the machine's own Redis and PostgreSQL on a free loopback port for the tests, and stops them by their process. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface DatabaseServer {
  readonly uri: string;
  stop(): Promise<void>;
}

/** PostgreSQL refuses to run as root; 65534 is `nobody` wherever the tests run as root. */
const NOBODY = 65_534;
const START_TIMEOUT_MS = 15_000;

/** Path of an installed program, or null. */
function findProgram(name: string): string | null {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  const found = folders.map((folder) => path.join(folder, name)).find((file) => existsSync(file));
  return found ?? null;
}

export function hasRedis(): boolean {
  return findProgram('redis-server') !== null;
}

export function hasPostgres(): boolean {
  return findProgram('initdb') !== null && findProgram('postgres') !== null;
}

export async function startRedis(): Promise<DatabaseServer> {
  const folder = mkdtempSync(path.join(tmpdir(), 'reelsmith-redis-'));
  const port = await findFreePort();
  const settings = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', folder];
  const server = spawn(findProgram('redis-server') ?? '', settings, { stdio: 'ignore' });
  await waitForPort(port);
  return { uri: `redis://127.0.0.1:${port}`, stop: () => stopServer(server, 'SIGTERM', folder) };
}

export async function startPostgres(): Promise<DatabaseServer> {
  const folder = mkdtempSync(path.join(tmpdir(), 'reelsmith-postgres-'));
  const isRoot = process.getuid?.() === 0;
  if (isRoot) chownSync(folder, NOBODY, NOBODY);
  const as = isRoot ? { uid: NOBODY, gid: NOBODY } : {};
  const data = path.join(folder, 'data');
  const created = spawnSync(
    findProgram('initdb') ?? '',
    ['-D', data, '-U', 'tester', '-A', 'trust', '--no-sync', '-E', 'UTF8'],
    { ...as, cwd: folder, encoding: 'utf8' },
  );
  if (created.status !== 0) throw new Error(`initdb failed: ${created.stderr}`);
  const port = await findFreePort();
  const settings = ['-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', folder, '-F'];
  const server = spawn(findProgram('postgres') ?? '', settings, {
    ...as,
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  // The port opens before the database answers.
  await waitForLine(server, /ready to accept connections/);
  return {
    uri: `postgres://tester@127.0.0.1:${port}/postgres`,
    // SIGINT is PostgreSQL's fast shutdown: it does not wait for clients.
    stop: () => stopServer(server, 'SIGINT', folder),
  };
}

async function stopServer(server: ChildProcess, signal: NodeJS.Signals, folder: string): Promise<void> {
  const ended = once(server, 'exit');
  if (server.exitCode === null && server.kill(signal)) await ended;
  rmSync(folder, { recursive: true, force: true });
}

/** A port nobody listens on at this moment. */
export async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function waitForPort(port: number): Promise<void> {
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (!(await answers(port))) {
    if (Date.now() > deadline) throw new Error(`Nothing listens on port ${port}.`);
    await new Promise((done) => setTimeout(done, 50));
  }
}

function waitForLine(server: ChildProcess, pattern: RegExp): Promise<void> {
  return new Promise((resolve, reject) => {
    let log = '';
    server.stderr?.setEncoding('utf8').on('data', (part: string) => {
      log += part;
      if (pattern.test(log)) resolve();
    });
    server.once('exit', () => reject(new Error(`The server ended: ${log}`)));
  });
}

function answers(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  return new Promise((resolve) => {
    socket.once('connect', () => resolve(true));
    socket.once('error', () => resolve(false));
  }).finally(() => socket.destroy()) as Promise<boolean>;
}

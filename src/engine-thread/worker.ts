/** The engine's thread: composes the product and runs operations, so that measuring and writing never hold up a chat. */
import { setTimeout as sleep } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { compose, type Product } from '../compose.js';
import type { Config } from '../config.js';
import type { Engine, OperationContext } from '../engine/operations.js';
import { BotError } from '../errors.js';
import { giveWay } from '../give-way.js';
import type { ToChat, ToEngine } from './protocol.js';
import { fromSent, toSent } from './sent-error.js';
import type { FileOpener, Logger } from '../ports.js';

if (!parentPort) throw new Error('This file is the engine thread; it is not started by itself.');
const port = parentPort;
giveWay();
const send = (message: ToChat): void => port.postMessage(message, []);

const logger: Logger = {
  info: (facts, message) => send({ type: 'log', level: 'info', facts: plain(facts), message }),
  warn: (facts, message) => send({ type: 'log', level: 'warn', facts: plain(facts), message }),
  error: (facts, message) => send({ type: 'log', level: 'error', facts: plain(facts), message }),
};

const running = new Map<number, AbortController>();
const files = new Map<number, (answer: Extract<ToEngine, { type: 'file' }>) => void>();
let nextFile = 1;
const ending = new AbortController();
/** Practice stops while an operation runs; this often it looks whether it may go on. */
const IDLE_LOOK_MS = 200;

const notWanted = (): BotError => new BotError('cancelled', 'The file is no longer wanted.');

const openFile: FileOpener = (threadId, ref, { maxBytes, signal }) =>
  new Promise((resolve, reject) => {
    if (signal.aborted) return reject(notWanted());
    const call = nextFile;
    nextFile += 1;
    const giveUp = (): void => {
      files.delete(call);
      send({ type: 'dropFile', call });
      reject(notWanted());
    };
    signal.addEventListener('abort', giveUp, { once: true });
    files.set(call, ({ bytes, error }) => {
      files.delete(call);
      signal.removeEventListener('abort', giveUp);
      if (bytes) resolve(bytes);
      else reject(error ? fromSent(error) : new Error('The file did not come.'));
    });
    send({ type: 'openFile', call, threadId, ref, maxBytes });
  });

async function run(
  engine: Engine,
  { call, op, args, context }: Extract<ToEngine, { type: 'run' }>,
): Promise<void> {
  const controller = new AbortController();
  running.set(call, controller);
  const full: OperationContext = {
    ...context,
    signal: controller.signal,
    onProgress: (stage) => send({ type: 'progress', call, stage }),
  };
  try {
    // Names and arguments were paired by types on the other side.
    send({ type: 'done', call, result: await engine.run(op, args as never, full) });
  } catch (error) {
    send({ type: 'failed', call, error: toSent(error) });
  } finally {
    running.delete(call);
  }
}

/** Whether nothing is asked for now; false once the thread is to end. */
async function isIdle(): Promise<boolean> {
  while (running.size > 0 && !ending.signal.aborted) await sleep(IDLE_LOOK_MS);
  return !ending.signal.aborted;
}

async function close(product: Product): Promise<void> {
  ending.abort();
  for (const controller of running.values()) controller.abort();
  await product.close();
  send({ type: 'closed' });
}

/** Facts of a log line may hold errors and other things that cannot cross. */
function plain(facts: object): object {
  return JSON.parse(
    JSON.stringify(facts, (_key, value: unknown) => (value instanceof Error ? { name: value.name } : value)),
  ) as object;
}

try {
  const product = await compose(workerData as Config, logger);
  const engine = product.engineFor(openFile);
  product.startBackgroundWork();
  port.on('message', (message: ToEngine) => {
    if (message.type === 'run') void run(engine, message);
    else if (message.type === 'cancel') running.get(message.call)?.abort();
    else if (message.type === 'file') files.get(message.call)?.(message);
    else if (message.type === 'rehearse')
      product.rehearse(isIdle).catch((error: unknown) => {
        if (!ending.signal.aborted) logger.warn(toSent(error), 'the engine could not practise');
      });
    else
      close(product).catch((error: unknown) => logger.error(toSent(error), 'the engine did not close well'));
  });
  send({ type: 'ready' });
} catch (error) {
  send({ type: 'failedToStart', error: toSent(error) });
}

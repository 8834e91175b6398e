/** The engine behind a thread: the same door, on the chat's side. */
import { Worker } from 'node:worker_threads';
import type { Config } from '../config.js';
import type { Engine, OperationContext } from '../engine/operations.js';
import { withDeadline } from '../deadline.js';
import { BotError } from '../errors.js';
import { compiledFile } from '../project-files.js';
import type { ToChat, ToEngine } from './protocol.js';
import { fromSent, toSent } from './sent-error.js';
import type { FileOpener, Logger } from '../ports.js';

interface Waiting {
  readonly context: OperationContext;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: unknown) => void;
}

export interface EngineThread {
  readonly engine: Engine;
  /** Resolves when the engine answers; rejects with its own `BotError` when the settings do not work. */
  readonly ready: Promise<void>;
  /** Operations may read files from the moment this is set. */
  setFileOpener(openFile: FileOpener): void;
  /** Practice on sample creators, beside what is asked for. */
  rehearse(): void;
  close(): Promise<void>;
}

/** A file that takes longer than this to come is given up by the adapter itself; this is only a bound. */
const FILE_TIMEOUT_MS = 120_000;

/**
 * Live data of hundreds of scripts at once take about 150 MB. Below 2 GB V8 lets a heap grow by half between two
 * collections, above it fourfold: a burst then holds garbage only.
 */
const OLD_GENERATION_MB = 1_024;

/** Should the thread die, what runs fails as `unavailable` and the next operation starts a new one. */
export function createEngineThread(config: Config, logger: Logger): EngineThread {
  const waiting = new Map<number, Waiting>();
  /** Files on their way to the thread, by its number for them. */
  const fetching = new Map<number, AbortController>();
  let nextCall = 1;
  /** The thread is gone; the next operation starts another. */
  let ended = false;
  let openFile: FileOpener = () => Promise.reject(new BotError('unavailable', 'No platform is connected.'));
  let current = start();

  function start(): { readonly worker: Worker; readonly ready: Promise<void> } {
    const worker = new Worker(compiledFile(import.meta.url, './worker.js'), {
      workerData: config,
      resourceLimits: { maxOldGenerationSizeMb: OLD_GENERATION_MB },
    });
    const ready = new Promise<void>((resolve, reject) => {
      worker.on('message', (message: ToChat) => {
        if (message.type === 'ready') resolve();
        else if (message.type === 'failedToStart') reject(fromSent(message.error));
        else receive(worker, message);
      });
      worker.once('exit', () => reject(new BotError('unavailable', 'The engine thread ended.')));
    });
    // Who asks for it hears of a failed start; nobody else needs to.
    ready.catch(() => undefined);
    worker.on('error', (error) => logger.error({ reason: error.name }, 'the engine thread failed'));
    worker.once('exit', () => lose(worker));
    return { worker, ready };
  }

  function lose(worker: Worker): void {
    if (current.worker !== worker) return;
    for (const { reject } of waiting.values())
      reject(new BotError('unavailable', 'The engine thread ended.'));
    waiting.clear();
    for (const fetch of fetching.values()) fetch.abort();
    fetching.clear();
    ended = true;
  }

  function receive(worker: Worker, message: ToChat): void {
    if (message.type === 'log') logger[message.level](message.facts, message.message);
    else if (message.type === 'openFile') void fetchFile(worker, message);
    else if (message.type === 'dropFile') fetching.get(message.call)?.abort();
    else if (message.type === 'progress') waiting.get(message.call)?.context.onProgress(message.stage);
    else if (message.type === 'done' || message.type === 'failed') {
      const call = waiting.get(message.call);
      waiting.delete(message.call);
      if (message.type === 'done') call?.resolve(message.result);
      else call?.reject(fromSent(message.error));
    }
  }

  async function fetchFile(
    worker: Worker,
    { call, threadId, ref, maxBytes }: Extract<ToChat, { type: 'openFile' }>,
  ): Promise<void> {
    const fetch = new AbortController();
    fetching.set(call, fetch);
    let answer: ToEngine;
    try {
      const signal = withDeadline(fetch.signal, FILE_TIMEOUT_MS);
      const bytes = await openFile(threadId, ref, { maxBytes, signal });
      answer = { type: 'file', call, bytes, error: null };
    } catch (error) {
      answer = { type: 'file', call, bytes: null, error: toSent(error) };
    }
    // Another thread counts its files anew.
    if (fetching.get(call) === fetch) fetching.delete(call);
    if (fetch.signal.aborted) return;
    worker.postMessage(answer, []);
  }

  const engine: Engine = {
    async run(op, args, context) {
      if (ended) {
        ended = false;
        current = start();
      }
      const { worker, ready } = current;
      await ready;
      const { signal, onProgress: _onProgress, ...plainContext } = context;
      if (signal.aborted) throw new BotError('cancelled', 'Cancelled before it began.');
      const call = nextCall;
      nextCall += 1;
      const cancel = (): void => worker.postMessage({ type: 'cancel', call } satisfies ToEngine, []);
      signal.addEventListener('abort', cancel, { once: true });
      try {
        return await new Promise<never>((resolve, reject) => {
          waiting.set(call, { context, resolve: resolve as (result: unknown) => void, reject });
          worker.postMessage({ type: 'run', call, op, args, context: plainContext } satisfies ToEngine, []);
        });
      } finally {
        signal.removeEventListener('abort', cancel);
      }
    },
  };

  return {
    engine,
    get ready() {
      return current.ready;
    },
    setFileOpener(opener) {
      openFile = opener;
    },
    rehearse: () => current.worker.postMessage({ type: 'rehearse' } satisfies ToEngine, []),
    async close() {
      const { worker } = current;
      if (ended) return;
      const closed = new Promise<void>((resolve) => {
        worker.on('message', (message: ToChat) => {
          if (message.type === 'closed') resolve();
        });
        worker.once('exit', () => resolve());
      });
      worker.postMessage({ type: 'close' } satisfies ToEngine, []);
      await closed;
      await worker.terminate();
    },
  };
}

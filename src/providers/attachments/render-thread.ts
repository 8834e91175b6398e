/** Owns the worker thread: starts it on the first job, again after a crash, and lets the process end while it idles. */
import { Worker } from 'node:worker_threads';
import { BotError } from '../../errors.js';
import type { RenderJob, RenderReply, RenderRequest } from './jobs.js';

/** A chart takes 10 ms, the first one 150; a worker that says nothing this long is stuck. */
const JOB_TIMEOUT_MS = 10_000;

interface Waiting {
  readonly resolve: (bytes: Uint8Array) => void;
  readonly reject: (error: BotError) => void;
  readonly timeout: NodeJS.Timeout;
}

export interface RenderThread {
  /** Throws `BotError('unavailable')` when the job cannot be done. */
  run(job: RenderJob): Promise<Uint8Array>;
  close(): Promise<void>;
}

export function createRenderThread(workerFile: URL): RenderThread {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let nextId = 0;

  function start(): Worker {
    // Standard output is kept from the process's own, where a library's line would break `--jsonl`.
    const started = new Worker(workerFile, { stdout: true, stderr: true });
    started.on('message', receive);
    started.on('error', (error) => lose(started, error));
    started.on('exit', () => lose(started, new Error('the drawing thread ended')));
    return started;
  }

  function lose(lost: Worker, cause: unknown): void {
    if (worker === lost) worker = undefined;
    else return;
    for (const { reject, timeout } of waiting.values()) {
      clearTimeout(timeout);
      reject(new BotError('unavailable', 'The drawing thread ended.', { cause }));
    }
    waiting.clear();
  }

  function receive(reply: RenderReply): void {
    const job = waiting.get(reply.id);
    if (!job) return;
    waiting.delete(reply.id);
    clearTimeout(job.timeout);
    if (waiting.size === 0) worker?.unref();
    if (reply.ok) job.resolve(reply.bytes);
    else job.reject(new BotError('unavailable', `Drawing failed: ${reply.message}`));
  }

  return {
    run(job) {
      const id = (nextId += 1);
      worker ??= start();
      worker.ref();
      return new Promise((resolve, reject) => {
        const timeout = setTimeout(() => void worker?.terminate(), JOB_TIMEOUT_MS);
        waiting.set(id, { resolve, reject, timeout });
        worker?.postMessage({ id, job } satisfies RenderRequest, []);
      });
    },
    async close() {
      await worker?.terminate();
    },
  };
}

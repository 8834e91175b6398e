/** Gives texts and rows of pieces to a worker thread one at a time: starts it when needed, again after a crash, and ends it when idle. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { BotError } from '../../errors.js';
import type { Embedding, EmbedOptions } from '../../ports.js';
import type { Answer, ModelFolder, Question, WorkerOrder, WorkerReply, WorkerSettings } from './protocol.js';

export interface WorkerQueueOptions {
  /** Compiled worker that speaks `protocol.ts`. */
  readonly workerFile: URL;
  readonly folders: readonly ModelFolder[];
  readonly readerPath: string;
  /** Milliseconds without work after which the worker is ended. */
  readonly idleMs: number;
  readonly onReady: (name: string, skipped: readonly string[]) => void;
}

export interface WorkerQueue {
  embed(texts: readonly string[], options?: EmbedOptions): Promise<readonly Embedding[]>;
  readPieces(pieces: readonly number[], from: number, options?: EmbedOptions): Promise<Float32Array>;
  close(): Promise<void>;
}

interface Job {
  readonly questions: readonly Question[];
  readonly done: Answer[];
  readonly signal: AbortSignal | undefined;
  readonly background: boolean;
  readonly resolve: (answers: readonly Answer[]) => void;
  readonly reject: (error: unknown) => void;
  /** What ends two workers is given up. */
  crashes: number;
}

const DIMENSIONS = 384;
/** Loading or the longest text takes a second on an idle machine, on a crowded one up to a minute. */
const END_MS = 60_000;
const CANCELLED = 'Nobody waits for the models on board any more.';

/** Throws `misconfigured` when no model loads, `unavailable` when the worker keeps ending, `cancelled` on abort and close. */
export function createWorkerQueue(options: WorkerQueueOptions): WorkerQueue {
  /** Set when no model can load here: asking again would only take time. */
  let failure: BotError | null = null;
  let worker: Worker | null = null;
  let ready = false;
  let closed = false;
  /** Two owners may close it; the second waits for the first. */
  let closing: Promise<void> | undefined;
  let current: Job | null = null;
  const queue: Job[] = [];
  let idleTimer: NodeJS.Timeout | undefined;

  function start(): void {
    const started = new Worker(options.workerFile, {
      workerData: {
        folders: options.folders,
        readerPath: options.readerPath,
      } satisfies WorkerSettings,
      // Kept from the process's own output, where a library's line would break `--jsonl`. Not read: a flowing
      // stream would keep the process alive.
      stdout: true,
      stderr: true,
    });
    worker = started;
    ready = false;
    started.on('message', (reply: WorkerReply) => {
      if (worker === started) receive(reply);
    });
    started.on('error', (error) => lose(started, error));
    started.on('exit', () => lose(started, new Error('the worker of the models on board ended')));
  }

  function lose(lost: Worker, cause: unknown): void {
    if (worker !== lost) return;
    worker = null;
    // A crash while loading belongs to the job that asked for it.
    const job = current ?? queue.shift();
    current = null;
    if (job) {
      job.crashes++;
      if (job.crashes > 1)
        job.reject(new BotError('unavailable', 'The worker of the models on board keeps ending.', { cause }));
      else queue.unshift(job);
    }
    advance();
  }

  function receive(reply: WorkerReply): void {
    if (reply.type === 'ready') {
      ready = true;
      options.onReady(reply.name, reply.skipped);
    } else if (reply.type === 'failed') {
      failure = new BotError('misconfigured', `No embedding model loads here: ${reply.message}`);
      void letGo();
      for (const job of queue.splice(0)) job.reject(failure);
    } else if (current) {
      const job = current;
      current = null;
      if (reply.type === 'unusable') job.reject(new BotError('unavailable', reply.message));
      else {
        job.done.push(reply.answer);
        // Taking turns text by text: a hook need not wait for a whole script.
        if (job.done.length < job.questions.length) queue.push(job);
        else job.resolve(job.done);
      }
    }
    advance();
  }

  /** Settles what is finished or cancelled, then gives the worker its next text. */
  function advance(): void {
    while (!current && queue.length > 0) {
      const job = queue.find(({ background }) => !background) ?? queue[0]!;
      const question = job.questions[job.done.length];
      if (job.signal?.aborted) job.reject(new BotError('cancelled', CANCELLED));
      else if (question === undefined) job.resolve(job.done);
      else if ('text' in question && question.text.trim() === '') {
        job.done.push({ embedding: { vector: new Float32Array(DIMENSIONS), pieces: [] } });
        continue;
      } else {
        if (!worker) start();
        worker?.ref();
        clearTimeout(idleTimer);
        if (!ready) return;
        current = job;
        worker?.postMessage({ type: 'ask', question } satisfies WorkerOrder, []);
      }
      queue.splice(queue.indexOf(job), 1);
    }
    if (!current && worker) rest();
  }

  /**
   * It ends by itself, after its text or its loading: ended from outside in the middle of either, onnxruntime takes
   * the whole process down with it (`Napi::Error`, exit 134).
   */
  async function end(going: Worker): Promise<void> {
    going.ref();
    going.postMessage({ type: 'end' } satisfies WorkerOrder, []);
    // Rejects for a worker that failed, or that never came to an end.
    await once(going, 'exit', { signal: AbortSignal.timeout(END_MS) }).catch(() => undefined);
    await going.terminate();
  }

  /** An idle worker keeps no process alive. */
  function rest(): void {
    worker?.unref();
    clearTimeout(idleTimer);
    idleTimer = setTimeout(() => void letGo(), options.idleMs);
    idleTimer.unref();
  }

  async function letGo(): Promise<void> {
    clearTimeout(idleTimer);
    const going = worker;
    worker = null;
    if (going) await end(going);
  }

  async function close(): Promise<void> {
    closed = true;
    const error = new BotError('cancelled', 'The models on board were closed.');
    for (const job of queue.splice(0)) job.reject(error);
    current?.reject(error);
    current = null;
    await letGo();
  }

  function ask(
    questions: readonly Question[],
    { signal, background = false }: EmbedOptions = {},
  ): Promise<readonly Answer[]> {
    if (closed) return Promise.reject(new BotError('unavailable', 'The models on board are closed.'));
    if (failure) return Promise.reject(failure);
    return new Promise((resolve, reject) => {
      const abort = (): void => {
        reject(new BotError('cancelled', CANCELLED));
        advance();
      };
      signal?.addEventListener('abort', abort, { once: true });
      const settle =
        <V>(pass: (value: V) => void) =>
        (value: V): void => {
          signal?.removeEventListener('abort', abort);
          pass(value);
        };
      queue.push({
        questions,
        done: [],
        signal,
        background,
        crashes: 0,
        resolve: settle(resolve),
        reject: settle(reject),
      });
      advance();
    });
  }

  return {
    async embed(texts, settings) {
      const answers = await ask(
        texts.map((text) => ({ text })),
        settings,
      );
      return answers.map((answer) => {
        if (!('embedding' in answer)) throw new BotError('unavailable', 'The embedder gave no vector.');
        return answer.embedding;
      });
    },
    async readPieces(pieces, from, settings) {
      const [answer] = await ask([{ pieces, from }], settings);
      if (!answer || !('logits' in answer)) throw new BotError('unavailable', 'The reader gave no logits.');
      return answer.logits;
    },
    close: () => (closing ??= close()),
  };
}

/** One child process a document, with limits on time and memory that hold even when it never yields. */
import { fork, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { BotError } from '../../errors.js';
import { compiledFile } from '../../project-files.js';
import type { ChildAnswer, ChildTask } from './document-kind.js';
import { MAX_CHILD_HEAP_MB, MAX_CHILD_RSS_BYTES, MAX_READ_MS, RSS_CHECK_EVERY_MS } from './limits.js';

/** Linux counts resident memory in pages; 4 kB everywhere this runs (a larger page only makes the cap stricter later). */
const PAGE_BYTES = 4096;

export interface ChildLimits {
  readonly maxReadMs: number;
  readonly maxRssBytes: number;
}

const LIMITS: ChildLimits = { maxReadMs: MAX_READ_MS, maxRssBytes: MAX_CHILD_RSS_BYTES };

/** Always settles within the time limit, with the child gone. Throws `BotError('cancelled')` when `signal` fires. */
export function runChild(
  task: ChildTask,
  signal?: AbortSignal,
  limits: ChildLimits = LIMITS,
): Promise<ChildAnswer> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(new BotError('cancelled', 'Reading was cancelled.'));
    // No variables: a hostile document must find no key in its process.
    const child = fork(compiledFile(import.meta.url, './child.js'), [], {
      execArgv: [`--max-old-space-size=${MAX_CHILD_HEAP_MB}`],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      env: {},
    });
    let outcome: ChildAnswer | undefined;
    const end = (answer: ChildAnswer): void => {
      outcome ??= answer;
      child.kill('SIGKILL');
    };
    const timeout = setTimeout(() => end({ ok: false, code: 'tooSlow' }), limits.maxReadMs);
    const memoryCheck = setInterval(() => {
      if (residentBytes(child) > limits.maxRssBytes) end({ ok: false, code: 'unsafe' });
    }, RSS_CHECK_EVERY_MS);
    const cancel = (): void => void child.kill('SIGKILL');
    signal?.addEventListener('abort', cancel, { once: true });
    const settle = (ending: ChildAnswer): void => {
      clearTimeout(timeout);
      clearInterval(memoryCheck);
      signal?.removeEventListener('abort', cancel);
      if (signal?.aborted) reject(new BotError('cancelled', 'Reading was cancelled.'));
      else resolve(outcome ?? ending);
    };
    child.once('message', (answer: ChildAnswer) => end(answer));
    child.once('error', () => settle({ ok: false, code: 'damaged' }));
    // Without an answer: V8 aborts by signal when its heap is full; anything else was a crash on bad input.
    child.once('exit', (_code, killedBy) => settle({ ok: false, code: killedBy ? 'unsafe' : 'damaged' }));
    child.send(task, (error) => {
      if (error) end({ ok: false, code: 'damaged' });
    });
  });
}

/** Zero where the system does not tell (outside Linux): there the heap limit and the timeout remain. */
function residentBytes(child: ChildProcess): number {
  try {
    return Number(readFileSync(`/proc/${child.pid}/statm`, 'latin1').split(' ')[1]) * PAGE_BYTES;
  } catch {
    return 0;
  }
}

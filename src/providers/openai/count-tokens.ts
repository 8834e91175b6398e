/** Tokens of a text where a server does not count them: in a worker, since the tokenizer takes 256 ms to load. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { compiledFile } from '../../project-files.js';

export type Encoding = 'o200k_base' | 'cl100k_base';

export interface CountJob {
  readonly texts: readonly string[];
  readonly encoding: Encoding;
}

/** The worker goes again after each job: servers that do not count are rare, and its tables take 44 MB. */
export async function countTokens(texts: readonly string[], model: string): Promise<readonly number[]> {
  const job: CountJob = { texts, encoding: encodingOf(model) };
  const worker = new Worker(compiledFile(import.meta.url, './token-worker.js'), { workerData: job });
  try {
    const [counts] = (await once(worker, 'message')) as [readonly number[]];
    return counts;
  } finally {
    await worker.terminate();
  }
}

function encodingOf(model: string): Encoding {
  return /gpt-3\.5|gpt-4(?!o|\.)/u.test(model) ? 'cl100k_base' : 'o200k_base';
}

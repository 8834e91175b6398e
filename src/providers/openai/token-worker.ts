/** Worker: counts the tokens of the texts it was started with, and ends. */
import { parentPort, workerData } from 'node:worker_threads';
import type { CountJob } from './count-tokens.js';

const { texts, encoding } = workerData as CountJob;
const { countTokens } =
  encoding === 'cl100k_base'
    ? await import('gpt-tokenizer/encoding/cl100k_base')
    : await import('gpt-tokenizer/encoding/o200k_base');
// Her words may spell a control token; it is text here.
const counts = texts.map((text) => countTokens(text, { allowedSpecial: 'all' }));
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's port, not a window
parentPort?.postMessage(counts);

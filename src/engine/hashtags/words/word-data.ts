/** Word lists of the hashtag picker, read once: `{ "languages": { "es": "a b c" } }` under `data/hashtags`. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { dataFile } from '../../../project-files.js';

export function readHashtagData<T>(name: string, shape: z.ZodType<T>): T {
  // One form of every letter, as in the words it is compared with: ड़ is written two ways.
  return shape.parse(JSON.parse(readFileSync(dataFile('hashtags', name), 'utf8').normalize('NFKC')));
}

/** Space-separated words as a set. */
export const wordSet = z.string().transform((words): ReadonlySet<string> => new Set(words.split(' ')));

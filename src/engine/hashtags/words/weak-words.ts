/** Words that may be part of a tag but say nothing on their own (`data/hashtags/weak-words.json`). */
import { z } from 'zod';
import { once } from '../../../once.js';
import { readHashtagData, wordSet } from './word-data.js';
import { wordKey } from './word-key.js';

const fileSchema = z.object({ languages: z.record(z.string(), wordSet) });
const lists = once(
  () =>
    new Map(
      Object.entries(readHashtagData('weak-words.json', fileSchema).languages).map(([name, words]) => [
        name,
        new Set([...words].map((each) => wordKey(each, name))),
      ]),
    ),
);

export function isWeak(word: string, language: string): boolean {
  return lists().get(language)?.has(wordKey(word, language)) ?? false;
}

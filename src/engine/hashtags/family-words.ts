/** Words for members of a family (`data/hashtags/family-words.json`): told by the way by everybody, they are nobody's trade alone. */
import { z } from 'zod';
import { onceEach } from '../../project-files.js';
import { isIndian } from './fields.js';
import { readHashtagData, wordSet } from './word-data.js';
import { wordKey } from './word-key.js';

const fileSchema = z.object({ languages: z.record(z.string(), wordSet) });

const keysOf = onceEach((language: string): ReadonlySet<string> => {
  const { languages } = readHashtagData('family-words.json', fileSchema);
  return new Set([...(languages[language] ?? [])].map((word) => wordKey(word, language)));
});

export function isFamilyWord(word: string, language: string): boolean {
  const keys = keysOf(language);
  if (isIndian(word)) return [...keys].some((stem) => word.startsWith(stem));
  return keys.has(wordKey(word, language));
}

/** Lists of words by language (`data/word-lists`), read once. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { dataFile } from '../../project-files.js';

const fileSchema = z.object({ languages: z.record(z.string(), z.array(z.string())) });
const read = new Map<string, ReadonlyMap<string, ReadonlySet<string>>>();

/** The list of `language` (`hi-Latn` before `hi`); undefined where there is none. */
export function wordListOf(
  name: 'stopwords' | 'plain-words',
  language: string,
): ReadonlySet<string> | undefined {
  let lists = read.get(name);
  if (!lists) {
    const { languages } = fileSchema.parse(
      JSON.parse(readFileSync(dataFile('word-lists', `${name}.json`), 'utf8')),
    );
    lists = new Map(Object.entries(languages).map(([of, words]) => [of, new Set(words)]));
    read.set(name, lists);
  }
  return lists.get(language) ?? lists.get(language.split('-')[0] ?? '');
}

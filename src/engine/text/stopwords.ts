/** Function words and filler per language, so that what is left says what a text is about. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { dataFile } from '../../project-files.js';

const fileSchema = z.object({ languages: z.record(z.string(), z.array(z.string())) });
let lists: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** The list of `language` (`hi-Latn` before `hi`); empty for languages without one. */
export function stopwordsOf(language: string): ReadonlySet<string> {
  lists ??= new Map(
    Object.entries(
      fileSchema.parse(JSON.parse(readFileSync(dataFile('word-lists', 'stopwords.json'), 'utf8'))).languages,
    ).map(([name, words]) => [name, new Set(words)]),
  );
  return lists.get(language) ?? lists.get(language.split('-')[0] ?? '') ?? new Set();
}

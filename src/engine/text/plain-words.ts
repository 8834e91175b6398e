/** Words that say nothing of one's own, whatever a script is about ("thing", "know", "better"), by language. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { dataFile } from '../../project-files.js';

const fileSchema = z.object({ languages: z.record(z.string(), z.array(z.string())) });
/** A plain word with an ending is plain too: "copying", "changes"; shorter words would take too much with them ("in", "ink"). */
const SHORTEST_WITH_ENDING = 4;
const LONGEST_ENDING = 3;

let lists: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** The list of `language` (`hi-Latn` before `hi`); undefined where there is none, and nothing can be said. */
export function plainWordsOf(language: string): ReadonlySet<string> | undefined {
  lists ??= new Map(
    Object.entries(
      fileSchema.parse(JSON.parse(readFileSync(dataFile('word-lists', 'plain-words.json'), 'utf8')))
        .languages,
    ).map(([name, words]) => [name, new Set(words)]),
  );
  return lists.get(language) ?? lists.get(language.split('-')[0] ?? '');
}

/** `word` lower-cased. */
export function isPlainWord(word: string, plain: ReadonlySet<string>): boolean {
  if (plain.has(word)) return true;
  for (let ending = 1; ending <= LONGEST_ENDING; ending += 1) {
    const root = word.slice(0, -ending);
    if (root.length < SHORTEST_WITH_ENDING) return false;
    if (plain.has(root) || plain.has(`${root}e`)) return true;
  }
  return false;
}

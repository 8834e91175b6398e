/** Words for her who speaks and for those she speaks to, in all languages served. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { dataFile } from '../../project-files.js';
import { normalWord } from './tokens.js';

export interface Grammar {
  readonly firstPerson: ReadonlySet<string>;
  readonly secondPerson: ReadonlySet<string>;
}

const byLanguage = z.record(z.string(), z.string());
const fileSchema = z.object({ firstPerson: byLanguage, secondPerson: byLanguage });

let file: z.infer<typeof fileSchema> | undefined;
const kept = new Map<string, Grammar>();

/** `languages`: those the text may mix. */
export function grammarOf(languages: readonly string[]): Grammar {
  const key = languages.join();
  const found = kept.get(key);
  if (found) return found;
  file ??= fileSchema.parse(JSON.parse(readFileSync(dataFile('facts', 'grammar.json'), 'utf8')));
  const { firstPerson, secondPerson } = file;
  const grammar = {
    firstPerson: wordsOf(firstPerson, languages),
    secondPerson: wordsOf(secondPerson, languages),
  };
  kept.set(key, grammar);
  return grammar;
}

function wordsOf(rows: z.infer<typeof byLanguage>, languages: readonly string[]): ReadonlySet<string> {
  return new Set(
    languages.flatMap((language) => (rows[language] ?? '').split(' ').filter(Boolean).map(normalWord)),
  );
}

/** Lists of words by language (`data/word-lists`), read once. */
import { ofLanguage } from './base-language.js';
import { z } from 'zod';
import { onceEach } from '../../once.js';
import { readDataFile } from '../../project-files.js';

const fileSchema = z.object({ languages: z.record(z.string(), z.array(z.string())) });
const listsOf = onceEach((name: string): ReadonlyMap<string, ReadonlySet<string>> => {
  const { languages } = readDataFile(fileSchema, 'word-lists', `${name}.json`);
  return new Map(Object.entries(languages).map(([of, words]) => [of, new Set(words)]));
});

/** The list of `language` (`hi-Latn` before `hi`); undefined where there is none. */
export function wordListOf(
  name:
    | 'stopwords'
    | 'plain-words'
    | 'function-words'
    | 'fillers'
    | 'telling-words'
    | 'lookalikes'
    | 'before-nouns'
    | 'behind-nouns'
    | 'half-sentences',
  language: string,
): ReadonlySet<string> | undefined {
  return ofLanguage(listsOf(name), language);
}

/** The words of all languages together, for texts that may mix two. */
export function wordsOfAll(
  name: 'negations' | 'denials' | 'clause-joints' | 'deaths' | 'own-subjects' | 'third-persons' | 'stopwords',
): ReadonlySet<string> {
  return new Set([...listsOf(name).values()].flatMap((words) => [...words]));
}

/** Patterns of all languages together. */
export function patternsOfAll(
  name:
    | 'asides'
    | 'saying-labels'
    | 'request-notes'
    | 'grief'
    | 'said-to-bot'
    | 'audience-notes'
    | 'answer-openings'
    | 'machine-orders'
    | 'said-wrong',
): readonly RegExp[] {
  return [...listsOf(name).values()].flatMap((sources) =>
    [...sources].map((source) => new RegExp(source, 'iu')),
  );
}

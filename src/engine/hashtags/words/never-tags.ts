/** Verbs, adverbs and other words no tag is made of (`data/hashtags/not-tags.json`). */
import { z } from 'zod';
import { once } from '../../../once.js';
import { ofLanguage } from '../../text/base-language.js';
import { stopwordsOf } from '../../text/stopwords.js';
import { isWeak } from './weak-words.js';
import { readHashtagData } from './word-data.js';

const fileSchema = z.object({ languages: z.record(z.string(), z.array(z.string())) });
const lists = once(
  () =>
    new Map(
      Object.entries(readHashtagData('not-tags.json', fileSchema).languages).map(([name, words]) => [
        name,
        new Set(words),
      ]),
    ),
);

/** The shipped list for `language`; empty where there is none. */
export function neverTags(language: string): ReadonlySet<string> {
  return ofLanguage(lists(), language) ?? new Set();
}

/** True for a word everybody says in `language`, whatever they talk of. */
export function isEveryday(word: string, language: string): boolean {
  return stopwordsOf(language).has(word) || neverTags(language).has(word) || isWeak(word, language);
}

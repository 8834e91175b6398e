/** What little grammar the tags of a language need (`data/hashtags/tag-grammar.json`). */
import { ofLanguage } from '../../text/base-language.js';
import { z } from 'zod';
import { once } from '../../../once.js';
import { readHashtagData, wordSet } from './word-data.js';

const pattern = z.string().transform((source) => new RegExp(source, 'u'));
const words = z.array(z.string()).transform((list): ReadonlySet<string> => new Set(list));
const grammarSchema = z.object({
  /** A word with it is a verb or an inflected form ... */
  verbEnding: pattern.optional(),
  /** ... unless it is one of these. */
  notVerbs: pattern.optional(),
  /** Join two tag words: "manchas de vino". */
  links: words,
  /** Links that carry a meaning of their own and may open a tag: "sin gluten". */
  without: words,
  /** What stands before a noun; absent where a noun needs nothing before it. */
  pointers: words.optional(),
  articles: words.optional(),
});
const fileSchema = z.object({ headFirst: wordSet, languages: z.record(z.string(), grammarSchema) });
export type TagGrammar = z.infer<typeof grammarSchema>;

const shipped = once(() => readHashtagData('tag-grammar.json', fileSchema));
const grammars = once(() => new Map(Object.entries(shipped().languages)));
/** Links of this kind mean the same in every language they are mixed into. */
const without = once(() => new Set([...grammars().values()].flatMap((grammar) => [...grammar.without])));

/** Of a BCP 47 language or its base; undefined where nothing is known of it. */
export function tagGrammar(language: string): TagGrammar | undefined {
  return ofLanguage(grammars(), language);
}

/** True where a phrase begins with what it is about: `manchas de vino`. */
export function isHeadFirst(language: string): boolean {
  return shipped().headFirst.has(language);
}

/** Links and what stands before nouns. */
export function pointingWords(language: string): ReadonlySet<string> {
  const { links, pointers, articles } = tagGrammar(language) ?? {};
  return new Set([...(links ?? []), ...(pointers ?? []), ...(articles ?? [])]);
}

/** The same of all languages together. */
export const pointingAnywhere = once(
  () => new Set([...grammars().keys()].flatMap((language) => [...pointingWords(language)])),
);

export function isWithout(word: string): boolean {
  return without().has(word);
}

/** What is longer is no word of any language, and the endings are looked for at every place of it. */
const LONGEST_WORD = 40;

/** By its ending; false where no rule is known. */
export function isVerb(word: string, language: string): boolean {
  const { verbEnding, notVerbs } = tagGrammar(language) ?? {};
  return (
    word.length <= LONGEST_WORD && verbEnding !== undefined && verbEnding.test(word) && !notVerbs?.test(word)
  );
}

/** The field a script belongs to, by the words that point to it, and the tags people of that field use. */
import { z } from 'zod';
import { once, onceEach } from '../../project-files.js';
import { typedLatin } from './tag-spelling.js';
import { readHashtagData } from './word-data.js';
import { soundKey, wordKey } from './word-key.js';

const fileSchema = z.object({
  fields: z.array(
    z.object({
      name: z.string(),
      words: z.record(z.string(), z.string()),
      tags: z.record(z.string(), z.string()),
    }),
  ),
});

interface FieldTag {
  readonly name: string;
  readonly language: string;
  /** Beginnings of words the script must have one of; empty = fits the whole field. */
  readonly needs: readonly string[];
}

interface Field {
  readonly tags: readonly FieldTag[];
  /** Key of a word of the language itself to how much it says: 1, or half for one with another meaning too. */
  readonly own: ReadonlyMap<string, number>;
  /** The same for English words in another language's script. */
  readonly borrowed: ReadonlyMap<string, number>;
  /** Hindi and Telugu words with what they say, matched from their start. */
  readonly stems: readonly (readonly [stem: string, says: number])[];
}

/** Languages whose words and tags serve a script in this one. */
const SERVED_BY: Readonly<
  Record<string, { readonly words: readonly string[]; readonly tags: readonly string[] }>
> = {
  en: { words: ['en'], tags: ['en'] },
  es: { words: ['es', 'en'], tags: ['es'] },
  pt: { words: ['pt', 'en'], tags: ['pt'] },
  id: { words: ['id', 'en'], tags: ['id'] },
  hi: { words: ['hi', 'en'], tags: ['hi', 'hi-Latn', 'hi-en'] },
  'hi-Latn': { words: ['hi-Latn', 'en'], tags: ['hi-Latn', 'hi-en', 'en'] },
  te: { words: ['te', 'en'], tags: ['te', 'te-Latn', 'te-en'] },
  'te-Latn': { words: ['te-Latn', 'en'], tags: ['te-Latn', 'te-en', 'en'] },
};

const SHORTEST_STEM = 3;
/** Shorter English words mean something else elsewhere: Indonesian "jam" is an hour. */
const SHORTEST_BORROWED = 5;

const shippedFields = once(() => readHashtagData('fields.json', fileSchema).fields);

/** Every field as it is known in `language`; empty for a language without lists. */
export const fieldsOf = onceEach((language: string): readonly Field[] => {
  const serving = SERVED_BY[language];
  if (!serving) return [];
  return shippedFields().map(({ words, tags }): Field => {
    const [own = [], borrowed = []] = serving.words.map((of) => wordsIn(words, of));
    return {
      tags: serving.tags.flatMap((of) => tagsIn(tags[of] ?? '', of)),
      own: new Map(own),
      borrowed: new Map(borrowed),
      stems: own.filter(([word]) => isIndian(word) && [...word].length >= SHORTEST_STEM),
    };
  });
});

function wordsIn(
  words: Readonly<Record<string, string>>,
  language: string,
): readonly (readonly [string, number])[] {
  const isLatin = language.endsWith('-Latn');
  const list = words[isLatin ? language.slice(0, 2) : language] ?? '';
  return list.split(' ').flatMap((raw): readonly (readonly [string, number])[] => {
    const word = raw.replace('~', '');
    const value = raw.startsWith('~') ? 0.5 : 1;
    if (!isLatin) return word === '' ? [] : [[isIndian(word) ? word : wordKey(word, language), value]];
    const latin = typedLatin(word);
    return latin === null ? [] : [[soundKey(latin), value]];
  });
}

function tagsIn(list: string, language: string): readonly FieldTag[] {
  return list.split(' ').flatMap((entry) => {
    const [name = '', needs = ''] = entry.split(':');
    const of = language.endsWith('-en') ? 'en' : language;
    return name === '' ? [] : [{ name, language: of, needs: needs === '' ? [] : needs.split(',') }];
  });
}

export function isIndian(word: string): boolean {
  return /[\p{Script=Devanagari}\p{Script=Telugu}]/u.test(word);
}

/** Keys that say something for some field of a language: most words say nothing for any. */
const keysOfAnyField = onceEach((language: string) => {
  const fields = fieldsOf(language);
  return {
    own: new Set(fields.flatMap(({ own }) => [...own.keys()])),
    borrowed: new Set(fields.flatMap(({ borrowed }) => [...borrowed.keys()])),
  };
});

export const SAYS_NOTHING = (): number => 0;

/** How much `word` says for a field: 0, 0.5 or 1. Its keys are made once, not for every field. */
export function sayingOf(word: string, language: string): (field: Field) => number {
  if (isIndian(word))
    return ({ stems }) =>
      Math.max(0, ...stems.flatMap(([stem, says]) => (word.startsWith(stem) ? [says] : [])));
  const own = wordKey(word, language);
  const borrowed = word.length >= SHORTEST_BORROWED ? wordKey(word, 'en') : null;
  const known = keysOfAnyField(language);
  if (!known.own.has(own) && (borrowed === null || !known.borrowed.has(borrowed))) return SAYS_NOTHING;
  return (field) => field.own.get(own) ?? (borrowed === null ? 0 : (field.borrowed.get(borrowed) ?? 0));
}

/** True for a word that points to any field. */
export function isFieldWord(word: string, language: string): boolean {
  const says = sayingOf(word, language);
  return says !== SAYS_NOTHING && fieldsOf(language).some((field) => says(field) === 1);
}

/** True when `word` is in a field's list of `language` itself, English not counted. */
export function isOwnFieldWord(word: string, language: string): boolean {
  const key = wordKey(word, language);
  return fieldsOf(language).some(({ own }) => own.has(key));
}

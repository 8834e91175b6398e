/** The field a script belongs to, by the words that point to it, and the tags people of that field use. */
import { onceEach } from '../../../once.js';
import { isEveryday } from '../words/never-tags.js';
import { typedLatin } from '../words/tag-spelling.js';
import { shippedFields, type ListedTag, type ListedWord } from './field-files.js';
import { wordKey } from '../words/word-key.js';

interface FieldTag extends ListedTag {
  readonly language: string;
}

export interface Field {
  readonly isEverybodys: boolean;
  readonly isMoment: boolean;
  readonly tags: readonly FieldTag[];
  /** Key of a word of the language itself to how much it says: 1, or half for one with another meaning too. */
  readonly own: ReadonlyMap<string, number>;
  /** The same for English words in another language's script. */
  readonly borrowed: ReadonlyMap<string, number>;
  /** Hindi and Telugu words with what they say, matched from their start. */
  readonly stems: ReadonlyMap<string, number>;
  /** Keys and stems of words that name who does it: said of herself, one is enough. */
  readonly titles: ReadonlySet<string>;
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
  // French has too many false friends in English to borrow from it: "chair", "pain", "table".
  fr: { words: ['fr'], tags: ['fr'] },
};

const SHORTEST_STEM = 3;
/** Shorter English words mean something else elsewhere: Indonesian "jam" is an hour. */
const SHORTEST_BORROWED = 5;

/** Every field as it is known in `language`; empty for a language without lists. */
export const fieldsOf = onceEach((language: string): readonly Field[] => {
  const serving = SERVED_BY[language];
  if (!serving) return [];
  const listed = serving.words.map(wordsOf);
  return shippedFields().map(({ tags, everybodys, moment }, at): Field => {
    const [own = [], borrowed = []] = listed.map((of) => of[at] ?? []);
    return {
      isEverybodys: everybodys,
      isMoment: moment,
      tags: serving.tags.flatMap((of) => tagsIn(tags[of] ?? [], of)),
      own: new Map(own.map(({ key, says }) => [key, says])),
      borrowed: new Map(borrowed.map(({ key, says }) => [key, says])),
      stems: new Map(
        own.flatMap(({ key, says }) =>
          isIndian(key) ? [[[...key].length >= SHORTEST_STEM ? key : `${key}$`, says] as const] : [],
        ),
      ),
      titles: new Set([...own, ...borrowed].filter(({ isTitle }) => isTitle).map(({ key }) => key)),
    };
  });
});

interface KeyedWord extends Omit<ListedWord, 'word'> {
  readonly key: string;
}

/** Of every field, in order: English is borrowed by nearly all. */
const wordsOf = onceEach((language: string): readonly (readonly KeyedWord[])[] =>
  shippedFields().map(({ words }) => wordsIn(words, language)),
);

/** Of a language in Latin letters those of its own script too, as they are typed. */
function wordsIn(
  words: Readonly<Record<string, readonly ListedWord[]>>,
  language: string,
): readonly KeyedWord[] {
  const native = language.endsWith('-Latn') ? (words[language.slice(0, 2)] ?? []) : [];
  const typed = native.map((one) => ({ ...one, word: phraseParts(one.word).map(typedLatin).join('-') }));
  return [...(words[language] ?? []), ...typed].map(({ word, says, isTitle }) => ({
    key: isIndian(word) ? word : phraseKey(word, language),
    says,
    isTitle,
  }));
}

function phraseParts(phrase: string): readonly string[] {
  return phrase.split('-');
}

/** The key of a word, or of words joined by hyphens. */
export function phraseKey(word: string, language: string): string {
  return word.includes('-')
    ? phraseParts(word)
        .map((part) => wordKey(part, language))
        .join('-')
    : wordKey(word, language);
}

function tagsIn(tags: readonly ListedTag[], language: string): readonly FieldTag[] {
  const of = language.endsWith('-en') ? 'en' : language;
  return tags.map((tag) => ({ ...tag, language: of }));
}

export function isIndian(word: string): boolean {
  return /[\p{Script=Devanagari}\p{Script=Telugu}]/u.test(word);
}

/** Of a Hindi or Telugu word: what it may be listed under; a listed word too short for a stem is the whole word. */
export function beginningsOf(word: string): readonly string[] {
  return [...Array.from({ length: word.length }, (_, place) => word.slice(0, place + 1)), `${word}$`];
}

/** Keys that say something for some field of a language: most words say nothing for any. */
const keysOfAnyField = onceEach((language: string) => {
  const fields = fieldsOf(language);
  return {
    own: new Set(fields.flatMap(({ own }) => [...own.keys()])),
    borrowed: new Set(fields.flatMap(({ borrowed }) => [...borrowed.keys()])),
    stems: new Set(fields.flatMap(({ stems }) => [...stems.keys()])),
  };
});

/** Phrases of every field, longest first, by the key of their first word, a Hindi or Telugu one by its beginning. */
export const phrasesOfAnyField = onceEach(
  (language: string): ReadonlyMap<string, readonly (readonly string[])[]> => {
    const { own, borrowed } = keysOfAnyField(language);
    const found = new Map<string, (readonly string[])[]>();
    for (const phrase of [...own, ...borrowed].filter((key) => key.includes('-'))) {
      const parts = phraseParts(phrase);
      const first = parts[0] ?? '';
      found.set(
        first,
        [...(found.get(first) ?? []), parts].sort((a, b) => b.length - a.length),
      );
    }
    return found;
  },
);

export const SAYS_NOTHING = (): number => 0;

/** How much `word` says for a field: 0, 0.5 or 1. Its keys are made once, not for every field. */
export function sayingOf(word: string, language: string): (field: Field) => number {
  const known = keysOfAnyField(language);
  if (isIndian(word)) {
    const found = beginningsOf(word).filter((stem) => known.stems.has(stem));
    if (found.length === 0) return SAYS_NOTHING;
    return ({ stems }) => Math.max(...found.map((stem) => stems.get(stem) ?? 0));
  }
  const own = phraseKey(word, language);
  // Spanish "primer" is "first", and no make-up.
  const isBorrowed = word.length >= SHORTEST_BORROWED && (language === 'en' || !isEveryday(word, language));
  const borrowed = isBorrowed ? phraseKey(word, 'en') : null;
  if (!known.own.has(own) && (borrowed === null || !known.borrowed.has(borrowed))) return SAYS_NOTHING;
  return (field) => field.own.get(own) ?? (borrowed === null ? 0 : (field.borrowed.get(borrowed) ?? 0));
}

/** True when `word` names who works in `field`: `relojero`, `midwife`. */
export function isTitleOf(word: string, field: Field, language: string): boolean {
  if (isIndian(word)) return beginningsOf(word).some((stem) => field.titles.has(stem));
  return field.titles.has(phraseKey(word, language)) || field.titles.has(phraseKey(word, 'en'));
}

/**
 * The same of somebody whose trade is told, where a word that everybody says (`masa`, `kerja`, "office") names none by
 * itself, unless she says it again and again.
 */
export function sayingOfTrade(
  word: string,
  language: string,
): (field: Field, isToldAgain?: boolean) => number {
  const says = sayingOf(word, language);
  if (says === SAYS_NOTHING || !isEveryday(word, language)) return says;
  return (field, isToldAgain = false) =>
    isToldAgain || isTitleOf(word, field, language) ? says(field) : Math.min(says(field), 0.5);
}

/** True for a word that points to any field. */
export function isFieldWord(word: string, language: string): boolean {
  const says = sayingOf(word, language);
  return says !== SAYS_NOTHING && fieldsOf(language).some((field) => says(field) === 1);
}

/** True for words that are of one trade together: "engine oil", but not the "stroke gen" of a four stroke one. */
export function pointToOneField(words: readonly string[], language: string): boolean {
  const says = words.map((word) => sayingOf(word, language));
  return fieldsOf(language).some((field) => says.every((of) => of(field) > 0));
}

/** True when `word` is in a field's list of `language` itself, English not counted. */
export function isOwnFieldWord(word: string, language: string): boolean {
  return keysOfAnyField(language).own.has(wordKey(word, language));
}

/** Names of languages as creators type them, in every language of the interface. */
import { LOCALES } from '../../shared/copy.js';
import { VOCABULARIES } from './request-vocabulary.js';
import { wordKey } from './word-keys.js';

/** Languages she may ask for although nobody here writes them: the answer says so then. */
const OTHER_TAGS =
  'af am ar as az be bg bn bs ca cs cy da de el et eu fa fi fil fr ga gd gl gu ha he hr hu hy ig is it ja jv ka kk km kn ko ku lo lt lv mg mi mk ml mn mr ms mt my ne nl no or pa pl ps ro ru rw si sk sl sn so sq sr st su sv sw ta th ti tr uk ur uz vi xh yo zh zu';

/** Shorter names are words of other languages. Letters. */
const SHORTEST_NAME = 4;

/** To BCP 47, as `data/vocabulary` spells them. */
export const LANGUAGE_NAMES: ReadonlyMap<string, string> = new Map([
  ...officialNames(),
  ...VOCABULARIES.flatMap(({ languages }) =>
    Object.entries(languages).flatMap(([tag, names]) => names.map((name): [string, string] => [name, tag])),
  ),
]);
/** As each language of the interface, and the language itself, calls them; names of several words are left out. */
function officialNames(): readonly [string, string][] {
  return OTHER_TAGS.split(' ').flatMap((tag) =>
    [...LOCALES, tag].flatMap((locale): [string, string][] => {
      const name =
        new Intl.DisplayNames([locale], { type: 'language' }).of(tag)?.toLocaleLowerCase(locale) ?? tag;
      return name.length < SHORTEST_NAME || /\s/u.test(name) ? [] : [[name, tag]];
    }),
  );
}

const BY_KEY = new Map([...LANGUAGE_NAMES].map(([name, tag]) => [wordKey(name), tag]));
/** Telugu writes "in" onto the name: "ఇంగ్లీషులో". */
const TELUGU_IN = /\u200c?లో(?:కి)?$/u;

/** The language a word of a message names, by its key; null for any other word. */
export function languageOfKey(key: string): string | null {
  return BY_KEY.get(key) ?? (hasTeluguIn(key) ? (BY_KEY.get(key.replace(TELUGU_IN, '')) ?? null) : null);
}

/** True for a key that ends in the Telugu "in". */
export function hasTeluguIn(key: string): boolean {
  return TELUGU_IN.test(key);
}

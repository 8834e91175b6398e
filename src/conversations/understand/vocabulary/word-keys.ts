/** Words of a chat message as they are compared: without case, accents, apostrophes and drawn-out letters. */
import { once } from '../../../once.js';
import { withoutAccents, withoutDrawnOut } from '../../../engine/text/accents.js';
import { remembered } from '../../../last-used.js';
import { edgeWords, FILLERS, plainWord, VOCABULARIES } from './request-vocabulary.js';
import type { EdgeName } from './vocabulary-lists.js';

export interface SpokenWord {
  /** As she typed it, marks included. */
  readonly raw: string;
  readonly key: string;
}

/** Every reader of a message splits it, its clauses and what it takes off their ends. */
const KEPT_TEXTS = 64;
/** Most words of a message are those of the one before, or of the vocabulary. */
const KEPT_WORDS = 4_000;

export const spokenWords = remembered(KEPT_TEXTS, (text): readonly SpokenWord[] =>
  text
    .trim()
    .split(/\s+/u)
    .filter(Boolean)
    .map((raw) => ({ raw, key: wordKey(raw) })),
);

/** Those that hold a letter or a figure: a dash or an emoji alone is none. */
export function withoutMarks(words: readonly SpokenWord[]): readonly SpokenWord[] {
  return words.filter(({ key }) => /[\p{L}\p{N}]/u.test(key));
}

/** Their keys, word by word. */
export const keysIn = remembered(KEPT_TEXTS, (text): readonly string[] =>
  withoutMarks(spokenWords(text)).map(({ key }) => key),
);

/** "¿CÓMO" -> como, "don't" -> dont, "sooo" -> so; vowel signs of Indian scripts stay, nuktas do not. */
export const wordKey = remembered(KEPT_WORDS, (word): string => {
  const key = withoutAccents(plainWord(word)).replace(/['’]/gu, '');
  // "kkkkk" is a laugh, "k" is not.
  return ONE_LETTER.test(key) ? key.slice(0, LAUGH_LETTERS) : withoutDrawnOut(key);
});

const ONE_LETTER = /^(\p{L})\1{2,}$/u;
const LAUGH_LETTERS = 3;

/** The words again, as she typed them. */
export function said(words: readonly SpokenWord[]): string {
  return words.map(({ raw }) => raw).join(' ');
}

/** Keys of the words that do one thing at the edges of a request. */
export function edgeKeys(edge: EdgeName): ReadonlySet<string> {
  return new Set(edgeWords(edge).map(wordKey));
}

const ASKS_HOW = once(() => edgeKeys('howTo'));
/** Words. */
const ASKS_WITHIN = 2;

/** "How do I take it out", "so why is it there": asks, and orders nothing. */
export function asksHow(keys: readonly string[]): boolean {
  return keys.slice(0, ASKS_WITHIN).some((key) => ASKS_HOW().has(key));
}

/** Keys of a phrase of the vocabulary, joined by blanks. */
export function phraseKey(phrase: string): string {
  return phrase.split(' ').map(wordKey).join(' ');
}

const PLAIN = new Set(
  [...FILLERS, ...VOCABULARIES.flatMap(({ plain }) => plain)].flatMap((phrase) =>
    phraseKey(phrase).split(' '),
  ),
);

/** True for "the", "is", "para", "కూడా": a word that makes no topic by itself. */
export function isPlain(key: string): boolean {
  return PLAIN.has(key);
}

/** True when a word of it may be what a topic is about. */
export function namesSomething(words: readonly SpokenWord[]): boolean {
  return words.some(({ key }) => /\p{L}/u.test(key) && !isPlain(key));
}

/** What may be a name, and where a name in a phrase begins and ends. */
import { atEnd } from '../../../engine/text/at-end.js';
import { plainWord, phraseAt, VOCABULARIES } from '../vocabulary/request-vocabulary.js';
import { clip } from '../../shared/effects.js';
import { wordsOfAll } from '../../../engine/text/word-lists.js';
import { isPlain, wordKey } from '../vocabulary/word-keys.js';

export const NAME_LENGTH = 60;
/** More words than these name nobody unless each is written as a name. */
export const NAME_WORDS = 4;
const INTRODUCTIONS = VOCABULARIES.map(({ introduction }) => introduction);
export const GREETINGS = new Set(INTRODUCTIONS.flatMap(({ greetings }) => greetings));
export const SURE = new Set(INTRODUCTIONS.flatMap(({ sure }) => sure));
export const LIKELY = new Set(INTRODUCTIONS.flatMap(({ likely }) => likely));
export const NEGATIONS = wordsOfAll('negations');
const ENDINGS = new Set(INTRODUCTIONS.flatMap(({ endings }) => endings));
/** "Soy la Chayo", "sou o Zé", "María de la Cruz". */
const ARTICLES = new Set(INTRODUCTIONS.flatMap(({ articles }) => articles));
const PARTICLES = new Set(INTRODUCTIONS.flatMap(({ particles }) => particles));

export function wordsOf(text: string): {
  readonly words: readonly string[];
  readonly plain: readonly string[];
} {
  const words = text
    .trim()
    .split(/\s+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  return { words, plain: words.map((word) => plainWord(word).replaceAll('’', "'")) };
}

export function afterArticle(plain: readonly string[], at: number): number {
  return at + Number(plain.length > at + 1 && ARTICLES.has(plain[at] ?? ''));
}

/** The words up to the first mark that ends a phrase. */
export function upToMark(words: readonly string[]): readonly string[] {
  const end = words.findIndex(endsPhrase);
  return end < 0 ? words : words.slice(0, end + 1);
}

export function endsPhrase(word = ''): boolean {
  return /[,;:.!?।…)]["'”’]?$/u.test(word) && !/^\p{L}{1,3}\.$/u.test(word);
}

export function withoutEnding(words: readonly string[]): readonly string[] {
  const plain = words.map(plainWord);
  for (let at = 1; at < plain.length; at += 1)
    if (phraseAt(plain, at, ENDINGS) === plain.length - at) return words.slice(0, at);
  return words;
}

/** Capitalised words and what may stand between them. */
export function leadingName(words: readonly string[]): readonly string[] {
  const end = words.findIndex((word) => !isNameLike(word));
  const name = end < 0 ? words : words.slice(0, end);
  const last = name.findLastIndex((word) => /^["'“]?\p{Lu}/u.test(word));
  return name.slice(0, Math.min(last + 1, NAME_WORDS + 1));
}

export function isNameLike(word: string): boolean {
  return /^["'“]?\p{Lu}/u.test(word) || PARTICLES.has(plainWord(word));
}

export function spelled(words: readonly string[]): string | null {
  const name = clip(words.join(' '), NAME_LENGTH)
    .replace(/^[\s"'“]+/u, '')
    .replace(atEnd(String.raw`[\s"'”.,;:!।]`), '');
  if (!/[\p{L}\p{N}]/u.test(name)) return null;
  // Typed on a phone: "teresa murphy".
  return name === name.toLowerCase()
    ? name.replace(/(?<![\p{L}\p{M}'’])\p{Ll}/gu, (letter) => letter.toUpperCase())
    : name;
}

/** A name of one to three words of which none says something else. */
export function isShortName(words: readonly string[]): boolean {
  return (
    words.length > 0 &&
    words.length < NAME_WORDS &&
    words.every((word) => !/\d/u.test(word) && (isNameLike(word) || !isPlain(wordKey(word))))
  );
}

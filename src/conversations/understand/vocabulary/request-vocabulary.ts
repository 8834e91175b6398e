/** The words by which she names parts of a request, in every language of the interface: `data/vocabulary/*.json`. */
import { atEnd } from '../../../engine/text/at-end.js';
import type { ContentType, Goal, Platform, Urgency } from '../../../engine/closed-lists.js';
import type { EdgeName } from './vocabulary-lists.js';
import { VOCABULARIES } from './vocabularies.js';

export { VOCABULARIES } from './vocabularies.js';

type WordField = 'noun' | 'verb' | 'filler' | 'link' | 'topicEnd' | 'joiner' | 'one' | 'seconds' | 'minutes';

/** All languages together: nobody says which one she types in. */
function wordsOf(field: WordField): ReadonlySet<string> {
  return new Set(VOCABULARIES.flatMap((language) => language[field]));
}

/** Words or short phrases at the edges of a request, all languages together. */
export function edgeWords(edge: EdgeName): readonly string[] {
  return VOCABULARIES.flatMap((language) => language.edge[edge]);
}

export const NOUNS = wordsOf('noun');
export const VERBS = wordsOf('verb');
export const FILLERS = wordsOf('filler');
export const LINKS = wordsOf('link');
export const TOPIC_ENDS = wordsOf('topicEnd');
export const JOINERS = wordsOf('joiner');
export const ONES = wordsOf('one');
export const SECOND_UNITS = wordsOf('seconds');
export const MINUTE_UNITS = wordsOf('minutes');

// Maps, because a creator may well write about a "constructor".
export const TYPE_WORDS = named<ContentType>('types');
export const TYPE_ANSWERS: ReadonlyMap<string, ContentType> = new Map([
  ...named<ContentType>('typeAnswers'),
  ...TYPE_WORDS,
]);
export const URGENCY_WORDS = named<Exclude<Urgency, 'normal'>>('urgency');
export const GOAL_WORDS = named<Goal>('goals');
export type Ordinal = '1' | '2' | '3' | 'before';
export const ORDINALS = named<Ordinal>('ordinals');
export const PLATFORM_WORDS: ReadonlyMap<string, Platform> = new Map(
  Object.entries<Platform>({
    reels: 'reels',
    reel: 'reels',
    instagram: 'reels',
    tiktok: 'tiktok',
    shorts: 'shorts',
    youtube: 'shorts',
  }),
);

function named<T extends string>(
  field: 'types' | 'typeAnswers' | 'urgency' | 'goals' | 'ordinals',
): ReadonlyMap<string, T> {
  const entries = VOCABULARIES.flatMap((language) =>
    Object.entries(language[field]).flatMap(([name, list]) =>
      // The schema above lists the names.
      (list ?? []).map((word): [string, T] => [word, name as T]),
    ),
  );
  return new Map(entries);
}

/** Longest run of words a phrase of the vocabulary has. */
const LONGEST_PHRASE = 6;

/** How many of `line` from `at` on make one phrase of `phrases`; 0 = none. `line` in lower case, without marks. */
export function phraseAt(line: readonly string[], at: number, phrases: ReadonlySet<string>): number {
  for (let length = Math.min(LONGEST_PHRASE, line.length - at); length > 0; length -= 1)
    if (phrases.has(line.slice(at, at + length).join(' '))) return length;
  return 0;
}

/** The word as the vocabulary spells it: lower case, no marks around it, digits 0-9. */
export function plainWord(word: string): string {
  return bareWord(word)
    .toLowerCase()
    .replace(/\p{Nd}/gu, asciiDigit);
}

/** The word without the marks around it. */
export function bareWord(word: string): string {
  return word.replace(/^[,;:.(¿¡"“]+/u, '').replace(atEnd('[,;:.)!?।"”]'), '');
}

/** Decimal digits of every script stand in runs of ten that begin at a multiple of 16 or at +6. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  return String(code < 128 ? code - 48 : (code - (code % 16 >= 6 ? 6 : 0)) % 16);
}

/** The words by which she names parts of a request, in every language of the interface: `data/vocabulary/*.json`. */
import { z } from 'zod';
import {
  CONTENT_TYPES,
  GOALS,
  type ContentType,
  type Goal,
  type Platform,
  type Urgency,
} from '../../../engine/closed-lists.js';
import { readDataFile } from '../../../project-files.js';
import { LOCALES } from '../../shared/copy.js';
import { CONCEPTS, EDGES, NAMED_ACTS, REWRITES, TALKS, WISHES, type EdgeName } from './vocabulary-lists.js';

const words = z.array(z.string().min(1));
const languageSchema = z.object({
  noun: words,
  verb: words,
  filler: words,
  link: words,
  topicEnd: words,
  joiner: words,
  one: words,
  seconds: words,
  minutes: words,
  types: z.partialRecord(z.enum(CONTENT_TYPES), words),
  typeAnswers: z.partialRecord(z.enum(CONTENT_TYPES), words),
  urgency: z.partialRecord(z.enum(['urgent', 'trending']), words),
  goals: z.partialRecord(z.enum(GOALS), words),
  rewrite: z.record(z.enum(['shorter', 'longer', 'hook', 'cta', 'another']), words),
  change: words,
  rewriteThis: words,
  rewriteOrder: words,
  /** Orders for a file, what may stand around them, the words for a file, a Word file and subtitles, and those for all she has here. */
  export: z.object({
    order: words,
    filler: words,
    subtitles: words,
    file: words,
    word: words,
    all: words,
  }),
  talk: z.record(z.enum(TALKS), words),
  /** Leaves the choice to the bot, as the answer to a question. */
  any: words,
  /** Whole answers that agree and mean nothing else. */
  plainYes: words,
  noise: words,
  plain: words,
  ask: words,
  deadline: words,
  cues: z.record(z.enum(CONTENT_TYPES), words),
  lengths: z.partialRecord(z.enum(['15', '30', '60', '90']), words),
  numbers: z.partialRecord(
    z.enum(['2', '3', '4', '5', '10', '15', '20', '30', '40', '45', '50', '60', '75', '90']),
    words,
  ),
  wishes: z.record(z.enum(WISHES), words),
  rewrites: z.record(z.enum(REWRITES), words),
  remarks: z.record(z.enum(CONCEPTS), words),
  /** What stands around a name: `sure` introduces one anywhere, `likely` only in a short answer; `telling` greetings are of this language alone. */
  introduction: z.object({
    greetings: words,
    telling: words,
    sure: words,
    likely: words,
    endings: words,
    articles: words,
    particles: words,
  }),
  edge: z.record(z.enum(EDGES), words),
  /** How she speaks of one script among others: by what is to be done with it, in passing (`one`), and words for what is only a `part` of one. */
  named: z.record(z.enum([...NAMED_ACTS, 'one', 'part']), words),
  /** Which version of a script she means: counted from the first, or the one before. */
  ordinals: z.record(z.enum(['1', '2', '3', 'before']), words),
  /** 1 = Monday. `dayRange` joins the first and the last of several, `listNumber` stands before the number of one of a list. */
  weekdays: z.record(z.enum(['1', '2', '3', '4', '5', '6', '7']), words),
  dayRange: words,
  listNumber: words,
  views: words,
  /** Names of languages by BCP 47. */
  languages: z.record(z.string(), words),
});

export const VOCABULARIES = LOCALES.map((locale) => ({
  locale,
  ...readDataFile(languageSchema, 'vocabulary', `${locale}.json`),
}));

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
  return word.replace(/^[,;:.(¿¡"“]+|[,;:.)!?।"”]+$/gu, '');
}

/** Decimal digits of every script stand in runs of ten that begin at a multiple of 16 or at +6. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  return String(code < 128 ? code - 48 : (code - (code % 16 >= 6 ? 6 : 0)) % 16);
}

/** The words of each language she may type in, as `data/vocabulary` holds them. */
import { z } from 'zod';
import { CONTENT_TYPES, GOALS } from '../../../engine/closed-lists.js';
import { readDataFile } from '../../../project-files.js';
import { LOCALES } from '../../shared/copy.js';
import { CONCEPTS, EDGES, NAMED_ACTS, REWRITES, TALKS, WISHES } from './vocabulary-lists.js';

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

type Vocabulary = z.output<typeof languageSchema>;

/** Languages the bot does not talk in: a plain request for a script is understood in them, and nothing else. */
const GUESTS = ['fr', 'de', 'it'] as const;

const guestSchema = z.strictObject({
  ...languageSchema.pick({
    noun: true,
    verb: true,
    filler: true,
    link: true,
    joiner: true,
    one: true,
    seconds: true,
    minutes: true,
    types: true,
    numbers: true,
    lengths: true,
    noise: true,
    ask: true,
  }).shape,
  edge: z.partialRecord(z.enum(EDGES), words),
});

function guest(language: string): Vocabulary {
  const { edge, ...own } = readDataFile(guestSchema, 'vocabulary', `${language}.json`);
  return { ...NOTHING, ...own, edge: { ...NOTHING.edge, ...edge } };
}

function noneOf<N extends string>(names: readonly N[]): Record<N, string[]> {
  const none = names.map((name): [N, string[]] => [name, []]);
  return Object.fromEntries(none) as Record<N, string[]>;
}

const NOTHING: Vocabulary = {
  ...noneOf(['noun', 'verb', 'filler', 'link', 'topicEnd', 'joiner', 'one', 'seconds', 'minutes', 'change']),
  ...noneOf(['rewriteThis', 'rewriteOrder', 'any', 'plainYes', 'noise', 'plain', 'ask', 'deadline']),
  ...noneOf(['dayRange', 'listNumber', 'views']),
  types: {},
  typeAnswers: {},
  urgency: {},
  goals: {},
  lengths: {},
  numbers: {},
  languages: {},
  rewrite: noneOf(['shorter', 'longer', 'hook', 'cta', 'another']),
  export: noneOf(['order', 'filler', 'subtitles', 'file', 'word', 'all']),
  talk: noneOf(TALKS),
  cues: noneOf(CONTENT_TYPES),
  wishes: noneOf(WISHES),
  rewrites: noneOf(REWRITES),
  remarks: noneOf(CONCEPTS),
  introduction: noneOf(['greetings', 'telling', 'sure', 'likely', 'endings', 'articles', 'particles']),
  edge: noneOf(EDGES),
  named: noneOf([...NAMED_ACTS, 'one', 'part']),
  ordinals: noneOf(['1', '2', '3', 'before']),
  weekdays: noneOf(['1', '2', '3', '4', '5', '6', '7']),
};

/** Of the languages the bot talks in. */
export const TALKED_VOCABULARIES = LOCALES.map((locale) => ({
  locale,
  ...readDataFile(languageSchema, 'vocabulary', `${locale}.json`),
}));

export const VOCABULARIES: readonly ({ readonly locale: string } & Vocabulary)[] = [
  ...TALKED_VOCABULARIES,
  ...GUESTS.map((locale) => ({ locale, ...guest(locale) })),
];

/** The shipped lists of stock phrases, read and compiled once. */
import { z } from 'zod';
import { onceEach } from '../../once.js';
import { readDataFile } from '../../project-files.js';
import { createNeedleIndex, type NeedleIndex } from './patterns/needle-index.js';
import { needlesOf } from './patterns/needles.js';
import { compilePattern, endsInSlot } from './patterns/pattern.js';

export const PHRASE_LANGUAGES = ['en', 'es', 'pt', 'hi', 'hi-Latn', 'te', 'id', 'fr', 'de'] as const;
export type PhraseLanguage = (typeof PHRASE_LANGUAGES)[number];

export interface PhrasePattern {
  readonly language: PhraseLanguage;
  readonly why: string;
  /** A sentence with a fact in it may use this frame. */
  readonly unlessFact: boolean;
  /** So may a sentence that is plainly somebody's own. */
  readonly unlessHers: boolean;
  /** Asks the viewer for something. */
  readonly asks: boolean;
  readonly pattern: RegExp;
  readonly openEnd: boolean;
  /** The lower-cased text must hold one of these, or the pattern need not be tried; null = always try. */
  readonly needles: readonly string[] | null;
}

const words = z.array(z.string()).min(1);

const phraseList = z.object({
  language: z.enum(PHRASE_LANGUAGES),
  source: z.string(),
  licence: z.string(),
  date: z.string(),
  groups: z.array(
    z.object({
      why: z.string(),
      /** People use these frames too: they count only in a sentence that states no fact. */
      unlessFact: z.boolean().default(false),
      /** And these open a tale of one's own: not where the sentence is worded as nobody else would. */
      unlessHers: z.boolean().default(false),
      /** Requests to the viewer: no formula in a script that they name something of. */
      asks: z.boolean().default(false),
      phrases: z.array(z.string()).min(1),
    }),
  ),
  /** Words by which a sentence without a fact is known; see `hollow.ts`. */
  hollow: z.object({
    /** Hardly anybody says these of a thing. */
    strong: words,
    /** Large words that people use as well. */
    weak: words,
    sweeping: words,
    /** The viewer spoken to. */
    address: words,
    /** Saving, sharing, scrolling. */
    platform: words,
    negation: words,
    /** Days, kin, money, measures: a sentence with one of these tells something. */
    concrete: words,
  }),
});

export type HollowMarks = z.infer<typeof phraseList>['hollow'];

interface OrderedPatterns {
  readonly patterns: readonly PhrasePattern[];
  readonly index: NeedleIndex<PhrasePattern>;
}

/** Those of them that a lower-cased text may hold. */
export function patternsToTry(lowered: string, language?: string): readonly PhrasePattern[] {
  const patterns = orderedFor(language).index(lowered);
  // The few Hindi ones with no word to look for first are slow.
  return DEVANAGARI.test(lowered) ? patterns : patterns.filter((pattern) => pattern.language !== 'hi');
}

const DEVANAGARI = /[\u0900-\u097F]/u;

/**
 * Those of `language` and of the languages mixed into it; all where it is not known.
 * @internal
 */
export function orderedFor(language?: string): OrderedPatterns {
  return orderedFrom(listFor(language));
}

/** Frames with slots of another language would fit by chance: Spanish "sana, ..." is Indonesian for "go on, ...". */
const MIXED_IN: Readonly<Record<PhraseLanguage, readonly PhraseLanguage[]>> = {
  en: [],
  es: ['en'],
  pt: ['en'],
  hi: ['hi-Latn', 'en'],
  'hi-Latn': ['hi', 'en'],
  te: ['en'],
  id: ['en'],
  fr: ['en'],
  de: ['en'],
};

const orderedFrom = onceEach((own: PhraseLanguage | undefined): OrderedPatterns => {
  const patterns = (own ? [own, ...MIXED_IN[own]] : PHRASE_LANGUAGES).flatMap(compiledList);
  return { patterns, index: createNeedleIndex(patterns) };
});

/** The list of `language` (BCP 47), else that of its base; none for other languages. */
export function listFor(language: string | undefined): PhraseLanguage | undefined {
  const named = (name: string | undefined): PhraseLanguage | undefined =>
    PHRASE_LANGUAGES.find((own) => own === name);
  const [base, script] = language?.split('-') ?? [];
  // Romanised Telugu is not written in the words of the Telugu list.
  return named(language) ?? (script === 'Latn' ? undefined : named(base));
}

export const phraseFile = onceEach((language: PhraseLanguage) =>
  readDataFile(phraseList, 'stock-phrases', `${language}.json`),
);

const compiledList = onceEach((language: PhraseLanguage): readonly PhrasePattern[] => {
  const { groups } = phraseFile(language);
  return groups.flatMap(({ why, unlessFact, unlessHers, asks, phrases }) =>
    phrases.map((phrase) => ({
      language,
      why,
      unlessFact,
      unlessHers,
      asks,
      pattern: compilePattern(phrase),
      openEnd: endsInSlot(phrase),
      needles: needlesOf(phrase),
    })),
  );
});

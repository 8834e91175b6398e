/** What is measured of a sentence to tell whether it names anything: the same here and in `calibrate phrases`. */
import { createLastUsed } from '../../../last-used.js';
import { countFacts, distinctMatches } from './concrete-words.js';
import { figuresOf, shapeOf, type Figures, type SentenceShape } from './figures.js';
import { gramPlaces, tokensOf } from './grams.js';
import type { PhraseLanguage } from '../lists.js';
import { marksOf, type MarkPatterns } from './marks.js';

export const HOLLOW_FEATURES = [
  'strong',
  'weak',
  'noLargeWord',
  'sweeping',
  'address',
  'platform',
  'denial',
  'facts',
  'words',
  'wordsSquared',
  'contrast',
  'alike',
  'fragments',
  'answersItself',
  'asks',
  'announces',
  'clauses',
  'sentences',
  'shortest',
  'slogan',
] as const;

/** Marks beyond so many of a kind say nothing more. */
const MOST = {
  strong: 3,
  weak: 4,
  sweeping: 2,
  address: 2,
  platform: 2,
  denial: 3,
  facts: 3,
  alike: 3,
} as const;

/** One sentence, read once for all the stretches it stands in. */
export interface SentenceReading {
  readonly marks: Readonly<Record<MarkKind, readonly string[]>>;
  readonly facts: number;
  readonly shape: SentenceShape;
  readonly tokens: readonly string[];
  /** Places of the pieces of its wording. */
  readonly grams: readonly number[];
}

type MarkKind = Exclude<keyof MarkPatterns, 'concrete'>;

export interface HollowReading {
  /** In the order of HOLLOW_FEATURES; counts, shares or 0 and 1, about 0-4. */
  readonly features: readonly number[];
  /** Places of the pieces of each sentence. */
  readonly grams: readonly (readonly number[])[];
  /** Large words in the text, for the reason given. */
  readonly large: readonly string[];
  readonly figures: Figures;
}

export function readSentence(sentence: string, language: PhraseLanguage): SentenceReading {
  const key = `${language} ${sentence}`;
  const reading = known.get(key) ?? measureSentence(sentence, language);
  known.set(key, reading);
  return reading;
}

/** A draft is read when phrases are taken out of it, when it is judged and when it is shown. */
const KEPT_SENTENCES = 500;
const known = createLastUsed<SentenceReading>(KEPT_SENTENCES);

function measureSentence(sentence: string, language: PhraseLanguage): SentenceReading {
  const patterns = marksOf(language);
  const tokens = tokensOf(sentence);
  const marks = (kind: MarkKind): readonly string[] => distinctMatches(sentence, patterns[kind]);
  return {
    marks: {
      strong: marks('strong'),
      weak: marks('weak'),
      sweeping: marks('sweeping'),
      address: marks('address'),
      platform: marks('platform'),
      negation: marks('negation'),
    },
    facts: countFacts(sentence, language),
    shape: shapeOf(sentence, (clause) => clause.search(patterns.negation) !== -1),
    tokens,
    grams: [...gramPlaces(tokens)],
  };
}

/** Several sentences in a row as one text. */
export function readStretch(sentences: readonly SentenceReading[]): HollowReading {
  const all = (kind: MarkKind): readonly string[] => {
    const [one, ...others] = sentences.map(({ marks }) => marks[kind]).filter(({ length }) => length > 0);
    return others.length === 0 ? (one ?? []) : [...new Set([...(one ?? []), ...others.flat()])];
  };
  const [strong, weak, platform] = [all('strong'), all('weak'), all('platform')];
  const shapes = sentences.map(({ shape }) => shape);
  const figures = figuresOf(shapes);
  const count = (kind: keyof typeof MOST, found: number): number => Math.min(MOST[kind], found);
  const sum = (each: (sentence: SentenceReading) => number): number =>
    sentences.reduce((total, sentence) => total + each(sentence), 0);
  const tens = sum(({ shape }) => shape.words) / 10;
  const values: Record<(typeof HOLLOW_FEATURES)[number], number> = {
    strong: count('strong', strong.length),
    weak: count('weak', weak.length),
    noLargeWord: Number(strong.length + weak.length === 0),
    sweeping: count('sweeping', all('sweeping').length),
    address: count('address', all('address').length),
    platform: count('platform', platform.length),
    denial: count('denial', all('negation').length),
    facts: count(
      'facts',
      sum(({ facts }) => facts),
    ),
    words: tens,
    wordsSquared: tens ** 2,
    contrast: Number(figures.contrast),
    alike: count('alike', figures.alike),
    fragments: Number(figures.fragments),
    answersItself: Number(figures.answersItself),
    asks: Number(shapes.some(({ asks }) => asks)),
    announces: Number(shapes.some(({ announces }) => announces)),
    clauses: figures.clauses / 5,
    sentences: Math.min(4, sentences.length),
    shortest: Math.min(figures.shortest, 40) / 10,
    slogan: Number(figures.slogan),
  };
  return {
    features: HOLLOW_FEATURES.map((name) => values[name]),
    grams: sentences.map(({ grams }) => grams),
    large: [...strong, ...weak, ...platform],
    figures,
  };
}

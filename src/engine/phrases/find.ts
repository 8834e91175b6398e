/** Finds the stock phrases of language models in a text. */
import type { StockPhrase } from '../types.js';
import { countWords, paddedWords } from '../text/words.js';
import { findDashOveruse } from './dashes.js';
import { countFacts } from './hollow/concrete-words.js';
import { findHollowSentences, isPlainlyHers } from './hollow/hollow.js';
import { LEANS_ON_CUT } from './leaning-clauses.js';
import { patternsToTry, type PhrasePattern } from './lists.js';
import { createNaming } from './hollow/naming.js';

export interface PhraseOptions {
  /** Her samples, where the text is a script or a line of one: a phrase that stands in them is her habit, not a model's. */
  readonly herWords?: readonly string[];
  /** What the script is about, beside its own other sentences: a request to the viewer, or large words, that name something of it are no formula. */
  readonly about?: readonly string[];
}

export interface PlacedPhrase extends StockPhrase {
  readonly start: number;
  readonly end: number;
}

/** A script is under 2,000 characters; of a longer text the beginning is enough, and time stays bounded. */
const MAX_CHARACTERS = 50_000;

/** Verbatim quotes of `text` in order of appearance, each with its reason. `language` (BCP 47) only decides ties. */
export function findStockPhrases(
  text: string,
  language?: string,
  options: PhraseOptions = {},
): StockPhrase[] {
  const dashes = findDashOveruse(text.slice(0, MAX_CHARACTERS), options.herWords ?? []);
  return [...placeStockPhrases(text, language, options), ...dashes].map(({ quote, why }) => ({ quote, why }));
}

/** With positions; overlaps go to the longer phrase. */
export function placeStockPhrases(
  text: string,
  language?: string,
  options: PhraseOptions = {},
): PlacedPhrase[] {
  const beginning = text.slice(0, MAX_CHARACTERS);
  const lowered = beginning.toLowerCase();
  const named = createNaming(options.about ?? [], language);
  const meant: PlacedPhrase[] = [];
  const found = patternsToTry(lowered, language).flatMap(({ pattern, why, openEnd, asks, ...frame }) =>
    [...beginning.matchAll(pattern)]
      .map((match) => placed(openEnd ? match[0].replace(LOOSE_END, '') : match[0], match.index, why))
      .filter((phrase) => phrase.quote !== '')
      .filter((phrase) => {
        const sentence = sentenceAround(beginning, phrase);
        if (isHerTelling(sentence, frame)) return false;
        const isHeard =
          asks &&
          options.about !== undefined &&
          (isMeant(phrase, sentence, named) ||
            createNaming([beginning.replace(sentence, '')], language)(sentence) > 0);
        if (isHeard) meant.push(phrase);
        return !isHeard;
      }),
  );
  // Her samples are read only where something was found: most lines hold nothing.
  const isHers = ({ quote }: StockPhrase): boolean =>
    options.herWords !== undefined &&
    wordsOfHers(options.herWords).some((own) => own.includes(paddedWords(quote)));
  const others = found
    .filter((phrase) => !isHers(phrase))
    .sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept: PlacedPhrase[] = [];
  for (const phrase of others)
    if (kept.every(({ start, end }) => phrase.end <= start || phrase.start >= end)) kept.push(phrase);
  // A sentence with a named phrase in it is told by that phrase, also one that was found to be meant.
  const isTold = (start: number, end: number): boolean =>
    [...kept, ...meant].some((phrase) => phrase.end > start && phrase.start < end);
  const hollow = findHollowSentences(beginning, language, isTold, options.herWords !== undefined)
    .map(({ start, end, why }) => ({ quote: beginning.slice(start, end), why, start, end }))
    .filter((phrase) => !isHers(phrase) && named(phrase.quote) < NAMES_ENOUGH);
  return [...kept, ...hollow].sort((a, b) => a.start - b.start);
}

/** Every line of a script is compared with the same samples. */
const hers = new WeakMap<readonly string[], readonly string[]>();

function wordsOfHers(samples: readonly string[]): readonly string[] {
  const known = hers.get(samples) ?? samples.map(paddedWords);
  hers.set(samples, known);
  return known;
}

/** Large words beside so many of the script's own are about something. */
const NAMES_ENOUGH = 2;

/** A request that names something of the script, or tells whom it means, is no formula: "…, the one who sends it all back". */
function isMeant({ quote }: PlacedPhrase, sentence: string, named: (sentence: string) => number): boolean {
  const rest = sentence.slice(sentence.indexOf(quote) + quote.length).replace(/^[\s,;:–—]+/u, '');
  return named(sentence) > 0 || (countWords(rest) >= TELLS_WHOM_WORDS && LEANS_ON_CUT.test(rest));
}

const TELLS_WHOM_WORDS = 4;

/** Whether the sentence around a phrase tells something only she can know, or is worded as nobody else would. */
function isHerTelling(
  sentence: string,
  { language, unlessFact, unlessHers }: Pick<PhrasePattern, 'language' | 'unlessFact' | 'unlessHers'>,
): boolean {
  return (
    (unlessFact && countFacts(sentence, language) > 0) || (unlessHers && isPlainlyHers(sentence, language))
  );
}

/** The whole sentence a phrase stands in, which may end with it. */
function sentenceAround(text: string, { start, end }: PlacedPhrase): string {
  const before = Math.max(
    0,
    ...[...text.slice(0, start).matchAll(SENTENCE_END)].map((mark) => mark.index + 1),
  );
  const rest = text.slice(end - 1).search(SENTENCE_END);
  return text.slice(before, rest === -1 ? text.length : end + rest);
}

const SENTENCE_END = /[.!?…।](?=\s|$)|\n/gu;

function placed(match: string, index: number, why: string): PlacedPhrase {
  const quote = match.trim();
  const start = index + match.indexOf(quote);
  return { quote, why, start, end: start + quote.length };
}

/** Words that begin the next thought, at the end of a slot. */
const LOOSE_END =
  /(?:\s+(?:and|or|but|with|to|a|an|the|so|for|of|in|on|if|what|that|because|y|o|e|ou|que|para|aur|dan|yang))+$/iu;

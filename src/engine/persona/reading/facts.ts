/** Quotable facts: verbatim pieces of story and examples with a number, a name, a place or something that happened to her. */
import { isQuestion } from '../../text/sentences.js';
import type { Fact } from '../../types.js';
import { countWords } from '../../text/words.js';
import { ADMITS, FIRST_PERSON, NUMBER_WORD, WORK } from './cues.js';
import { findFormulas } from './formulas.js';
import { ownSentences, quotablePieces } from './own-words.js';

/** More than this no prompt can carry and nobody can check; the strongest stay. */
const MOST_FACTS = 120;
const DIGIT = /\p{N}/u;
/** A capital inside a sentence is a name in Latin writing (`I` aside). */
const NAME = /(?<=[\p{L}\p{N},;]\s)(?!I(?:['’]\p{L}+)?(?!\p{L}))\p{Lu}[\p{Ll}\p{L}]+/u;
/** Below this a sentence about herself says too little to be quoted as a fact. */
const SHORTEST_DEED_WORDS = 5;

export interface FactSource {
  readonly text: string;
  /** `story`, `example 2`, `correction`. */
  readonly source: string;
}

/** In reading order, without repeats. The story is about her, so it is kept nearly whole; examples give only what is a fact. */
export function extractFacts(sources: readonly FactSource[], language: string): Fact[] {
  const samples = sources.filter(({ source }) => source.startsWith('example')).map(({ text }) => text);
  const formulas = findFormulas(samples);
  const formulaic = new Set([
    ...ownSentences(formulas.signOff),
    ...formulas.sayings,
    ...formulas.openers,
    formulas.opener,
  ]);
  const seen = new Set<string>();
  const found: { fact: Fact; strength: number; order: number }[] = [];
  for (const { text, source } of sources) {
    for (const quote of quotablePieces(text, source === 'story' ? language : undefined)) {
      const key = quote.toLowerCase();
      if (seen.has(key) || formulaic.has(quote) || countWords(quote) < 2) continue;
      seen.add(key);
      const strength = strengthOf(quote, source);
      if (strength > 0) found.push({ fact: { quote, source }, strength, order: found.length });
    }
  }
  return found
    .sort((a, b) => b.strength - a.strength || a.order - b.order)
    .slice(0, MOST_FACTS)
    .sort((a, b) => a.order - b.order)
    .map(({ fact }) => fact);
}

/** 0 = no fact; a number, a name, a deed or an admission makes it stronger. */
export function strengthOf(quote: string, source: string): number {
  const marks =
    (DIGIT.test(quote) ? 2 : 0) +
    (NUMBER_WORD.test(quote) ? 2 : 0) +
    (NAME.test(quote) ? 2 : 0) +
    (ADMITS.test(quote) ? 1 : 0) +
    (WORK.test(quote) ? 1 : 0);
  const personal = FIRST_PERSON.test(quote) ? 1 : 0;
  if (source === 'story') return isQuestion(quote) ? 0 : 1 + marks + personal;
  if (isQuestion(quote) && marks < 2) return 0;
  if (marks === 0) return personal && countWords(quote) >= SHORTEST_DEED_WORDS ? 1 : 0;
  return marks + personal;
}

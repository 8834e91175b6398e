/** Counts what only somebody who was there can say: figures, names, days, kin, money. */
import type { PhraseLanguage } from '../lists.js';
import { marksOf } from './marks.js';

const DIGITS = /\p{N}+/gu;
/** A name: a capital inside a sentence, with a small letter after it. "I'm" is none. */
const NAME = /(?<=[\p{Ll}\p{M},]\s)(?!I\b|I['’])\p{Lu}\p{Ll}+/gu;

/** German writes every noun with a capital: there it names nobody. */
const NOUNS_IN_CAPITALS: ReadonlySet<PhraseLanguage> = new Set<PhraseLanguage>(['de']);

/** Figures and names count in any language; words by the list of one. */
export function countFacts(text: string, language: PhraseLanguage): number {
  const { concrete } = marksOf(language);
  const names = NOUNS_IN_CAPITALS.has(language) ? [] : [NAME];
  return [DIGITS, ...names, concrete].reduce(
    (sum, pattern) => sum + distinctMatches(text, pattern).length,
    0,
  );
}

/** Each wording once, lower-case. */
export function distinctMatches(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].map(([word]) => word.toLowerCase()))];
}

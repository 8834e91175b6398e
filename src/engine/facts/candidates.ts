/** Everything in a script that may be invented, whatever the models will make of it. */
import type { Candidate } from './learned/candidate.js';
import { nameCandidates } from './names/name-candidates.js';
import { numberCandidates } from './numbers/number-candidates.js';
import { quoteCandidates } from './quotes/quote-candidates.js';
import { readText } from './words/read-text.js';
import { resultCandidates } from './results/result-candidates.js';
import { scriptsIn } from './words/scripts.js';
import { sourceIndex } from './sources/source-index.js';
import { spokenIn, writtenIn } from './words/spoken-languages.js';
import { tokensOf, withoutMarks } from './words/tokens.js';

/** A script of 90 seconds has 1,500; what comes behind these is not examined. */
const MOST_CHARACTERS = 6000;

/** In no order. `language`: BCP 47; `yearSpoken`: of the script, which tells past years and how long ago they are. */
export function candidatesIn(
  sources: readonly string[],
  text: string,
  language: string,
  yearSpoken: number,
): Candidate[] {
  const plain = examined(text);
  const tokens = tokensOf(plain);
  const spoken = spokenIn(language);
  const index = sourceIndex(sources, spoken);
  const read = readText(plain, tokens, language, { spoken, written: writtenIn(language) }, index, yearSpoken);
  const withScripts = [...new Set([...spoken, ...scriptsIn(plain)])];
  const numbers = numberCandidates(read);
  return [
    ...numbers.candidates,
    ...nameCandidates(plain, tokens, language, index.words),
    ...quoteCandidates(read, withScripts),
    ...resultCandidates(read, withScripts, { untraceable: numbers.unknown, all: numbers.all }),
  ];
}

/** What of a text is looked at, blanks painted over; places stay. */
export function examined(text: string): string {
  return withoutMarks(text.slice(0, MOST_CHARACTERS));
}

/** The words by which a hollow sentence is known, per language, read from the shipped lists and compiled once. */
import { onceEach } from '../../../once.js';
import { phraseFile, type HollowMarks, type PhraseLanguage } from '../lists.js';
import { compilePattern } from '../patterns/pattern.js';

export interface MarkPatterns {
  readonly strong: RegExp;
  readonly weak: RegExp;
  readonly sweeping: RegExp;
  readonly address: RegExp;
  readonly platform: RegExp;
  readonly negation: RegExp;
  readonly concrete: RegExp;
}

export const marksOf = onceEach((language: PhraseLanguage) => compileMarks(phraseFile(language).hollow));

function compileMarks(marks: HollowMarks): MarkPatterns {
  const any = (words: readonly string[]): RegExp => compilePattern(words.join('|'));
  return {
    strong: any(marks.strong),
    weak: any(marks.weak),
    sweeping: any(marks.sweeping),
    address: any(marks.address),
    platform: any(marks.platform),
    negation: any(marks.negation),
    concrete: any(marks.concrete),
  };
}

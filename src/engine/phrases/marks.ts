/** The words by which a hollow sentence is known, per language, read from the shipped lists and compiled once. */
import { phraseFile, type HollowMarks, type PhraseLanguage } from './lists.js';
import { compilePattern } from './pattern.js';

export interface MarkPatterns {
  readonly strong: RegExp;
  readonly weak: RegExp;
  readonly sweeping: RegExp;
  readonly address: RegExp;
  readonly platform: RegExp;
  readonly negation: RegExp;
  readonly concrete: RegExp;
}

const compiled = new Map<PhraseLanguage, MarkPatterns>();

export function marksOf(language: PhraseLanguage): MarkPatterns {
  const known = compiled.get(language);
  if (known) return known;
  const marks = compileMarks(phraseFile(language).hollow);
  compiled.set(language, marks);
  return marks;
}

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

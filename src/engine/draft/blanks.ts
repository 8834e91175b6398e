/** Visible gaps for what only she knows: the mark is read over on the teleprompter, the question asked in chat. */
import type { Blank } from '../types.js';
import { scaffoldsFor, type BlankKind } from './scaffolds.js';

/** More would be a form to fill in. */
const SECONDS_PER_BLANK = 30;
const LONGEST_TOPIC_CHARACTERS = 60;

/** At most this many blanks fit `seconds`. */
export function mostBlanks(seconds: number): number {
  return Math.max(1, Math.floor(seconds / SECONDS_PER_BLANK));
}

export function blankFor(kind: BlankKind, topic: string, language: string): Blank {
  const own = topic
    .replace(/[[\]\n]/gu, ' ')
    .slice(0, LONGEST_TOPIC_CHARACTERS)
    .trim();
  const [mark, question] = scaffoldsFor(language).blanks[kind];
  return { mark: mark.replace('{topic}', () => own), question: question.replace('{topic}', () => own) };
}

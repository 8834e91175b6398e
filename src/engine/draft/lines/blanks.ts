/** Visible gaps for what only she knows: the mark is read over on the teleprompter, the question asked in chat. */
import type { Blank } from '../../types.js';
import { scaffoldsFor, type BlankKind } from './scaffolds.js';

/** More would be a form to fill in. */
const SECONDS_PER_BLANK = 30;
/** ... but a length is a promise, and what only she knows is worth more than plain lines. */
const SECONDS_PER_BLANK_TO_FIT = 18;
/** Details of what she has told already. */
const SECONDS_PER_DETAIL = 45;
const LONGEST_TOPIC_CHARACTERS = 60;

const perSeconds =
  (each: number) =>
  (seconds: number): number =>
    Math.max(1, Math.floor(seconds / each));

/** How many blanks a script of so many seconds may have: anyway, to be as long as asked, and about what she has told. */
export const fewBlanks = perSeconds(SECONDS_PER_BLANK);
export const mostBlanks = perSeconds(SECONDS_PER_BLANK_TO_FIT);
export const mostDetails = perSeconds(SECONDS_PER_DETAIL);

export function blankFor(kind: BlankKind, topic: string, language: string): Blank {
  const own = topic
    .replace(/[[\]\n]/gu, ' ')
    .slice(0, LONGEST_TOPIC_CHARACTERS)
    .trim();
  const [mark, question] = scaffoldsFor(language).blanks[kind];
  return { mark: mark.replace('{topic}', () => own), question: question.replace('{topic}', () => own) };
}

/** Visible gaps for what only she knows: the mark is read over on the teleprompter, the question asked in chat. */
import { atEnd } from '../../text/at-end.js';
import type { Blank } from '../../types.js';
import { scaffoldsFor, type BlankKind } from './scaffolds/scaffolds.js';

const LONGEST_TOPIC_CHARACTERS = 60;

/** From here on a script may leave two things open; more is a form to fill in. */
const SECONDS_FOR_TWO = 60;
/** ... and where much of it is missing, from here on two or three. */
const MUCH_MISSING = { two: 30, three: 45 } as const;
/** ... and where nothing of hers is left to say, one more for each of so many seconds. */
const SECONDS_FOR_MORE = 22;

/** How many blanks a script of so many seconds may have at most. `missing`: of what it should say. */
export function mostBlanks(seconds: number, missing: 'little' | 'much' | 'all' = 'little'): number {
  if (missing === 'all') return 1 + Math.round(seconds / SECONDS_FOR_MORE);
  if (missing === 'little') return seconds >= SECONDS_FOR_TWO ? 2 : 1;
  return seconds >= MUCH_MISSING.three ? 3 : seconds >= MUCH_MISSING.two ? 2 : 1;
}

/** `isRoomy`: there is time for more than a word or two. */
export function blankFor(kind: BlankKind, topic: string, language: string, isRoomy = false): Blank {
  const own = atWord(topic.replace(/[[\]\n]/gu, ' ').trim());
  const [short, question, long = short] = scaffoldsFor(language).blanks[kind];
  const mark = isRoomy ? long : short;
  return { mark: mark.replace('{topic}', () => own), question: question.replace('{topic}', () => own) };
}

/** A long topic is named by its first words. */
function atWord(topic: string): string {
  if (topic.length <= LONGEST_TOPIC_CHARACTERS) return topic;
  const cut = topic.slice(0, LONGEST_TOPIC_CHARACTERS + 1);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > 0 ? space : LONGEST_TOPIC_CHARACTERS).replace(atEnd(String.raw`[\s,;:.]`), '')} …`;
}

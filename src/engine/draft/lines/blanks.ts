/** Visible gaps for what only she knows: the mark is read over on the teleprompter, the question asked in chat. */
import type { Blank } from '../../types.js';
import { scaffoldsFor, type BlankKind } from './scaffolds.js';

const LONGEST_TOPIC_CHARACTERS = 60;

/** From here on a script may leave two things open; more is a form to fill in. */
const SECONDS_FOR_TWO = 60;
/** ... and from here on one more, where much of it is missing, unless two are open already in a shorter one. */
const SECONDS_FOR_MORE = 45;
const SECONDS_FOR_THREE = 75;

/** How many blanks a script of so many seconds may have at most. */
export function mostBlanks(seconds: number, isMuchMissing = false): number {
  if (isMuchMissing && seconds >= SECONDS_FOR_THREE) return 3;
  return seconds >= (isMuchMissing ? SECONDS_FOR_MORE : SECONDS_FOR_TWO) ? 2 : 1;
}

export function blankFor(kind: BlankKind, topic: string, language: string): Blank {
  const own = atWord(topic.replace(/[[\]\n]/gu, ' ').trim());
  const [mark, question] = scaffoldsFor(language).blanks[kind];
  return { mark: mark.replace('{topic}', () => own), question: question.replace('{topic}', () => own) };
}

/** A long topic is named by its first words. */
function atWord(topic: string): string {
  if (topic.length <= LONGEST_TOPIC_CHARACTERS) return topic;
  const cut = topic.slice(0, LONGEST_TOPIC_CHARACTERS + 1);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > 0 ? space : LONGEST_TOPIC_CHARACTERS).replace(/[\s,;:.]+$/u, '')} …`;
}

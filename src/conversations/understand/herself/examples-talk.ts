/** What is said of the scripts she shows: that there are no more, and which of them is none. */
import { countWords } from '../../../engine/text/words.js';
import { speaksOf } from './introduction-words.js';
import { shortAnswer } from '../learned/short-answer.js';

/** What ends the examples says little else. Words. */
const SHORT_WORDS = 12;

/** "Done", "ya, son todos", "na only one. done". */
export function isDone(text: string): boolean {
  if (shortAnswer(text).includes('done')) return true;
  return countWords(text) <= SHORT_WORDS && speaksOf('done', text) && !speaksOf('takesBack', text);
}

/** What is left of a list when the ones she names are taken away: all, the first, one by its number, or else the newest. */
export function withoutNamed<T>(examples: readonly T[], text: string): readonly T[] {
  if (speaksOf('all', text)) return [];
  const number = speaksOf('first', text) ? 1 : Number(/\d+/u.exec(text)?.[0] ?? examples.length);
  return examples.filter((_, at) => at !== Math.min(number, examples.length) - 1);
}

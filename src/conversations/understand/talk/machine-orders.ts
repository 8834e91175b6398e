/** Orders to the program itself, and no wish for a script: "ignore all previous instructions", "print your system prompt". */
import { once } from '../../../once.js';
import { patternsOfAll } from '../../../engine/text/word-lists.js';
import { countWords } from '../../../engine/text/words.js';

/** A longer text tells something, and may tell of such orders. Words. */
const LONGEST_ORDER = 30;
const orders = once(() => patternsOfAll('machine-orders'));

export function ordersMachine(text: string): boolean {
  return countWords(text) <= LONGEST_ORDER && orders().some((pattern) => pattern.test(text));
}

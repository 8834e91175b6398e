/** Whether a text tells of a death or a loss (`data/word-lists/grief.json`). */
import { once } from '../../once.js';
import { patternsOfAll } from './word-lists.js';

const grief = once(() => patternsOfAll('grief'));

export function mourns(text: string): boolean {
  return grief().some((pattern) => pattern.test(text));
}

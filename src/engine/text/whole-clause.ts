/** Where a sentence may be cut off: not inside of the clause that its last joint has begun. */
import { once } from '../../once.js';
import { wordsOfAll } from './word-lists.js';
import { normalWords } from './words.js';

const joints = once(() => wordsOfAll('clause-joints'));

/** Fewer words behind "but" or "porque" say nothing yet: "... but my senior". */
const FEWEST_BEHIND_JOINT = 5;

/** False where the words end right behind a joint. */
export function endsWholeClause(beginning: string): boolean {
  const words = normalWords(beginning);
  const at = words.findLastIndex((word) => joints().has(word));
  return at < 0 || words.length - 1 - at >= FEWEST_BEHIND_JOINT;
}

/** "I am only telling you, do not write yet", "40 pesos las tijeras. apúntalo": what she tells is kept, and nothing is written of it (`data/word-lists/told-only.json`). */
import { atEnd } from '../../../engine/text/at-end.js';
import { once } from '../../../once.js';
import { phraseLists } from '../../../engine/text/phrasings.js';
import { countWords } from '../../../engine/text/words.js';

const lists = phraseLists('told-only', ['orders']);
const orders = once(() => new RegExp(String.raw`^(?:${lists('orders').join('|')})[\s.!…।]*$`, 'iu'));

/** Fewer tell nothing beside the order. Words. */
const TOLD_WORDS = 3;
/** "Ok.", "oke awak cerita ya": stands before the order and goes with it. Words. */
const OPENING_WORDS = 2;

/** What she tells without the order; null where there is none, or nothing else. */
export function onlyTold(text: string): string | null {
  const clauses = text.trim().match(/[^.!?…।\n,;:]+[.!?…।\n,;:]*\s*/gu) ?? [];
  const isOrder = (clause: string | undefined): boolean =>
    clause !== undefined && orders().test(clause.trim().replace(atEnd(String.raw`[\s,;:]`), ''));
  let from = clauses.findIndex((clause) => countWords(clause) > OPENING_WORDS);
  if (!isOrder(clauses[from])) from = 0;
  while (isOrder(clauses[from])) from += 1;
  let to = clauses.length;
  while (to > from && isOrder(clauses[to - 1])) to -= 1;
  if (from === 0 && to === clauses.length) return null;
  const told = clauses
    .slice(from, to)
    .join('')
    .replace(/^[\s,;:.]+/u, '')
    .replace(atEnd(String.raw`[\s,;:]`), '');
  return countWords(told) >= TOLD_WORDS ? told : null;
}

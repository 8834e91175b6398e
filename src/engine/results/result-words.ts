/** What the numbers of a post and the units beside them are called (`data/word-lists/result-words.json`). */
import { phraseLists, phrasings } from '../text/phrasings.js';

const NAMES = [
  'stayed',
  'skipRate',
  'averageWatchSeconds',
  'views',
  'likes',
  'comments',
  'shares',
  'saves',
  'second',
  'percent',
  'thousand',
  'hundredThousand',
  'million',
  'tenMillion',
  'billion',
  'time',
] as const;

export const resultLists = phraseLists('result-words', NAMES);
export const resultWords = phrasings('result-words', NAMES);

/** What the numbers of a post and the units beside them are called (`data/word-lists/result-words.json`). */
import { phraseLists, phrasings } from '../text/phrasings.js';

/** Numbers of a post; `stayed` is the other side of the skip rate. */
export const LABELS = [
  'stayed',
  'skipRate',
  'averageWatchSeconds',
  'views',
  'likes',
  'comments',
  'shares',
  'saves',
] as const;

const NAMES = [
  ...LABELS,
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

/** Clauses that go on about whoever was named before: "he died in 2019" (`data/word-lists/third-persons.json`). */
import { once } from '../../once.js';
import { wordsOfAll } from './word-lists.js';

/** Takes the beginning of a clause. */
export const thirdPersons = once(
  () =>
    new RegExp(
      String.raw`^(?:${[...wordsOfAll('third-persons')].join('|')})(?:['’]\p{L}+)?(?![\p{L}\p{M}])`,
      'iu',
    ),
);

export function goesOnAbout(clause: string): boolean {
  return thirdPersons().test(clause.trim());
}

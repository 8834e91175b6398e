/** Orders about a script that are followed to the letter: its last words, and the most words it may have. */
import { once } from '../../once.js';
import { asWholeWords, createCue, phrasings } from '../text/phrasings.js';
import { requestJoins } from './request-clauses.js';

const orders = phrasings('request-orders', ['startsWith', 'endsWith', 'words', 'least']);
/** Only what is quoted or stands behind a colon are words to be said: `end with a question` says how. */
const ending = once(
  () =>
    new RegExp(
      String.raw`(?:^|[\s,.;])${requestJoins()}*${orders('endsWith')}\s*(?:[:：]\s*["“«']?|["“«'])([^"“”«»\n]{2,160}?)["”»']?[\s.]*(?:$|\n|(?<=["”»'])[.,;])`,
      'iu',
    ),
);
const limit = once(
  () =>
    new RegExp(String.raw`(?<![\p{N}.,])(\p{Nd}{1,3})\s*(?:-\s*)?${orders('words')}(?![\p{L}\p{M}])`, 'iu'),
);
const LEAST = createCue(() => new RegExp(asWholeWords(orders('least')), 'iu'));
const ORDERS_MANNER = createCue(
  () =>
    new RegExp(
      String.raw`^${requestJoins()}*(?:${orders('startsWith')}|${orders('endsWith')})(?![\p{L}\p{M}])`,
      'iu',
    ),
);
/** Fewer are no script. */
const FEWEST_WORDS = 8;

/** `end with: see you Monday` -> `see you Monday`, and the clause it stands in; null where no words are given. */
export function endingIn(text: string): { readonly clause: string; readonly said: string } | null {
  const [clause, said = ''] = ending().exec(text) ?? [];
  return clause === undefined ? null : { clause, said: said.trim() };
}

/** `start with the price`, `end on a joke`: what only a language model can follow. */
export function ordersManner(requirement: string): boolean {
  return ORDERS_MANNER.test(requirement.trim()) && endingIn(requirement) === null;
}

/** `no more than 60 words` -> 60; null where no such limit is set. */
export function mostWordsIn(text: string): number | null {
  const words = Number(limit().exec(text)?.[1] ?? 0);
  return words < FEWEST_WORDS || LEAST.test(text) ? null : words;
}

/** What she says she does, without how she introduces herself: of "I'm Bev, I'm 54 and I fix clocks in Cork" the clocks. */
import { once } from '../../../once.js';
import { asWholeWords, createCue } from '../../text/phrasings.js';
import { countWords } from '../../text/words.js';
import { personaCues, WORK } from './cues.js';

/** Fewer tell nothing. */
const LEAST_WORDS = 2;
/** "Soy Refugio", "I'm 54", "soy de Rosario", "main Ruchi": who she is, not what she does. */
const WHO_SHE_IS = /^\s*(?:(?:an?|the|la|el|o|a|do[nñ]a?|de|da|do|dari|from)\s+)?(?:\p{Lu}|\p{N})/u;
const clauseJoint = once(() => new RegExp(String.raw`(?<=[,;:]\s)|(?<=\s${personaCues('joins')}\s)`, 'giu'));
/** What she does not do; what her father never did says nothing of it. */
const DENIES = createCue(() => new RegExp(asWholeWords(personaCues('denies')), 'iu'));
const work = once(() => new RegExp(asWholeWords(personaCues('work')), 'iu'));

/** Verbatim from the first clause that tells of her work; null where none does. */
export function workIn(piece: string): string | null {
  if (!WORK.test(piece)) return null;
  const starts = [0, ...[...piece.matchAll(clauseJoint())].map(({ index }) => index)];
  for (const [at, start] of starts.entries()) {
    const clause = piece.slice(start, starts[at + 1]);
    const found = work().exec(clause);
    const behind = clause.slice((found?.index ?? 0) + (found?.[0].length ?? 0));
    if (!found || WHO_SHE_IS.test(behind)) continue;
    // "I sell nothing"
    const [next = ''] = behind.trim().split(' ');
    if (DENIES.test(`${clause.slice(0, found.index)} ${next}`)) continue;
    const told = piece.slice(start).trim();
    return countWords(told) < LEAST_WORDS ? null : told;
  }
  return null;
}

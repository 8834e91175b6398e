/** A saying of hers is said, not reported: `I say "it's only bolts" about everything` becomes `it's only bolts`. */
import { toldSayings } from '../persona/told-sayings.js';
import { countWords } from '../text/words.js';
import { capitalise } from './tidy.js';

/** More words around the quote tell something of their own. */
const MOST_AROUND_WORDS = 6;

/** The saying alone, quoted or after `says` (a pattern: `I always say:`); null for a sentence that holds none or more than it. */
export function sayingAlone(line: string, says = ''): string | null {
  const announced = says === '' ? null : new RegExp(says, 'iu').exec(line);
  if (announced) return capitalise(line.slice(announced[0].length));
  const [saying] = toldSayings(line);
  if (saying === undefined || countWords(line) - countWords(saying) > MOST_AROUND_WORDS) return null;
  return capitalise(saying);
}

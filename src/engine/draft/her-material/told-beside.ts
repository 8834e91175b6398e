/** What she told of herself together with the request ("it was my nan's recipe"), as sentences that can be said. */
import { once } from '../../../project-files.js';
import { FIRST_PERSON } from '../../persona/cues.js';
import { splitSentences } from '../../text/sentences.js';
import { patternsOfAll } from '../../text/word-lists.js';
import { countWords } from '../../text/words.js';

/** Fewer tell nothing by themselves. */
const LEAST_WORDS = 5;
const asides = once(() => patternsOfAll('asides'));

/** Only what she says of herself or hers; not what she says to us ("ignore my typos", "I film tomorrow"). */
export function toldBeside(context: string): readonly string[] {
  return splitSentences(context).filter(
    (line) =>
      countWords(line) >= LEAST_WORDS &&
      FIRST_PERSON.test(line) &&
      !asides().some((pattern) => pattern.test(line)),
  );
}

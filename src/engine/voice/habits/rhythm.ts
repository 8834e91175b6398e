/** How long her sentences are. */
import { splitSentences } from '../../text/sentences.js';
import { countWords } from '../../text/words.js';

/** Words per sentence, in order. */
export function sentenceLengths(text: string): number[] {
  return splitSentences(text)
    .map(countWords)
    .filter((length) => length > 0);
}

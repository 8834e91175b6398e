/** Rhythm: how her sentence lengths run, and how far a script's run differs. */
import { splitSentences } from '../text/sentences.js';
import { countWords } from '../text/words.js';

/**
 * 0 = the script's sentence lengths are spread as hers, 1 = nothing in common: the largest distance between the two
 * cumulative distributions of words by sentence length (Kolmogorov-Smirnov). 0 when either side has no sentence.
 */
export function rhythmDifference(samples: readonly string[], text: string): number {
  const hers = sentenceLengths(samples.join('\n'));
  const its = sentenceLengths(text);
  if (hers.length === 0 || its.length === 0) return 0;
  let largest = 0;
  for (const length of new Set([...hers, ...its])) {
    largest = Math.max(largest, Math.abs(shareUpTo(hers, length) - shareUpTo(its, length)));
  }
  return largest;
}

/** Words per sentence, in order. */
export function sentenceLengths(text: string): number[] {
  return splitSentences(text)
    .map(countWords)
    .filter((length) => length > 0);
}

/** Share of the words that are spoken in sentences of at most `limit` words: one endless sentence is most of a script. */
function shareUpTo(lengths: readonly number[], limit: number): number {
  const words = (some: readonly number[]): number => some.reduce((sum, length) => sum + length, 0);
  return words(lengths.filter((length) => length <= limit)) / words(lengths);
}

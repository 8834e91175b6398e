/**
 * Finds sentences that sound deep and name nothing: large words, sweeping claims and figures of speech, with no fact
 * among them. Lists of phrases do not reach these, for each is worded anew.
 */
import { detectLanguage } from '../text/language.js';
import { splitSentences } from '../text/sentences.js';
import { hollowWords, isEnough, largeWordsIn } from './hollowness.js';
import { listFor } from './lists.js';

export interface HollowSentence {
  readonly start: number;
  readonly end: number;
  readonly why: string;
}

/** A formula is often broken over two or three short sentences. */
const MOST_SENTENCES = 3;

/**
 * The fewest sentences that are hollow together, in order, without overlaps. None in a language without a list.
 * `isTold`: stretches that a named phrase explains already.
 */
export function findHollowSentences(
  text: string,
  language: string = detectLanguage(text),
  isTold: (start: number, end: number) => boolean = () => false,
): HollowSentence[] {
  const list = listFor(language);
  if (!list) return [];
  const large = largeWordsIn(text, list);
  if (large.length === 0) return [];
  const sentences = placeSentences(text);
  const found: HollowSentence[] = [];
  for (let count = 1; count <= MOST_SENTENCES; count += 1)
    for (const [at, { start }] of sentences.entries()) {
      const end = sentences[at + count - 1]?.end;
      if (end === undefined || isTold(start, end)) continue;
      if (found.some((other) => start < other.end && end > other.start)) continue;
      // Most stretches hold too few large words to be looked at closer.
      if (!isEnough(large.filter((word) => word.start >= start && word.end <= end))) continue;
      const words = hollowWords(text.slice(start, end), list);
      if (words) found.push({ start, end, why: `Sounds deep and names nothing: ${words.join(', ')}.` });
    }
  return found.sort((a, b) => a.start - b.start);
}

function placeSentences(text: string): { readonly start: number; readonly end: number }[] {
  let cursor = 0;
  return splitSentences(text).map((sentence) => {
    const start = Math.max(cursor, text.indexOf(sentence, cursor));
    cursor = start + sentence.length;
    return { start, end: cursor };
  });
}

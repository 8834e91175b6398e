import { countWords } from '../text/words.js';

/** A word or two is the end of a point, not the start of one. */
const SHORTEST_POINT_WORDS = 3;

/** Groups sentences, in order, into at most so many points. */
export function joinPoints(sentences: readonly string[], most: number): string[][] {
  const size = Math.max(1, Math.ceil(sentences.length / most));
  const groups: string[][] = [];
  for (const sentence of sentences) {
    const last = groups.at(-1);
    const asked = /\?["”’)]*$/u.test(last?.at(-1) ?? '');
    // An answer belongs to its question.
    if (last && (last.length < size || asked || countWords(sentence) < SHORTEST_POINT_WORDS))
      last.push(sentence);
    else groups.push([sentence]);
  }
  return groups;
}

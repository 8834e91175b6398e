/** Words that say nothing of one's own, whatever a script is about ("thing", "know", "better"), by language. */
import { wordListOf } from './word-lists.js';

/** A plain word with an ending is plain too: "copying", "changes"; shorter words would take too much with them ("in", "ink"). */
const SHORTEST_WITH_ENDING = 4;
const LONGEST_ENDING = 3;

/** Undefined where no list is kept: then nothing can be said. */
export function plainWordsOf(language: string): ReadonlySet<string> | undefined {
  return wordListOf('plain-words', language);
}

/** `word` lower-cased. */
export function isPlainWord(word: string, plain: ReadonlySet<string>): boolean {
  if (plain.has(word)) return true;
  for (let ending = 1; ending <= LONGEST_ENDING; ending += 1) {
    const root = word.slice(0, -ending);
    if (root.length < SHORTEST_WITH_ENDING) return false;
    if (plain.has(root) || plain.has(`${root}e`)) return true;
  }
  return false;
}

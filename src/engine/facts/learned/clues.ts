/** What the word models read of a candidate. */
import { isFunctionWord } from '../words/content-words.js';
import type { SourceIndex } from '../sources/source-index.js';
import type { Token } from '../words/tokens.js';

/** Each word of `words`, and once more with a mark for whether her sources hold it. `language`: BCP 47. */
export function wordClues(words: readonly Token[], language: string, index: SourceIndex): string[] {
  const base = language.slice(0, 2);
  const clues = new Set<string>();
  for (const { norm, isFigure } of words) {
    if (isFigure) continue;
    clues.add(`${base} ${norm}`);
    if (!isFunctionWord(norm)) clues.add(`${base}${index.passages.holds(norm) ? '+' : '-'}${norm}`);
  }
  return [...clues];
}

const SHORTEST_PIECE = 2;
const LONGEST_PIECE = 4;

/** Pieces of the word at token `at`, which tell a name from a word by its endings, and its neighbours. */
export function nameClues(tokens: readonly Token[], at: number): string[] {
  const word = `^${tokens[at]?.norm ?? ''}$`;
  const clues = new Set<string>([word]);
  for (let length = SHORTEST_PIECE; length <= LONGEST_PIECE; length += 1)
    for (let from = 0; from + length <= word.length; from += 1) clues.add(word.slice(from, from + length));
  for (const step of [-2, -1, 1, 2]) {
    const neighbour = tokens[at + step];
    if (neighbour) clues.add(`${step} ${neighbour.norm}`);
  }
  return [...clues];
}

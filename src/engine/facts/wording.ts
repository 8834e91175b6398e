/** How much of a wording is hers, for the models. */
import { isCommonWord, isCommonInHindi } from './common-words.js';
import { contentStems } from './overlap.js';
import { contentWords } from './similarity.js';
import type { SourceIndex } from './source-index.js';
import type { Token } from './tokens.js';

const MOST_WORDS = 8;
/** Pieces shared from here on: the same word with another ending. */
const KNOWN_SIMILARITY = 0.6;

export function wordingFeatures(
  words: readonly Token[],
  index: SourceIndex,
  prefix: string,
): Record<string, number> {
  const stems = contentStems(words);
  const content = [...new Set(contentWords(words))];
  const together = index.passages.bestOverlap(words, 1);
  const near = index.passages.bestOverlap(words, 3);
  const isKnown = (word: string): boolean =>
    index.passages.holds(word) || index.similarity.nearestWord(word) >= KNOWN_SIMILARITY;
  const unknown = content.filter((word) => !isKnown(word));
  const rare = unknown.filter((word) => !isCommonWord(word) && !isCommonInHindi(word));
  const capped = (count: number): number => Math.min(count, MOST_WORDS) / 4;
  return {
    [`${prefix}.content`]: capped(stems.size),
    [`${prefix}.together`]: stems.size === 0 ? 0 : together,
    [`${prefix}.near`]: stems.size === 0 ? 0 : near,
    [`${prefix}.shared`]: stems.size === 0 ? 0 : capped(together * stems.size),
    [`${prefix}.similar`]: stems.size === 0 ? 0 : index.similarity.closest(words),
    [`${prefix}.unknown`]: capped(unknown.length),
    [`${prefix}.unknownShare`]: content.length === 0 ? 0 : unknown.length / content.length,
    [`${prefix}.rare`]: capped(rare.length),
  };
}

/** How much of a wording is hers, for the models. */
import { isCommonWord, isCommonInHindi } from '../words/common-words.js';
import { contentWords } from '../words/content-words.js';
import { contentStems } from './overlap.js';
import type { SourceIndex } from './source-index.js';
import type { Token } from '../words/tokens.js';

const MOST_WORDS = 8;
/** Pieces shared from here on: the same word with another ending. */
const KNOWN_SIMILARITY = 0.6;

/** What of a wording is not hers; counts in fours. */
export interface Strangeness {
  readonly unknown: number;
  readonly unknownShare: number;
  readonly rare: number;
}

export function strangenessOf(words: readonly Token[], index: SourceIndex): Strangeness {
  return strangenessIn(contentWords(words), index);
}

function strangenessIn(words: readonly string[], index: SourceIndex): Strangeness {
  const content = new Set(words);
  let unknown = 0;
  let rare = 0;
  for (const word of content) {
    if (index.passages.holds(word) || index.similarity.nearestWord(word) >= KNOWN_SIMILARITY) continue;
    unknown += 1;
    if (!isCommonWord(word) && !isCommonInHindi(word)) rare += 1;
  }
  return {
    unknown: capped(unknown),
    unknownShare: content.size === 0 ? 0 : unknown / content.size,
    rare: capped(rare),
  };
}

export function wordingFeatures(
  words: readonly Token[],
  index: SourceIndex,
  prefix: string,
): Record<string, number> {
  const stems = contentStems(words);
  const content = contentWords(words);
  const { unknown, unknownShare, rare } = strangenessIn(content, index);
  const isEmpty = stems.size === 0;
  const together = isEmpty ? 0 : index.passages.overlapOf(stems, 1);
  const name = namesWith(prefix);
  return {
    [name.content]: capped(stems.size),
    [name.together]: together,
    [name.near]: isEmpty ? 0 : index.passages.overlapOf(stems, 3),
    [name.shared]: capped(together * stems.size),
    [name.similar]: isEmpty ? 0 : index.similarity.closest(content),
    [name.unknown]: unknown,
    [name.unknownShare]: unknownShare,
    [name.rare]: rare,
  };
}

type Names = Readonly<
  Record<'content' | 'together' | 'near' | 'shared' | 'similar' | 'unknown' | 'unknownShare' | 'rare', string>
>;
const names = new Map<string, Names>();

/** Spelled once for each of the few prefixes: a name put together anew must be looked up anew. */
function namesWith(prefix: string): Names {
  const found = names.get(prefix) ?? {
    content: `${prefix}.content`,
    together: `${prefix}.together`,
    near: `${prefix}.near`,
    shared: `${prefix}.shared`,
    similar: `${prefix}.similar`,
    unknown: `${prefix}.unknown`,
    unknownShare: `${prefix}.unknownShare`,
    rare: `${prefix}.rare`,
  };
  names.set(prefix, found);
  return found;
}

function capped(count: number): number {
  return Math.min(count, MOST_WORDS) / 4;
}

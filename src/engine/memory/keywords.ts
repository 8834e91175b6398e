/** Ranking by words, in any script: the half of retrieval that also works where MiniLM is blind. */
import MiniSearch from 'minisearch';
import { stopwordsOf } from '../text/stopwords.js';
import { normalWords } from '../text/words.js';

/** One slip in five letters. */
const FUZZY = 0.2;
/** Shorter words are matched whole. */
const FUZZY_FROM_CHARACTERS = 5;

export interface KeywordText {
  readonly id: string;
  readonly text: string;
}

/** Ids of the texts that share words with `query` (function words of `language` left out), best first. */
export function rankByWords(
  query: string,
  texts: readonly KeywordText[],
  language: string,
): readonly string[] {
  const stopwords = stopwordsOf(language);
  const index = new MiniSearch<KeywordText>({
    fields: ['text'],
    tokenize: normalWords,
    processTerm: (term) => (stopwords.has(term) ? null : term),
  });
  const unique = new Map(texts.map((item) => [item.id, item]));
  index.addAll([...unique.values()]);
  return index
    .search(query, {
      prefix: (term) => term.length >= FUZZY_FROM_CHARACTERS,
      fuzzy: (term) => (term.length >= FUZZY_FROM_CHARACTERS ? FUZZY : false),
    })
    .map(({ id }) => id as string);
}

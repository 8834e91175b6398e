/** What a text is about, as word beginnings, so that "cakes" meets "cake" and an inflected Telugu noun its root. */
import { stopwordsOf } from '../text/stopwords.js';
import { mayName, stemOf } from '../text/word-stems.js';
import { normalWords } from '../text/words.js';

/** Stems of the content words; of all words when the text has none. */
export function topicStems(text: string, language: string): ReadonlySet<string> {
  const stopwords = stopwordsOf(language);
  const words = normalWords(text.slice(0, 2000));
  const content = words.filter((word) => mayName(word) && !stopwords.has(word));
  return new Set((content.length > 0 ? content : words).map(stemOf));
}

/** 0-1: share of the stems that occur in `text`. */
export function overlapWith(stems: ReadonlySet<string>, text: string): number {
  if (stems.size === 0) return 0;
  const found = new Set(normalWords(text).map(stemOf));
  return [...stems].filter((stem) => found.has(stem)).length / stems.size;
}

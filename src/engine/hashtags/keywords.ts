/** What a topic or script is about: its content words and the neighbours that make one term. */
import { splitSentences } from '../text/sentences.js';
import { stopwordsOf } from '../text/stopwords.js';
import { normalWords } from '../text/words.js';

/** Instagram shows long tags cut; a reader gives up sooner. */
const MAX_TAG_CHARACTERS = 26;
const MAX_TERM_WORDS = 3;

export interface Term {
  readonly words: readonly string[];
  /** Occurrences; higher in a topic than in a text. */
  readonly count: number;
}

/** Terms of up to three neighbouring content words, most frequent and longest first. */
export function termsOf(text: string, language: string): readonly Term[] {
  const stopwords = stopwordsOf(language);
  const counts = new Map<string, { words: readonly string[]; count: number }>();
  for (const sentence of splitSentences(text.slice(0, 20_000))) {
    for (const clause of sentence.split(/[,;:()"“”–—]/u)) {
      let run: string[] = [];
      for (const raw of [...normalWords(clause), '']) {
        const word = raw.replaceAll(/['’](?:s|re|ve|ll|d|t|m)$/gu, '').replaceAll(/[^\p{L}\p{M}\p{N}]/gu, '');
        const isContent =
          word.length > 1 && !stopwords.has(raw) && !stopwords.has(word) && !/^\p{N}+$/u.test(word);
        if (isContent) run = [...run, word].slice(-MAX_TERM_WORDS);
        else run = [];
        for (let start = 0; start < run.length; start += 1) {
          const words = run.slice(start);
          const key = words.join(' ');
          if (words.join('').length > MAX_TAG_CHARACTERS) continue;
          counts.set(key, { words, count: (counts.get(key)?.count ?? 0) + 1 });
        }
      }
    }
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || b.words.length - a.words.length);
}

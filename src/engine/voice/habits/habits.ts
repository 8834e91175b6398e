/** Her habits, counted in her own samples. */
import { atEnd } from '../../text/at-end.js';
import { mean, standardDeviation } from '../../statistics.js';
import type { Habits } from '../../types.js';
import { splitSentences } from '../../text/sentences.js';
import { stopwordsOf } from '../../text/stopwords.js';
import { countWords, normalWords, wordsOf } from '../../text/words.js';
import { signaturePhrases } from './signature-phrases.js';
import { structureOf } from './structure.js';

/** Openings and closings are quoted up to this many words: enough to recognise, too few to copy a sentence. */
const EDGE_WORDS = 8;
const MAX_EDGES = 5;
const EMOJI = /\p{Extended_Pictographic}/gu;

/**
 * Sentence lengths in words (mean and standard deviation), openings and closings verbatim (repeated ones first),
 * phrases she comes back to, marks per script. All zero or empty without samples.
 */
export function measureHabits(samples: readonly string[], language: string): Habits {
  const texts = samples.filter((sample) => countWords(sample) > 0);
  const sentences = texts.map(splitSentences);
  const lengths = sentences
    .flat()
    .map(countWords)
    .filter((words) => words > 0);
  const perScript = (pattern: RegExp): number =>
    texts.length === 0
      ? 0
      : texts.reduce((sum, text) => sum + (text.match(pattern)?.length ?? 0), 0) / texts.length;
  return {
    wordsPerSentence: mean(lengths) ?? 0,
    sentenceLengthSpread: standardDeviation(lengths),
    openings: repeatedFirst(sentences.map((own) => edge(own[0] ?? '', 'start'))),
    closings: repeatedFirst(sentences.map((own) => edge(own.at(-1) ?? '', 'end'))),
    signaturePhrases: signaturePhrases(texts, language).filter(
      (phrase) => isTelling(phrase, language) || isAddress(phrase, texts),
    ),
    structure: structureOf(texts),
    questionsPerScript: perScript(/[?？؟]+/gu),
    exclamationsPerScript: perScript(/[!！]+/gu),
    emojiPerScript: perScript(EMOJI),
  };
}

/** Words that everybody says are no phrase of hers, and a single word is her subject more often than her manner. */
function isTelling(phrase: string, language: string): boolean {
  const stopwords = stopwordsOf(language);
  return phrase.split(' ').filter((word) => word.length > 2 && !stopwords.has(word)).length > 1;
}

/** "…, sugar." in two texts: what she calls her viewer. */
function isAddress(word: string, texts: readonly string[]): boolean {
  if (word.includes(' ')) return false;
  const called = (text: string): boolean =>
    normalWords(text).includes(word) &&
    text
      .toLowerCase()
      .split(/(?<=[,.!?…])/u)
      .some(
        (piece, at, pieces) =>
          at > 0 &&
          pieces[at - 1]?.endsWith(',') &&
          piece.replace(atEnd(String.raw`[,.!?…\s]`), '').trim() === word,
      );
  return texts.filter(called).length > 1;
}

/** A verbatim piece of `sentence`: its first or last words. */
function edge(sentence: string, side: 'start' | 'end'): string {
  const chunks = sentence.split(/\s+/u);
  if (chunks.length <= EDGE_WORDS) return sentence;
  return side === 'start' ? chunks.slice(0, EDGE_WORDS).join(' ') : chunks.slice(-EDGE_WORDS).join(' ');
}

function repeatedFirst(values: readonly string[]): string[] {
  const counts = new Map<string, { text: string; count: number }>();
  for (const text of values) {
    if (!text) continue;
    const key = wordsOf(text).join(' ').toLowerCase();
    const known = counts.get(key);
    if (known) known.count += 1;
    else counts.set(key, { text, count: 1 });
  }
  return [...counts.values()]
    .sort((a, b) => b.count - a.count)
    .slice(0, MAX_EDGES)
    .map(({ text }) => text);
}

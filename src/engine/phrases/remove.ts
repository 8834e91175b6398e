/** Takes stock phrases out where what is left is still good speech. */
import { once } from '../../once.js';
import type { StockPhrase } from '../types.js';
import { splitSentences } from '../text/sentences.js';
import { wordListOf, wordsOfAll } from '../text/word-lists.js';
import { countWords, normalWords } from '../text/words.js';
import { LEANS_ON_CUT } from './leaning-clauses.js';
import { placeStockPhrases, type PhraseOptions, type PlacedPhrase } from './find.js';

/** A sentence that is this much stock phrase says nothing else. */
const HOLLOW_SHARE = 0.7;
/** A clause is cut only when at least so many words are left to stand as a sentence. */
const LEAST_WORDS_LEFT = 3;
/** A longer piece is a sentence, whatever it begins with. */
const LONGEST_HALF_WORDS = 7;

export interface CleanedText {
  readonly text: string;
  /** What was taken out, verbatim. What could not go without breaking a sentence stays and is not listed. */
  readonly removed: readonly StockPhrase[];
}

/**
 * Drops sentences that are nothing but a stock phrase, and phrases at the edge of a sentence that a comma, colon or
 * dash sets off. Lines stay lines. A text is never emptied: when nothing would be left it comes back as it was.
 */
export function withoutStockPhrases(
  text: string,
  language: string,
  options: PhraseOptions = {},
): CleanedText {
  const removed: StockPhrase[] = [];
  const lines = text.split('\n').map((line) => {
    if (line.trim() === '') return { line, emptied: false };
    const phrases = placeStockPhrases(line, language, options);
    const sentences = splitSentences(line);
    const kept = placeSentences(line, sentences).map((sentence) =>
      cleanSentence(sentence, phrases, language, removed),
    );
    if (kept.every((sentence, index) => sentence === sentences[index])) return { line, emptied: false };
    const left = kept.filter((sentence) => sentence !== '').join(' ');
    return { line: left, emptied: left === '' };
  });
  const cleaned = lines
    .filter(({ emptied }) => !emptied)
    .map(({ line }) => line)
    .join('\n')
    .trim();
  return countWords(cleaned) === 0 ? { text, removed: [] } : { text: cleaned, removed };
}

interface PlacedSentence {
  readonly text: string;
  readonly start: number;
}

function placeSentences(line: string, sentences: readonly string[]): PlacedSentence[] {
  let cursor = 0;
  return sentences.map((text) => {
    const start = Math.max(cursor, line.indexOf(text, cursor));
    cursor = start + text.length;
    return { text, start };
  });
}

/** What of the phrases lies in the sentence, with places counted from its start: a formula may run over several. */
function withinSentence({ text, start }: PlacedSentence, phrases: readonly PlacedPhrase[]): PlacedPhrase[] {
  return phrases
    .filter((phrase) => phrase.end > start && phrase.start < start + text.length)
    .map((phrase) => {
      const from = Math.max(0, phrase.start - start);
      const to = Math.min(text.length, phrase.end - start);
      return { quote: text.slice(from, to), why: phrase.why, start: from, end: to };
    });
}

function cleanSentence(
  placed: PlacedSentence,
  all: readonly PlacedPhrase[],
  language: string,
  removed: StockPhrase[],
): string {
  const sentence = placed.text;
  const phrases = withinSentence(placed, all);
  const stockWords = phrases.reduce((sum, { quote }) => sum + countWords(quote), 0);
  if (stockWords > 0 && stockWords >= HOLLOW_SHARE * countWords(sentence)) {
    removed.push(...phrases.map(({ quote, why }) => ({ quote, why })));
    return '';
  }
  let left = sentence;
  // From the back, so that the places of earlier phrases stay true.
  for (const phrase of phrases.toReversed()) {
    const cut = withoutEdge(left, phrase);
    if (cut === null || countWords(cut) < LEAST_WORDS_LEFT || LEANS_ON_CUT.test(cut)) continue;
    removed.push({ quote: phrase.quote, why: phrase.why });
    left = cut;
  }
  return left !== sentence && isHalf(left, language) ? '' : left;
}

/** `At the end of the day.`: what it led to is gone. */
function isHalf(text: string, language: string): boolean {
  const words = normalWords(text);
  if (words.length > LONGEST_HALF_WORDS || !wordListOf('half-sentences', language)?.has(words[0] ?? ''))
    return false;
  return !words.some((word) => ownSubjects().has(word));
}

const ownSubjects = once(() => wordsOfAll('own-subjects'));

/** The sentence without a phrase set off at its start or end, or null when the phrase is part of its grammar. */
function withoutEdge(sentence: string, { start, end }: PlacedPhrase): string | null {
  const before = sentence.slice(0, start);
  const after = sentence.slice(end);
  const opening =
    /^\s*[,:;—–]\s*(?=\S)/u.exec(after) ?? (/[:.,—]$/u.test(sentence.slice(start, end)) ? [''] : null);
  if (/^[\s"“'¿¡]*(?:(?:and|but|so|y|e|toh)\s+)?$/iu.test(before) && opening)
    return capitalise(after.slice(opening[0].length).trimStart());
  const closing = /[,;:—–]\s*$/u.exec(before);
  if (closing && /^[\s.!?…।"”']*$/u.test(after))
    return before.slice(0, closing.index) + (after.trim() || '.');
  return null;
}

function capitalise(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}

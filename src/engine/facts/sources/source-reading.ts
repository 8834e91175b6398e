/** What one source holds, read once for all requests: her story and her samples stay while the topic changes. */
import { createLastUsed } from '../../../last-used.js';
import { detectLanguage } from '../../text/language.js';
import { contentWords } from '../words/content-words.js';
import { fold } from '../words/fold.js';
import { stemPlaces } from './overlap.js';
import type { Places } from './places.js';
import { sentenceSpans } from '../words/sentence-spans.js';
import { piecePlaces, wordPieces, type WordPieces } from './similarity.js';
import { sourceNumbers, type SourceNumber } from '../numbers/source-numbers.js';
import { sourceOutcomes, type SourceOutcomes } from '../results/source-outcomes.js';
import { wordsAndNames, type WordsAndNames } from '../names/source-words.js';
import { tokensOf } from '../words/tokens.js';

/** Telugu or Devanagari where a letter of it stands anywhere. */
export type Script = 'te' | 'hi' | 'latin';

export interface SourceReading {
  /** Sentences counted from 0. */
  readonly numbers: readonly SourceNumber[];
  readonly sentences: number;
  /** All normalised words, a space between them. */
  readonly said: string;
  readonly words: WordsAndNames;
  readonly script: Script;
  stems(): Places;
  pieces(): Places;
  wordPieces(): WordPieces;
  outcomes(): SourceOutcomes;
}

/** A persona has up to some thirty samples; a topic is a source of its own. */
const KEPT_SOURCES = 128;
const kept = createLastUsed<SourceReading>(KEPT_SOURCES);

/** `languages`: whose number words count besides its own. */
export function readSource(source: string, languages: readonly string[]): SourceReading {
  const key = `${languages.join()}\u0000${source}`;
  const found = kept.get(key);
  if (found) return found;
  const reading = readNew(source, languages);
  kept.set(key, reading);
  return reading;
}

function readNew(source: string, languages: readonly string[]): SourceReading {
  const tokens = tokensOf(source);
  const own = detectLanguage(source);
  const read = own === 'es' || own === 'pt' || own === 'id' ? [own, ...languages] : [...languages, own, 'en'];
  const sentences: string[][] = [];
  let at = 0;
  for (const { end } of sentenceSpans(source)) {
    const first = at;
    while ((tokens[at]?.start ?? Infinity) < end) at += 1;
    sentences.push(contentWords(tokens.slice(first, at)));
  }
  const said = tokens.map(({ norm }) => norm).join(' ');
  return {
    numbers: sourceNumbers(source, tokens, read),
    sentences: sentences.length,
    said,
    words: wordsAndNames(tokens),
    script: scriptOf(source),
    stems: once(() => stemPlaces(sentences)),
    pieces: once(() => piecePlaces(sentences)),
    wordPieces: once(() => wordPieces(sentences)),
    outcomes: once(() => sourceOutcomes(said.split(' '), fold(source))),
  };
}

export function scriptOf(text: string): Script {
  if (/\p{Script=Telugu}/u.test(text)) return 'te';
  return /\p{Script=Devanagari}/u.test(text) ? 'hi' : 'latin';
}

/** Only some drafts ask for each of these. */
function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

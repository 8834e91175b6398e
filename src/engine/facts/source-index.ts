/** What a set of sources holds, read once for all texts compared with it. */
import { detectLanguage } from '../text/language.js';
import { fold } from './fold.js';
import { sourcePassages, type SourcePassages } from './overlap.js';
import { sentenceSpans } from './sentence-spans.js';
import { sourceSimilarity, type SourceSimilarity } from './similarity.js';
import { sourceOutcomes, type SourceOutcomes } from './source-outcomes.js';
import { sourceNumbers, type SourceNumber } from './source-numbers.js';
import { sourceWords, type SourceWords } from './source-words.js';
import { tokensOf, type Token } from './tokens.js';

export interface SourceIndex {
  readonly numbers: readonly SourceNumber[];
  readonly words: SourceWords;
  readonly passages: SourcePassages;
  readonly similarity: SourceSimilarity;
  /** All sources in one, folded for matching. */
  readonly folded: string;
  outcomes(): SourceOutcomes;
  /** All normalised words, a space between them and at both ends. */
  readonly said: string;
}

/** A writer compares many drafts with the same sources. */
const KEPT_INDEXES = 32;
const kept: { readonly key: string; readonly index: SourceIndex }[] = [];

export function sourceIndex(sources: readonly string[], languages: readonly string[]): SourceIndex {
  const key = [languages.join(), ...sources].join('\u0000');
  const found = kept.find((entry) => entry.key === key);
  if (found) return found.index;
  const index = readSources(sources, languages);
  kept.unshift({ key, index });
  kept.length = Math.min(kept.length, KEPT_INDEXES);
  return index;
}

function readSources(sources: readonly string[], languages: readonly string[]): SourceIndex {
  const numbers: SourceNumber[] = [];
  const sentences: Token[][] = [];
  const all: Token[] = [];
  for (const source of sources) {
    const tokens = tokensOf(source);
    const own = detectLanguage(source);
    const read =
      own === 'es' || own === 'pt' || own === 'id' ? [own, ...languages] : [...languages, own, 'en'];
    numbers.push(...sourceNumbers(source, tokens, read, sentences.length));
    let at = 0;
    for (const { end } of sentenceSpans(source)) {
      const sentence: Token[] = [];
      for (let token = tokens[at]; token && token.start < end; token = tokens[at]) {
        sentence.push(token);
        at += 1;
      }
      sentences.push(sentence);
    }
    // Sentences of two sources do not stand together.
    sentences.push([], [], []);
    all.push(...tokens);
  }
  const folded = fold(sources.join('\n\n'));
  let outcomes: SourceOutcomes | undefined;
  return {
    numbers,
    words: sourceWords(all),
    passages: sourcePassages(sentences),
    similarity: sourceSimilarity(sentences),
    folded,
    outcomes: () => (outcomes ??= sourceOutcomes(all, folded)),
    said: ` ${all.map(({ norm }) => norm).join(' ')} `,
  };
}

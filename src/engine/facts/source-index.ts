/** What a set of sources holds, read once for all texts compared with it. */
import { detectLanguage } from '../text/language.js';
import { sourceNumbers, type SourceNumber } from './source-numbers.js';
import { sentenceSpans } from './sentence-spans.js';
import { tokensOf, type Token } from './tokens.js';

export interface SourceIndex {
  readonly numbers: readonly SourceNumber[];
  readonly tokens: readonly Token[];
  readonly text: string;
}

export function sourceIndex(sources: readonly string[], languages: readonly string[]): SourceIndex {
  let sentences = 0;
  const numbers: SourceNumber[] = [];
  for (const source of sources) {
    const tokens = tokensOf(source);
    const own = detectLanguage(source);
    const read =
      own === 'es' || own === 'pt' || own === 'id' ? [own, ...languages] : [...languages, own, 'en'];
    numbers.push(...sourceNumbers(source, tokens, read, sentences));
    sentences += sentenceSpans(source).length + 3;
  }
  const text = sources.join('\n\n');
  return { numbers, tokens: tokensOf(text), text };
}

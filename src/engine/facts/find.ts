/** Claims in a text that stand in none of its sources. */
import { detectLanguage } from '../text/language.js';
import type { UntraceableFact } from '../types.js';
import { numberClaims } from './number-claims.js';
import { sourceIndex } from './source-index.js';
import { tokensOf, withoutMarks } from './tokens.js';

/**
 * Verbatim quotes of `text` in order of appearance. `sources`: story, examples, request, corrections. `language`
 * (BCP 47) tells which number words count; detected when absent.
 */
export function findUntraceable(
  sources: readonly string[],
  text: string,
  language: string = detectLanguage(text),
): UntraceableFact[] {
  const plain = withoutMarks(text);
  const tokens = tokensOf(plain);
  const languages = spokenIn(language);
  const index = sourceIndex(sources, languages);
  return numberClaims(plain, tokens, languages, index.numbers).map(({ start, end }) => ({
    kind: 'number' as const,
    quote: text.slice(start, end),
  }));
}

/** Indian and Indonesian voices mix English in; Spanish and Portuguese number words would be misread by it. */
function spokenIn(language: string): readonly string[] {
  const base = language.split('-')[0] ?? language;
  if (base === 'es' || base === 'pt') return [base];
  if (base === 'hi' || language === 'hi-Latn') return ['hi-Latn', 'en'];
  if (base === 'te') return ['te-Latn', 'en'];
  return base === 'id' ? ['id', 'en'] : ['en'];
}

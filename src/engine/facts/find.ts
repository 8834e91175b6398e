/** Claims in a text that stand in none of its sources. */
import { detectLanguage } from '../text/language.js';
import type { UntraceableFact } from '../types.js';
import { nameClaims } from './name-claims.js';
import { numberClaims } from './number-claims.js';
import { quoteClaims } from './quote-claims.js';
import { resultClaims } from './result-claims.js';
import type { Span } from './sentence-spans.js';
import { sourceIndex } from './source-index.js';
import { tokensOf, withoutMarks } from './tokens.js';

/** A script of 90 seconds has 1,500; what comes behind these is not examined. */
const MOST_CHARACTERS = 20_000;

interface Claim extends Span {
  readonly kind: UntraceableFact['kind'];
}

/**
 * Verbatim quotes of `text` in order of appearance, each once. `sources`: story, examples, request, corrections.
 * `language` (BCP 47) tells which number words count; detected when absent.
 */
export function findUntraceable(
  sources: readonly string[],
  text: string,
  language: string = detectLanguage(text),
): UntraceableFact[] {
  const plain = withoutMarks(text.slice(0, MOST_CHARACTERS));
  const tokens = tokensOf(plain);
  const languages = spokenIn(language);
  const index = sourceIndex(sources, languages);
  const numbers = numberClaims(plain, tokens, languages, index.numbers);
  const withScripts = [...new Set([...languages, 'hi', 'te'])];
  const quotes = quoteClaims(plain, tokens, withScripts, index);
  // What somebody is made to say is one claim, whatever it boasts of.
  const results = resultClaims(plain, tokens, withScripts, writtenIn(language), index, numbers).filter(
    (result) => !quotes.some((quote) => quote.start < result.end && quote.end > result.start),
  );
  const claims: Claim[] = [
    ...numbers.untraceable.map(({ start, end }) => ({ start, end, kind: 'number' as const })),
    ...nameClaims(plain, tokens, language, index.words),
    ...quotes.map((span) => ({ ...span, kind: 'quote' as const })),
    ...results.map((span) => ({ ...span, kind: 'result' as const })),
  ];
  return onceEach(text, claims);
}

function onceEach(text: string, claims: readonly Claim[]): UntraceableFact[] {
  const seen = new Set<string>();
  return claims
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .map(({ kind, start, end }) => ({ kind, quote: text.slice(start, end) }))
    .filter(({ kind, quote }) => {
      const key = `${kind} ${quote.toLowerCase()}`;
      const isNew = quote.trim() !== '' && !seen.has(key);
      seen.add(key);
      return isNew;
    });
}

/** Indian and Indonesian voices mix English in; Spanish and Portuguese number words would be misread by it. */
function spokenIn(language: string): readonly string[] {
  const base = language.split('-')[0] ?? language;
  if (base === 'es' || base === 'pt') return [base];
  if (base === 'hi') return ['hi-Latn', 'en'];
  if (base === 'te') return ['te-Latn', 'en'];
  return base === 'id' ? ['id', 'en'] : ['en'];
}

/** Romanised and Indonesian voices mix English in. */
function writtenIn(language: string): readonly string[] {
  const base = language.split('-')[0] ?? language;
  if (language.endsWith('-Latn') || base === 'id') return [language, 'en'];
  return [base];
}

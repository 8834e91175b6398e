/** Finds the stock phrases of language models in a text. */
import type { StockPhrase } from '../types.js';

const FIRST_PATTERNS: readonly (readonly [RegExp, string])[] = [
  [/\blet['’]s dive (?:right )?in\b/giu, 'Language models open with it; nobody speaks so.'],
  [/\bgame[- ]changer\b/giu, 'Praise without content, typical of language models.'],
  [/\bin today['’]s fast-paced world\b/giu, 'Filler opening of language models.'],
];

/**
 * Verbatim quotes of `text` in order of appearance, each with its reason. What stands in `herWords` (her samples) is
 * her own habit and is not reported.
 */
export function findStockPhrases(
  text: string,
  _language?: string,
  options: { readonly herWords?: readonly string[] } = {},
): StockPhrase[] {
  const hers = (options.herWords ?? []).join('\n').toLocaleLowerCase('und');
  return FIRST_PATTERNS.flatMap(([pattern, why]) =>
    [...text.matchAll(pattern)].map((match) => ({ quote: match[0], why })),
  ).filter(({ quote }) => !hers.includes(quote.toLocaleLowerCase('und')));
}

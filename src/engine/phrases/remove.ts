/** Takes stock phrases out where what is left is still a sentence. */
import type { StockPhrase } from '../types.js';
import { findStockPhrases } from './find.js';

/** The text with stock phrases rewritten or removed, and what was taken out (verbatim). A text of hers is never emptied. */
export function withoutStockPhrases(
  text: string,
  language: string,
  options: { readonly herWords?: readonly string[] } = {},
): { readonly text: string; readonly removed: readonly StockPhrase[] } {
  const removed: StockPhrase[] = [];
  const sentences = text.split(/(?<=[.!?])\s+/u).filter((sentence) => {
    const found = findStockPhrases(sentence, language, options);
    removed.push(...found);
    return found.length === 0;
  });
  return sentences.length === 0 ? { text, removed: [] } : { text: sentences.join(' '), removed };
}

/**
 * What one dimension says about a text. Inside a dimension the numbers before the cues weigh them against each other,
 * set by hand; only their proportions count, because the scale of the weights file makes 0-10 of their sum. What was
 * trained on people's choices comes in as `calibrated`.
 */
import type { Direction } from './fixes.js';

export interface Judgement {
  /** Higher is better; without bounds. The scale of the weights file makes 0-10 of it. */
  readonly raw: number;
  /** Verbatim pieces of the text, at most `MAX_QUOTES`. */
  readonly evidence: readonly string[];
  /** Null: nothing of what is known to help is missing. */
  readonly fix: Direction | null;
  /** Ends the sentence "It would fail because ...". */
  readonly weakness: string;
}

const MAX_QUOTES = 5;

/** Distinct quotes in order of appearance, the longest spelling of each kept. */
export function quotes(...groups: readonly (readonly string[])[]): string[] {
  const seen = new Set<string>();
  const kept: string[] = [];
  for (const quote of groups.flat()) {
    const key = quote.toLowerCase();
    if (quote.trim() === '' || seen.has(key)) continue;
    seen.add(key);
    kept.push(quote);
    if (kept.length === MAX_QUOTES) break;
  }
  return kept;
}

/** The quotes, or where there are none what stands in their place: it was judged too. */
export function quotesOr(found: readonly string[], instead: string): string[] {
  return found.length > 0 || instead.trim() === '' ? [...found] : [instead];
}

/** Diminishing returns: the third of a kind is worth less than the first. */
export function saturating(rate: number, half: number): number {
  return rate / (rate + half);
}

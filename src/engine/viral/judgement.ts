/** What one dimension says about a text. */
import type { Direction } from './fixes.js';

export interface Judgement {
  /** Log-odds: 0 is an ordinary script, +2 and -2 are rare; becomes 0-10 in `scoreOf`. */
  readonly raw: number;
  /** Verbatim pieces of the text, at most `MAX_QUOTES`. */
  readonly evidence: readonly string[];
  readonly fix: Direction;
  /** Ends the sentence "It would fail because ...". */
  readonly weakness: string;
}

const MAX_QUOTES = 5;

/** 0-10, never quite 0 or 10: two different raws never share a score. */
export function scoreOf(raw: number): number {
  return 10 / (1 + Math.exp(-raw));
}

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

/** Diminishing returns: the third of a kind is worth less than the first. */
export function saturating(rate: number, half: number): number {
  return rate / (rate + half);
}

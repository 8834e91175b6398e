/** Inventions come in company: a writer who made up one thing made up others, so what else is doubtful speaks against a claim. */
import type { Span } from '../words/sentence-spans.js';

/** Logits beyond these say no more of the others. */
const SUREST = { honest: -4, invented: 3 } as const;
/** A lone claim: on left-out creators the others' best score was 0.1 on average, and 0 found as much as that mean. */
const NO_COMPANY = 0;

/**
 * For each of `claims` the highest of `scores`, logits, that a claim beside it has, -4 to 3; 0 where there is none. Those that
 * share words with it are no others.
 */
export function bestOfOthers(claims: readonly Span[], scores: readonly number[]): number[] {
  const byScore = [...scores.keys()].toSorted((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  return claims.map(({ start, end }) => {
    const best = byScore.find((at) => {
      const other = claims[at];
      return other !== undefined && (other.end <= start || other.start >= end);
    });
    if (best === undefined) return NO_COMPANY;
    const score = scores[best] ?? SUREST.honest;
    return Math.min(SUREST.invented, Math.max(SUREST.honest, score));
  });
}

/** Scores with the company taken into account. `weight`: learned, of the others' best score. */
export function withCompany(claims: readonly Span[], scores: readonly number[], weight: number): number[] {
  const others = bestOfOthers(claims, scores);
  return scores.map((score, at) => score + weight * (others[at] ?? 0));
}

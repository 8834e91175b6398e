/** Two rankings made one: by meaning and by words. */

/** Cormack, Clarke and Buettcher 2009: reciprocal rank fusion with k = 60. */
const RANK_OFFSET = 60;

/** Ids by the sum of 1 / (60 + rank) over the rankings, best first. Scores of different scales are never added. */
export function fuseRankings(rankings: readonly (readonly string[])[]): readonly string[] {
  const scores = new Map<string, number>();
  for (const ranking of rankings) {
    ranking.forEach((id, rank) => scores.set(id, (scores.get(id) ?? 0) + 1 / (RANK_OFFSET + rank + 1)));
  }
  return [...scores].sort(([, a], [, b]) => b - a).map(([id]) => id);
}

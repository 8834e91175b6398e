/** Learns a weight for each word of a result and each piece of a native name. */
import type { WordModel } from '../../engine/facts/learned/word-model.js';
import { fitSparse } from '../sparse-logistic.js';

export interface WordRow {
  readonly clues: readonly string[];
  readonly positive: boolean;
  readonly weight: number;
}

/** Of 3, 10 and 30 the best by cross-validation over creators, 2026-11-29. */
const PENALTY = 10;
/** What stands in one text only tells nothing of others. */
const FEWEST_ROWS = 2;
/** Weights below this are left out of the file. */
const LEAST_WEIGHT = 0.03;

export function fitWords(rows: readonly WordRow[]): WordModel {
  const counts = new Map<string, number>();
  for (const { clues } of rows)
    for (const clue of new Set(clues)) counts.set(clue, (counts.get(clue) ?? 0) + 1);
  const words = [...counts].filter(([, count]) => count >= FEWEST_ROWS).map(([clue]) => clue);
  const placeOf = new Map(words.map((clue, place) => [clue, place]));
  const { bias, weights } = fitSparse(
    rows.map(({ clues, positive, weight }) => {
      const at = [...new Set(clues)].flatMap((clue) => placeOf.get(clue) ?? []);
      return { at, value: at.map(() => 1), positive, importance: weight };
    }),
    words.length,
    PENALTY,
  );
  return {
    bias: rounded(bias),
    weights: Object.fromEntries(
      words
        .map((clue, place) => [clue, rounded(weights[place] ?? 0)] as const)
        .filter(([, weight]) => Math.abs(weight) >= LEAST_WEIGHT)
        .toSorted(([a], [b]) => (a < b ? -1 : 1)),
    ),
  };
}

function rounded(value: number): number {
  return Number(value.toFixed(2));
}

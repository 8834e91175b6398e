/** What the words themselves tell: a weight for each, learned from the development texts. */
import { z } from 'zod';

export const wordModelSchema = z.object({ bias: z.number(), weights: z.record(z.string(), z.number()) });
export type WordModel = Readonly<z.output<typeof wordModelSchema>>;

/** Name of the feature that carries the score to the trees. */
export const WORD_FEATURE = 'wordScore';

/** Clues to logit; clues nobody weighed count nothing. */
export function wordScorerOf({ bias, weights }: WordModel): (clues: readonly string[]) => number {
  const known = new Map(Object.entries(weights));
  return (clues) => clues.reduce((sum, clue) => sum + (known.get(clue) ?? 0), bias);
}

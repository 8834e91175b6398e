/** What the logits of the reader make of a claim's score: a weighted sum for each kind of claim. */
import { z } from 'zod';

/** What the reader makes of a claim: logits of its pieces. */
export interface ClaimReading {
  readonly mean: number;
  readonly most: number;
  readonly least: number;
}

/** In this order in the file and in the fit. */
export const READ_TERMS = ['one', 'alone', 'mean', 'most', 'least'] as const;

export const readWeightsSchema = z.record(z.enum(READ_TERMS), z.number());
export type ReadWeights = Readonly<z.output<typeof readWeightsSchema>>;

/** Beyond these a logit, of the rules or of the reader, says no more. */
const SUREST = { honest: -5, invented: 4 } as const;

/** In the order of `READ_TERMS`. `alone`: logit by the rules, company included. */
export function readTerms(alone: number, { mean, most, least }: ClaimReading): readonly number[] {
  return [1, ...[alone, mean, most, least].map(held)];
}

export function readScore(weights: ReadWeights, alone: number, reading: ClaimReading): number {
  const terms = readTerms(alone, reading);
  return READ_TERMS.reduce((sum, name, at) => sum + weights[name] * (terms[at] ?? 0), 0);
}

function held(logit: number): number {
  return Math.min(SUREST.invented, Math.max(SUREST.honest, logit));
}

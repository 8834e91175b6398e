/** The shipped weights that tell a sentence for anybody from one of hers, learned by `npm run calibrate -- phrases`. */
import { z } from 'zod';
import { once } from '../../../once.js';
import { readDataFile } from '../../../project-files.js';
import { GRAM_PLACES, wordPlaces } from './grams.js';
import { HOLLOW_FEATURES, type HollowReading } from './hollow-features.js';
import { PHRASE_LANGUAGES } from '../lists.js';

const modelSchema = z.object({
  /** Log-odds from which on a sentence of a language is hollow. */
  thresholds: z.record(z.enum(PHRASE_LANGUAGES), z.number()),
  bias: z.number(),
  features: z.record(z.enum(HOLLOW_FEATURES), z.number()),
  /** One signed byte for each place, base64, times `gramScale`. */
  gramScale: z.number(),
  grams: z.string(),
});
export type HollowModelFile = z.infer<typeof modelSchema>;

export interface HollowModel {
  readonly thresholds: HollowModelFile['thresholds'];
  readonly bias: number;
  readonly features: readonly number[];
  readonly grams: Float32Array;
}

export const hollowModel = once((): HollowModel => {
  const file = readDataFile(modelSchema, 'hollow-sentences.json');
  const bytes = new Int8Array(Buffer.from(file.grams, 'base64'));
  if (bytes.length !== GRAM_PLACES) throw new Error(`hollow-sentences.json: ${bytes.length} weights`);
  return {
    thresholds: file.thresholds,
    bias: file.bias,
    features: HOLLOW_FEATURES.map((name) => file.features[name]),
    grams: Float32Array.from(bytes, (byte) => byte * file.gramScale),
  };
});

/** Log-odds that nobody in particular says this; the wording weighs the same in a short text as in a long one. */
export function hollowScore(
  { features, grams }: Pick<HollowReading, 'features' | 'grams'>,
  model: Pick<HollowModel, 'bias' | 'features' | 'grams'> = hollowModel(),
): number {
  let wording = 0;
  let pieces = 0;
  for (const places of grams) {
    pieces += places.length;
    for (const place of places) wording += model.grams[place] ?? 0;
  }
  return features.reduce(
    (sum, value, at) => sum + value * (model.features[at] ?? 0),
    model.bias + wording / Math.sqrt(pieces || 1),
  );
}

/** The words that speak most for it, at most `most`. */
export function tellingWords(tokens: readonly string[], most: number): string[] {
  const { grams } = hollowModel();
  const weightOf = (token: string): number =>
    wordPlaces(token).reduce((sum, place) => sum + (grams[place] ?? 0), 0);
  return [...new Set(tokens)]
    .map((token) => ({ token, weight: weightOf(token) }))
    .filter(({ token, weight }) => weight > 0 && token.length >= SHORTEST_WORD)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, most)
    .map(({ token }) => token);
}

/** Shorter ones are grammar. */
const SHORTEST_WORD = 4;

/** The shipped models that tell an invention from an honest line, one for each kind of claim. */
import { z } from 'zod';
import { once } from '../../../once.js';
import { readDataFile } from '../../../project-files.js';
import type { Candidate } from './candidate.js';
import { withCompany } from './company.js';
import { readScore, readWeightsSchema, type ClaimReading, type ReadWeights } from '../reading/read-model.js';
import { scorerOf, treeSchema, type TreeModel } from './trees.js';
import { WORD_FEATURE, wordModelSchema, wordScorerOf, type WordModel } from './word-model.js';

/** Names in Devanagari and Telugu, which know no capitals, are a question of their own. */
export const MODEL_KINDS = ['number', 'name', 'nativeName', 'quote', 'result'] as const;
export type ModelKind = (typeof MODEL_KINDS)[number];

const modelSchema = z.object({
  features: z.array(z.string()),
  base: z.number(),
  trees: z.array(treeSchema),
  words: wordModelSchema.optional(),
});
const fileSchema = z.object({
  /** Logit, company included, from which on a candidate of any kind is an invention. */
  threshold: z.number(),
  /** How much the best score of the other claims of a text adds to each. */
  company: z.number(),
  models: z.record(z.enum(MODEL_KINDS), modelSchema),
  /** The same for scores that know what the reader makes of a claim (`reading/`). */
  reading: z.object({ threshold: z.number(), weights: z.record(z.enum(MODEL_KINDS), readWeightsSchema) }),
});

/** `words` scores a candidate's clues; the trees read that score as one feature of many. */
export interface FactModel extends TreeModel {
  readonly words?: WordModel | undefined;
}

const shippedModels = once(readModels);

/** People and brands are found by the same means. */
export function modelOf({ kind, features }: Pick<Candidate, 'kind' | 'features'>): ModelKind {
  if (kind !== 'name' && kind !== 'brand') return kind;
  return features['native'] === 1 ? 'nativeName' : 'name';
}

/** Logits by the rules, company included, of one text's `candidates`. */
export function scoresOf(candidates: readonly Candidate[]): readonly number[] {
  const { scorers, company } = shippedModels();
  const own = candidates.map((candidate) => scorers[modelOf(candidate)](candidate));
  return withCompany(candidates, own, company);
}

/**
 * Where every claim is surer than this to be hers, the reader changed nothing in 1,674 texts it was not trained on
 * (2026-11-30); 18 % of them, 35 % of the honest ones, need not be read.
 */
const LEAST_DOUBT = -2.5;

export function isWorthReading(alone: readonly number[]): boolean {
  return alone.some((score) => score >= LEAST_DOUBT);
}

/** Those of `candidates` that are inventions. `alone`: their `scoresOf`; `readings`: what the reader makes of each, if it read them. */
export function inventedOf(
  candidates: readonly Candidate[],
  alone: readonly number[],
  readings: readonly ClaimReading[] | null = null,
): Candidate[] {
  const { reading, ...rules } = shippedModels();
  const scores = readings ? readScores(candidates, alone, readings, reading.weights) : alone;
  const { threshold } = readings ? reading : rules;
  return candidates.filter((_, at) => (scores[at] ?? 0) >= threshold);
}

/** Logits of the rules, `alone`, set right by the reader. */
export function readScores(
  candidates: readonly Candidate[],
  alone: readonly number[],
  readings: readonly ClaimReading[],
  weights: Readonly<Record<ModelKind, ReadWeights>>,
): number[] {
  return candidates.map((candidate, at) => {
    const reading = readings[at];
    const score = alone[at] ?? 0;
    return reading === undefined || isUntold(candidate)
      ? score
      : readScore(weights[modelOf(candidate)], score, reading);
  });
}

type FactScorer = (candidate: Candidate) => number;

/**
 * An untold percentage or past year is an invention whatever a model says: honest texts hold none (a test counts them), and
 * invented ones too few for the models to learn it.
 */
const CERTAIN = 9;

/** Candidate to logit, by its own features. */
export function factScorerOf(model: FactModel): FactScorer {
  const score = scorerOf(model);
  const { words } = model;
  const wordScore = words && wordScorerOf(words);
  return (candidate) => {
    const { features, clues = [] } = candidate;
    if (isUntold(candidate)) return CERTAIN;
    return wordScore ? score(features, { [WORD_FEATURE]: wordScore(clues) }) : score(features);
  };
}

function isUntold({ features }: Candidate): boolean {
  return features['untold'] === 1;
}

interface ShippedModels {
  readonly threshold: number;
  readonly company: number;
  readonly scorers: Readonly<Record<ModelKind, FactScorer>>;
  readonly reading: {
    readonly threshold: number;
    readonly weights: Readonly<Record<ModelKind, ReadWeights>>;
  };
}

function readModels(): ShippedModels {
  const { models, ...rest } = readDataFile(fileSchema, 'facts', 'models.json');
  return { ...rest, scorers: forEachKind((kind) => factScorerOf(models[kind])) };
}

export function forEachKind<T>(make: (kind: ModelKind) => T): Readonly<Record<ModelKind, T>> {
  return {
    number: make('number'),
    name: make('name'),
    nativeName: make('nativeName'),
    quote: make('quote'),
    result: make('result'),
  };
}

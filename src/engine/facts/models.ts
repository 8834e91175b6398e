/** The shipped models that tell an invention from an honest line, one for each kind of claim. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { dataFile } from '../../project-files.js';
import type { Candidate } from './candidate.js';
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
  /** Logit from which on a candidate of any kind is an invention. */
  threshold: z.number(),
  models: z.record(z.enum(MODEL_KINDS), modelSchema),
});

/** `words` scores a candidate's clues; the trees read that score as one feature of many. */
export interface FactModel extends TreeModel {
  readonly words?: WordModel | undefined;
}

type Judge = (candidate: Candidate) => boolean;

let judges: Readonly<Record<ModelKind, Judge>> | undefined;

/** People and brands are found by the same means. */
export function modelOf({ kind, features }: Pick<Candidate, 'kind' | 'features'>): ModelKind {
  if (kind !== 'name' && kind !== 'brand') return kind;
  return features['native'] === 1 ? 'nativeName' : 'name';
}

/**
 * By the models; an untold percentage or past year is one whatever they say: honest texts hold none (a test counts them),
 * and invented ones too few for the models to learn it.
 */
export function isInvented(candidate: Candidate): boolean {
  if (candidate.features['untold'] === 1) return true;
  judges ??= readJudges();
  return judges[modelOf(candidate)](candidate);
}

/** Candidate to logit. */
export function factScorerOf(model: FactModel): (candidate: Candidate) => number {
  const score = scorerOf(model);
  const { words } = model;
  if (!words) return ({ features }) => score(features);
  const wordScore = wordScorerOf(words);
  return ({ features, clues = [] }) => score(features, { [WORD_FEATURE]: wordScore(clues) });
}

function readJudges(): Readonly<Record<ModelKind, Judge>> {
  const { threshold, models } = fileSchema.parse(
    JSON.parse(readFileSync(dataFile('facts', 'models.json'), 'utf8')),
  );
  return forEachKind((kind) => {
    const score = factScorerOf(models[kind]);
    return (candidate) => score(candidate) >= threshold;
  });
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

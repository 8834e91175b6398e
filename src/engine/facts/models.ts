/** The shipped models that tell an invention from an honest line, one for each kind of claim. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { dataFile } from '../../project-files.js';
import type { Candidate } from './candidate.js';
import { scoreOf, treeSchema, type TreeModel } from './trees.js';

/** Names in Devanagari and Telugu, which know no capitals, are a question of their own. */
export const MODEL_KINDS = ['number', 'name', 'nativeName', 'quote', 'result'] as const;
export type ModelKind = (typeof MODEL_KINDS)[number];

const modelSchema = z.object({
  /** Logit from which on a candidate is an invention. */
  threshold: z.number(),
  features: z.array(z.string()),
  base: z.number(),
  trees: z.array(treeSchema),
});
const fileSchema = z.object({ models: z.record(z.enum(MODEL_KINDS), modelSchema) });

let models: Readonly<Record<ModelKind, TreeModel & { readonly threshold: number }>> | undefined;

/** People and brands are found by the same means. */
export function modelOf({ kind, features }: Pick<Candidate, 'kind' | 'features'>): ModelKind {
  if (kind !== 'name' && kind !== 'brand') return kind;
  return features['native'] === 1 ? 'nativeName' : 'name';
}

export function isInvented(candidate: Candidate): boolean {
  models ??= fileSchema.parse(JSON.parse(readFileSync(dataFile('facts', 'models.json'), 'utf8'))).models;
  const model = models[modelOf(candidate)];
  return scoreOf(model, candidate.features) >= model.threshold;
}

/** Scores of texts by models that never saw their creators. */
import { forEachKind, modelOf, type ModelKind } from '../../engine/facts/models.js';
import { scorerOf, type TreeModel } from '../../engine/facts/trees.js';
import { fitBoosted, type BoostRow } from './boost.js';
import { labelOf, type ReadFactText } from './rows.js';
import type { ScoredText } from './thresholds.js';

const FOLDS = 6;
/** The rules that propose candidates were mended with the texts written before; those written since tell more about texts to come. */
const UNSEEN_WEIGHT = 2;

export type Models = Readonly<Record<ModelKind, TreeModel>>;

/** Written when the rules stood, by founders who had not read them (data/eval/SOURCE.txt). */
export function isUnseen({ text }: ReadFactText): boolean {
  return /^n\d-/u.test(text.id);
}

export function fitModels(texts: readonly ReadFactText[]): Models {
  const fit = (kind: ModelKind): TreeModel => fitBoosted(rowsOf(texts, kind));
  return forEachKind(fit);
}

/** Whole creators are left out, a sixth of them at a time. */
export function crossValidate(texts: readonly ReadFactText[]): ScoredText[] {
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const models = fitModels(texts.filter(({ creator }) => foldOf(creator) !== fold));
    return texts.filter(({ creator }) => foldOf(creator) === fold).map((read) => scored(read, models));
  });
}

export function scored(read: ReadFactText, models: Models): ScoredText {
  const scorers = forEachKind((kind) => scorerOf(models[kind]));
  return {
    read,
    scores: read.candidates.map((candidate) => scorers[modelOf(candidate)](candidate.features)),
  };
}

/** Neighbours in the file, often of one language and writer, go to different folds. */
export function foldOf(creator: number): number {
  return creator % FOLDS;
}

function rowsOf(texts: readonly ReadFactText[], kind: ModelKind): BoostRow[] {
  return texts.flatMap((text) =>
    text.candidates.flatMap((candidate) => {
      if (modelOf(candidate) !== kind) return [];
      const positive = labelOf(text, candidate);
      return positive === null
        ? []
        : [{ features: candidate.features, positive, weight: isUnseen(text) ? UNSEEN_WEIGHT : 1 }];
    }),
  );
}

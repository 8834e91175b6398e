/** Scores of texts by models that never saw their creators. */
import {
  factScorerOf,
  forEachKind,
  modelOf,
  type FactModel,
  type ModelKind,
} from '../../engine/facts/learned/models.js';
import { WORD_FEATURE, wordScorerOf } from '../../engine/facts/learned/word-model.js';
import { fitBoosted, type BoostRow } from './boost.js';
import { fitWords, type WordRow } from './fit-words.js';
import { labelOf, type ReadFactText } from './rows.js';
import type { ScoredText } from './thresholds.js';

export const FOLDS = 6;
const WORD_FOLDS = 5;
/** The rules that propose candidates were mended with the texts written before; those written since tell more about texts to come. */
const UNSEEN_WEIGHT = 2;

export type Models = Readonly<Record<ModelKind, FactModel>>;

/** Written when the rules stood, by founders who had not read them (data/eval/SOURCE.txt). */
export function isUnseen({ text }: ReadFactText): boolean {
  return /^n\d+-/u.test(text.id);
}

/** How much a claim of the text counts in a fit. */
export function weightOf(text: ReadFactText): number {
  return isUnseen(text) ? UNSEEN_WEIGHT : 1;
}

export function fitModels(texts: readonly ReadFactText[]): Models {
  return forEachKind((kind) => fitModel(rowsOf(texts, kind)));
}

/** Whole creators are left out, a sixth of them at a time. */
export function crossValidate(texts: readonly ReadFactText[]): ScoredText[] {
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const models = fitModels(texts.filter(({ creator }) => foldOf(creator) !== fold));
    return texts.filter(({ creator }) => foldOf(creator) === fold).map((read) => scored(read, models));
  });
}

function scored(read: ReadFactText, models: Models): ScoredText {
  const scorers = forEachKind((kind) => factScorerOf(models[kind]));
  return { read, scores: read.candidates.map((candidate) => scorers[modelOf(candidate)](candidate)) };
}

type Row = BoostRow & WordRow & { readonly creator: number };

/** The trees learn what to make of a word score from rows whose creators the word model has not seen. */
function fitModel(rows: readonly Row[]): FactModel {
  if (rows.every(({ clues }) => clues.length === 0)) return fitBoosted(rows);
  const seen = Array.from({ length: WORD_FOLDS }, (_, fold) =>
    wordScorerOf(fitWords(rows.filter(({ creator }) => wordFoldOf(creator) !== fold))),
  );
  const withScores = rows.map((row) => ({
    ...row,
    features: { ...row.features, [WORD_FEATURE]: seen[wordFoldOf(row.creator)]?.(row.clues) ?? 0 },
  }));
  return { ...fitBoosted(withScores), words: fitWords(rows) };
}

/** Neighbours in the file, often of one language and writer, go to different folds. */
export function foldOf(creator: number): number {
  return creator % FOLDS;
}

/** Other creators together than in the folds around. */
function wordFoldOf(creator: number): number {
  return Math.floor(creator / FOLDS) % WORD_FOLDS;
}

function rowsOf(texts: readonly ReadFactText[], kind: ModelKind): Row[] {
  return texts.flatMap((text) =>
    text.candidates.flatMap((candidate) => {
      if (modelOf(candidate) !== kind) return [];
      const positive = labelOf(text, candidate);
      return positive === null
        ? []
        : [
            {
              features: candidate.features,
              clues: candidate.clues ?? [],
              positive,
              weight: weightOf(text),
              creator: text.creator,
            },
          ];
    }),
  );
}

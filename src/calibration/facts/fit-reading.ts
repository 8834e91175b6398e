/** Learns what to make of the reader's logits, from texts of creators it was not trained on. */
import { z } from 'zod';
import {
  forEachKind,
  MODEL_KINDS,
  modelOf,
  readScores,
  type ModelKind,
} from '../../engine/facts/learned/models.js';
import type { ClaimReader } from '../../engine/facts/reading/claim-reader.js';
import {
  READ_TERMS,
  readTerms,
  type ClaimReading,
  type ReadWeights,
} from '../../engine/facts/reading/read-model.js';
import { readDataFile } from '../../project-files.js';
import { fitSparse } from '../sparse-logistic.js';
import { foldOf, FOLDS, weightOf } from './cross-validate.js';
import { labelOf } from './rows.js';
import type { ScoredText } from './thresholds.js';

/** 25 weights from thousands of rows need little. */
const PENALTY = 1;

export interface TextWithReadings extends ScoredText {
  /** What the reader makes of each candidate. */
  readonly readings: readonly ClaimReading[];
}

type Weights = Readonly<Record<ModelKind, ReadWeights>>;

/** Those of `texts` whose creators the reader was not trained on, read. */
export async function readLeftOut(
  texts: readonly ScoredText[],
  readClaims: ClaimReader,
): Promise<TextWithReadings[]> {
  const ids = new Set(readDataFile(z.array(z.string()), 'models', 'fact-reader', 'left-out.json'));
  const done: TextWithReadings[] = [];
  for (const text of texts) {
    const { id, sources, text: script, language } = text.read.text;
    if (ids.has(id))
      done.push({ ...text, readings: await readClaims(sources, script, language, text.read.candidates) });
  }
  return done;
}

/** Scores by weights that never saw the creator. */
export function crossRead(texts: readonly TextWithReadings[]): ScoredText[] {
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const isLeft = ({ read }: TextWithReadings): boolean => foldOf(read.creator) === fold;
    const weights = fitReading(texts.filter((text) => !isLeft(text)));
    return texts.filter(isLeft).map(({ read, scores, readings }) => ({
      read,
      scores: readScores(read.candidates, scores, readings, weights),
    }));
  });
}

/** `scores` of the texts: by the rules, company included. */
export function fitReading(texts: readonly TextWithReadings[]): Weights {
  const size = READ_TERMS.length;
  const rows = texts.flatMap(({ read, scores, readings }) =>
    read.candidates.flatMap((candidate, at) => {
      const positive = labelOf(read, candidate);
      const reading = readings[at];
      if (positive === null || !reading) return [];
      const from = MODEL_KINDS.indexOf(modelOf(candidate)) * size;
      return [
        {
          at: READ_TERMS.map((_, term) => from + term),
          value: readTerms(scores[at] ?? 0, reading),
          positive,
          importance: weightOf(read),
        },
      ];
    }),
  );
  const { bias, weights } = fitSparse(rows, MODEL_KINDS.length * size, PENALTY);
  return forEachKind((kind) => {
    const [one = 0, alone = 0, mean = 0, most = 0, least = 0] = weights.slice(
      MODEL_KINDS.indexOf(kind) * size,
    );
    return {
      one: rounded(one + bias),
      alone: rounded(alone),
      mean: rounded(mean),
      most: rounded(most),
      least: rounded(least),
    };
  });
}

function rounded(value: number): number {
  return Number(value.toFixed(4));
}

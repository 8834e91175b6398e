/** Learns strong feeling from GoEmotions, and sharing and answering from Reddit titles, as single-text models. */
import type { LinearModel, ViralWeights } from '../engine/viral/weights.js';
import { applyModel } from '../engine/viral/linear-model.js';
import { standardDeviation, sum } from '../engine/statistics.js';
import { buildRows, measure, penaltyOf, toModel, type Blocks, type Measured } from './design.js';
import { LAYERS, type EmbedAll } from './embed-all.js';
import { areaUnderCurve, pairFigures, rankCorrelation } from './figures.js';
import type { HookFit } from './fit-hook.js';
import { readCsv, readTsv } from './read-tables.js';
import { dot, fitDifferences, type PairRow } from './ridge.js';
import { FOLDS, foldOf, type HeadlineTests } from './upworthy.js';
import { seededRandom } from '../engine/seeded-random.js';

/** A sample of each set, so that the whole calibration takes minutes: embedding is what costs. */
export const EMOTION_ROWS = 8000;
const EMOTION_TEST_ROWS = 2000;
export const REDDIT_ROWS = 9000;
/** Beside a row's weight of 1; set once, not searched. */
const EMOTION_PENALTY = 40;
const REDDIT_PENALTY = 300;
/** GoEmotions labels that name a strong feeling; the others (approval, realization, neutral ...) leave one where one was. */
const STRONG = new Set([
  'amusement',
  'anger',
  'disgust',
  'embarrassment',
  'excitement',
  'fear',
  'grief',
  'joy',
  'love',
  'pride',
  'relief',
  'remorse',
  'sadness',
  'surprise',
  'desire',
  'admiration',
]);
const EMOTIONS =
  'admiration amusement anger annoyance approval caring confusion curiosity desire disappointment disapproval disgust embarrassment excitement fear gratitude grief joy love nervousness optimism pride realization relief remorse sadness surprise neutral'.split(
    ' ',
  );

const BLOCKS: Blocks = { hand: [], layers: [0, LAYERS], words: [], fullWords: 0 };

export interface TextFit {
  readonly models: Pick<ViralWeights['models'], 'emotion' | 'shareability' | 'relatability'>;
  readonly figures: Pick<
    ViralWeights['figures'],
    'emotionAuc' | 'emotionOnPairs' | 'shareabilityRank' | 'relatabilityRank'
  >;
}

export async function fitTexts(
  folder: string,
  tests: HeadlineTests,
  hook: HookFit,
  embedAll: EmbedAll,
): Promise<TextFit> {
  const emotion = await fitEmotion(folder, hook, embedAll);
  const posts = sample(
    readCsv(folder, 'reddit_titles', 'posts.csv.gz').filter(
      (row) => row['group'] !== 'language' && row['title'] && row['score_adj'] && row['comment_rate_adj'],
    ),
    REDDIT_ROWS,
  );
  const titles = posts.map((row) => row['title']!);
  const layers = await embedAll(titles);
  const measured = titles.map((title, index) => measure(title, layers[index]!));
  const folds = posts.map((row) => foldOf(row['post']!));
  const reddit = (column: string): { model: LinearModel; rank: number } => {
    const target = posts.map((row) => Number(row[column]));
    const { model, cross } = fitSingle(measured, target, folds, REDDIT_PENALTY, hook);
    return { model, rank: rankCorrelation(cross, target) };
  };
  const shareability = reddit('score_adj');
  const relatability = reddit('comment_rate_adj');
  const scores = hook.headlines.map((text) => scoreMeasured(emotion.model, text));
  return {
    models: { emotion: emotion.model, shareability: shareability.model, relatability: relatability.model },
    figures: {
      emotionAuc: emotion.auc,
      emotionOnPairs: pairFigures(
        tests.pairs,
        Float64Array.from(tests.pairs, ({ a, b }) => scores[a]! - scores[b]!),
      ),
      shareabilityRank: shareability.rank,
      relatabilityRank: relatability.rank,
    },
  };
}

async function fitEmotion(
  folder: string,
  hook: HookFit,
  embedAll: EmbedAll,
): Promise<{ model: LinearModel; auc: number }> {
  const train = sample(readTsv(folder, 'emotions', 'train.tsv.gz'), EMOTION_ROWS);
  const test = sample(readTsv(folder, 'emotions', 'dev.tsv.gz'), EMOTION_TEST_ROWS);
  const all = [...train, ...test];
  const layers = await embedAll(all.map(([text = '']) => text));
  const measured = all.map(([text = ''], index) => measure(text, layers[index]!));
  const strong = all.map(([, labels = '']) =>
    labels.split(',').some((label) => STRONG.has(EMOTIONS[Number(label)] ?? '')),
  );
  const { model } = fitSingle(
    measured.slice(0, train.length),
    strong.slice(0, train.length).map(Number),
    [],
    EMOTION_PENALTY,
    hook,
  );
  const scores = measured.slice(train.length).map((text) => scoreMeasured(model, text));
  return { model, auc: areaUnderCurve(scores, strong.slice(train.length)) };
}

/** `folds` empty: no cross-validation. */
function fitSingle(
  texts: readonly Measured[],
  target: readonly number[],
  folds: readonly number[],
  penalty: number,
  { scaling, headlines }: HookFit,
): { model: LinearModel; cross: number[] } {
  const rows = buildRows(texts, BLOCKS, scaling);
  const mean = sum(target) / target.length;
  // b = -1: a row by itself, not a difference.
  const singles = target.map((value, a): PairRow => ({ a, b: -1, target: value - mean, weight: 1 }));
  const penalties = penaltyOf(BLOCKS, penalty, penalty, penalty);
  const cross = target.map(() => 0);
  for (let fold = 0; folds.length > 0 && fold < FOLDS; fold++) {
    const coefficients = fitDifferences(
      rows,
      singles.filter(({ a }) => folds[a] !== fold),
      penalties,
    );
    for (const [a, row] of rows.entries()) if (folds[a] === fold) cross[a] = dot(row, coefficients);
  }
  const coefficients = fitDifferences(rows, singles, penalties);
  const onHeadlines = buildRows(headlines, BLOCKS, scaling).map((row) => dot(row, coefficients));
  const headlineMean = sum(onHeadlines) / onHeadlines.length;
  const model = toModel(coefficients, BLOCKS, scaling, {
    mean: headlineMean,
    spread: standardDeviation(onHeadlines),
  });
  return { model, cross };
}

function scoreMeasured(model: LinearModel, text: Measured): number {
  return applyModel(model, {
    hand: text.hand,
    tokens: [...text.tokens],
    embedding: { vector: text.layers, pieces: [], layers: [] },
  });
}

/** The same rows in every run. */
function sample<T>(rows: readonly T[], count: number): T[] {
  const random = seededRandom(3);
  return rows
    .map((row) => ({ row, order: random() }))
    .sort((a, b) => a.order - b.order)
    .slice(0, count)
    .map(({ row }) => row);
}

/** The calibrated weights and what they were measured to do (`data/viral-weights.json`, made by `npm run calibrate`). */
import { z } from 'zod';
import { once } from '../../once.js';
import { readDataFile } from '../../project-files.js';
import { DIMENSIONS } from '../types.js';

const interval = z.tuple([z.number(), z.number()]);

/** Share of pairs in which the higher score won, as `{ all, clear, veryClear }` with |z| over 0, 1.96 and 2.58. */
const pairFigures = z.object({ all: z.number(), clear: z.number(), veryClear: z.number() });

/** intercept + hand features + MiniLM layers (input first) + words; gives 0 for a middling headline, 1 a standard deviation above. */
const linearModel = z.object({
  intercept: z.number(),
  hand: z.array(z.number()),
  layers: z.array(z.number()),
  layersIntercept: z.number(),
  /** Below so many words the layers count less: the topic's noun is most of what a short text's mean holds. 0 = never. */
  fullWords: z.number(),
  words: z.record(z.string(), z.number()),
});

/** A score is logistic((value - middle) / spread). */
const place = z.object({ middle: z.number(), spread: z.number().positive() });
const viralScale = z.object({ dimensions: z.record(z.enum(DIMENSIONS), place), overall: place });

const viralWeightsSchema = z.object({
  version: z.string(),
  date: z.string(),
  embedder: z.string(),
  handFeatures: z.array(z.string()),
  sources: z.array(z.object({ name: z.string(), licence: z.string(), rows: z.number(), use: z.string() })),
  models: z.object({
    /** With MiniLM, without any model, and by what transfers to other languages. */
    hook: z.object({ minilm: linearModel, words: linearModel, hand: linearModel }),
    /** Cues that earned clicks, by hand features alone. */
    curiosity: linearModel,
    emotion: linearModel,
    shareability: linearModel,
    relatability: linearModel,
  }),
  /** Where ordinary texts lie, for each row that scores. */
  scales: z.object({ minilm: viralScale, words: viralScale, hand: viralScale }),
  figures: z.object({
    pairs: z.object({ all: z.number(), clear: z.number(), veryClear: z.number(), stories: z.number() }),
    rows: z.record(z.string(), pairFigures),
    /** 95 % bootstrap intervals by story, of the minilm row. */
    intervals: z.object({ all: interval, clear: interval, veryClear: interval }),
    /** Stories that no other split of the data shares. */
    heldOutStories: pairFigures.extend({ clearPairs: z.number() }),
    curiosity: pairFigures,
    /** Share of clickbait headlines that outscore ordinary ones on curiosity; a check, not a label. */
    curiosityFiresOnClickbait: z.number(),
    emotionAuc: z.number(),
    emotionOnPairs: pairFigures,
    shareabilityRank: z.number(),
    relatabilityRank: z.number(),
    topicSwap: z.object({
      /** Standard deviation over topic nouns within one opening, over that of all openings and nouns. */
      shareOfSpread: z.number(),
      /** The same over the standard deviation of the headlines. */
      shareOfHeadlineSpread: z.number(),
      /** The noun swapped in headlines that hold one, over the standard deviation of the headlines. */
      inHeadlines: z.number(),
      withoutPenalty: z.number(),
    }),
  }),
});

export type LinearModel = z.infer<typeof linearModel>;
export type ViralScale = z.infer<typeof viralScale>;
export type ScorerRow = keyof ViralWeights['scales'];
export type PairFigures = z.infer<typeof pairFigures>;
export type ViralWeights = z.infer<typeof viralWeightsSchema>;

/** The shipped file. */
export const shippedWeights = once(() => readDataFile(viralWeightsSchema, 'viral-weights.json'));

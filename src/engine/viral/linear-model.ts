/** Applies a calibrated linear model to one text. */
import type { Embedding } from '../../ports.js';
import { HOOK_FEATURES } from './hook-features.js';
import type { LinearModel } from './weights.js';

const WORDS = HOOK_FEATURES.indexOf('words');
/** The feature counts in tens. */
const WORDS_UNIT = 10;

export interface ModelInput {
  /** In the order of `HOOK_FEATURES`. */
  readonly hand: readonly number[];
  readonly tokens: readonly string[];
  readonly embedding: Embedding | null;
}

/** Earlier layers, input first, then the sentence vector; null where the embedder does not give them. */
export function layersOf(embedding: Embedding): readonly Float32Array[] | null {
  return embedding.layers ? [...embedding.layers, embedding.vector] : null;
}

/** Share at which MiniLM's layers count for a text with these hand features, 0-1. */
export function layerShare(hand: readonly number[], fullWords: number): number {
  return fullWords === 0 ? 1 : Math.sqrt(Math.min(1, ((hand[WORDS] ?? 0) * WORDS_UNIT) / fullWords));
}

/** Standard deviations above a middling headline. */
export function applyModel(model: LinearModel, input: ModelInput): number {
  let sum = model.intercept;
  for (const [index, weight] of model.hand.entries()) sum += weight * (input.hand[index] ?? 0);
  const layers = input.embedding && model.layers.length > 0 ? layersOf(input.embedding) : null;
  if (layers) {
    let position = 0;
    let fromLayers = model.layersIntercept;
    for (const layer of layers)
      for (const value of layer) fromLayers += value * (model.layers[position++] ?? 0);
    sum += layerShare(input.hand, model.fullWords) * fromLayers;
  }
  for (const token of new Set(input.tokens))
    if (Object.hasOwn(model.words, token)) sum += model.words[token]!;
  return sum;
}

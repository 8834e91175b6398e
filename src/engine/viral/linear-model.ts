/** Applies a calibrated linear model to one text. */
import type { Embedding } from '../../ports.js';
import type { LinearModel } from './weights.js';

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

/** Standard deviations above a middling headline. */
export function applyModel(model: LinearModel, input: ModelInput): number {
  let sum = model.intercept;
  for (const [index, weight] of model.hand.entries()) sum += weight * (input.hand[index] ?? 0);
  const layers = input.embedding && model.layers.length > 0 ? layersOf(input.embedding) : null;
  let position = 0;
  for (const layer of layers ?? []) for (const value of layer) sum += value * (model.layers[position++] ?? 0);
  for (const token of new Set(input.tokens))
    if (Object.hasOwn(model.words, token)) sum += model.words[token]!;
  return sum;
}

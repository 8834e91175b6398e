/** Turns texts into standardised feature rows, and fitted coefficients back into a model for raw texts. */
import { featuresOf, HOOK_FEATURES, hookTokens } from '../engine/viral/hook-features.js';
import { takeApart } from '../engine/viral/script-parts.js';
import { layerShare } from '../engine/viral/linear-model.js';
import type { LinearModel } from '../engine/viral/weights.js';
import { LAYER_COLUMNS, LAYER_WIDTH, LAYERS } from './embed-all.js';

/** What a model reads; a block left out has no columns. */
export interface Blocks {
  /** Positions in `HOOK_FEATURES`. */
  readonly hand: readonly number[];
  /** First and one past the last layer used, of 0-7; equal = none. */
  readonly layers: readonly [number, number];
  readonly words: readonly string[];
  /** `LinearModel.fullWords`. */
  readonly fullWords: number;
}

export const ALL_HAND: readonly number[] = [...HOOK_FEATURES.keys()];

/** One text's raw numbers. */
export interface Measured {
  readonly hand: readonly number[];
  readonly layers: Float32Array;
  readonly tokens: ReadonlySet<string>;
}

export function measure(text: string, layers: Float32Array): Measured {
  const parts = takeApart(text, 'en');
  return { hand: featuresOf(parts), layers, tokens: new Set(hookTokens(parts.hook)) };
}

/** Means and spreads of the reference texts: per hand feature, and per layer column with one spread a layer. */
export interface Scaling {
  readonly handMean: readonly number[];
  readonly handSpread: readonly number[];
  readonly layerMean: Float64Array;
  readonly layerSpread: readonly number[];
}

export function scalingOf(reference: readonly Measured[]): Scaling {
  const n = reference.length;
  const handMean = ALL_HAND.map((j) => reference.reduce((sum, text) => sum + text.hand[j]!, 0) / n);
  const handSpread = ALL_HAND.map(
    // A cue that never occurs here gets spread 1 and so weight 0.
    (j) => Math.sqrt(reference.reduce((sum, text) => sum + (text.hand[j]! - handMean[j]!) ** 2, 0) / n) || 1,
  );
  const layerMean = new Float64Array(LAYER_COLUMNS);
  for (const { layers } of reference) for (let j = 0; j < LAYER_COLUMNS; j++) layerMean[j]! += layers[j]! / n;
  const squares = new Float64Array(LAYERS);
  for (const { layers } of reference)
    for (let j = 0; j < LAYER_COLUMNS; j++)
      squares[Math.floor(j / LAYER_WIDTH)]! += (layers[j]! - layerMean[j]!) ** 2 / n;
  return { handMean, handSpread, layerMean, layerSpread: Array.from(squares, Math.sqrt) };
}

/** Feature rows in the order hand, layers, words. */
export function buildRows(texts: readonly Measured[], blocks: Blocks, scaling: Scaling): Float64Array[] {
  const [from, to] = layerColumns(blocks);
  return texts.map((text) => {
    const row = new Float64Array(columnCount(blocks));
    let column = 0;
    for (const j of blocks.hand)
      row[column++] = (text.hand[j]! - scaling.handMean[j]!) / scaling.handSpread[j]!;
    const share = layerShare(text.hand, blocks.fullWords);
    for (let j = from; j < to; j++)
      row[column++] =
        (share * (text.layers[j]! - scaling.layerMean[j]!)) /
        scaling.layerSpread[Math.floor(j / LAYER_WIDTH)]!;
    for (const word of blocks.words) row[column++] = text.tokens.has(word) ? 1 : 0;
    return row;
  });
}

/** One penalty a column. */
export function penaltyOf(blocks: Blocks, hand: number, layers: number, words: number): Float64Array {
  const [from, to] = layerColumns(blocks);
  return Float64Array.from([
    ...blocks.hand.map(() => hand),
    ...Array.from({ length: to - from }, () => layers),
    ...blocks.words.map(() => words),
  ]);
}

/** The model for raw texts, scaled so that `scores` (the reference texts' fitted scores) have mean 0 and spread 1. */
export function toModel(
  coefficients: Float64Array,
  blocks: Blocks,
  scaling: Scaling,
  scores: { readonly mean: number; readonly spread: number },
): LinearModel {
  const hand = ALL_HAND.map(() => 0);
  const [from, to] = layerColumns(blocks);
  const layers = from === to ? [] : Array.from({ length: LAYER_COLUMNS }, () => 0);
  let intercept = -scores.mean;
  let layersIntercept = 0;
  let column = 0;
  for (const j of blocks.hand) {
    hand[j] = coefficients[column++]! / scaling.handSpread[j]!;
    intercept -= hand[j] * scaling.handMean[j]!;
  }
  for (let j = from; j < to; j++) {
    layers[j] = coefficients[column++]! / scaling.layerSpread[Math.floor(j / LAYER_WIDTH)]!;
    layersIntercept -= layers[j]! * scaling.layerMean[j]!;
  }
  const words: Record<string, number> = {};
  for (const word of blocks.words) words[word] = shorten(coefficients[column++]! / scores.spread);
  return {
    intercept: shorten(intercept / scores.spread),
    hand: hand.map((value) => shorten(value / scores.spread)),
    layers: layers.map((value) => shorten(value / scores.spread)),
    layersIntercept: shorten(layersIntercept / scores.spread),
    fullWords: blocks.fullWords,
    words,
  };
}

/** Six significant digits keep the file small and every score the same to four. */
export function shorten(value: number): number {
  return Number(value.toPrecision(6));
}

function layerColumns(blocks: Blocks): readonly [number, number] {
  return [blocks.layers[0] * LAYER_WIDTH, blocks.layers[1] * LAYER_WIDTH];
}

function columnCount(blocks: Blocks): number {
  const [from, to] = layerColumns(blocks);
  return blocks.hand.length + (to - from) + blocks.words.length;
}

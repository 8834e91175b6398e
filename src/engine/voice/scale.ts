/** From a margin to the number she sees. */
import { lineAt } from './margin.js';
import type { Scale } from './model.js';

const SIXTY = Math.log(0.6 / 0.4);

/**
 * 0-100, unrounded, never tied: a logistic curve over the place between a stranger's usual margin (low) and an author's
 * own usual margin (high), both for this much text.
 */
export function personalizationOf(
  margin: number,
  scale: Scale,
  sampleWords: number,
  textWords: number,
): number {
  const words = Math.max(textWords, FEWEST_WORDS);
  const hers = Math.max(sampleWords, FEWEST_WORDS);
  const stranger = lineAt(scale.stranger, hers, words);
  const own = Math.max(lineAt(scale.own, hers, words), stranger + LEAST_GAP);
  const place = (margin - stranger) / (own - stranger);
  return 100 / (1 + Math.exp(-(SIXTY + scale.steepness * (place - scale.sixtyAt))));
}

/** The lines were fitted from 20 words on; below, they would be guesses. */
const FEWEST_WORDS = 20;
/** Keeps the scale finite where the two lines meet. */
const LEAST_GAP = 0.05;

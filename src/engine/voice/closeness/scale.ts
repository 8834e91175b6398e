/** From a margin to the number she sees. */
import { lineAt } from './margin.js';
import type { Scale } from '../background/model.js';

export interface Amounts {
  readonly sampleWords: number;
  readonly textWords: number;
  /** See `cohesionOf`. */
  readonly cohesion: number;
}

const SIXTY = Math.log(0.6 / 0.4);

/**
 * 0-100, unrounded, never tied: a logistic curve over the place between a stranger's usual margin (low) and an author's
 * own usual margin (high), both for this much text.
 */
export function personalizationOf(
  margin: number,
  scale: Scale,
  { sampleWords, textWords, cohesion }: Amounts,
): number {
  const { stranger, own } = endsOf(scale, { sampleWords, textWords, cohesion });
  const place = (margin - stranger) / (own - stranger);
  // With fewer words than the lines were fitted on, chance has the larger say: the number stays near the middle.
  const known = Math.min(1, textWords / FEWEST_WORDS, sampleWords / FEWEST_SAMPLE_WORDS);
  const odds = known * (SIXTY + scale.steepness * (place - scale.sixtyAt));
  return 100 / (1 + Math.exp(-TAIL * Math.asinh(odds / TAIL)));
}

/** Margins of a usual stranger and of her usual self for this much text. */
export function endsOf(
  scale: Pick<Scale, 'stranger' | 'own' | 'leastGap'>,
  { sampleWords, textWords, cohesion }: Amounts,
): { readonly stranger: number; readonly own: number } {
  const words = Math.max(textWords, FEWEST_WORDS);
  const hers = Math.max(sampleWords, FEWEST_SAMPLE_WORDS);
  // Samples far from each other (another language, ten topics) bring strangers down with her: the gap stays.
  const strangerLine =
    cohesion < 0 ? { ...scale.stranger, perCohesion: scale.own.perCohesion } : scale.stranger;
  const stranger = lineAt(strangerLine, hers, words, cohesion);
  const own = lineAt(scale.own, hers, words, cohesion);
  const missing = Math.max(0, scale.leastGap - (own - stranger));
  return { stranger: stranger - missing / 2, own: own + missing / 2 };
}

/** Log odds past about this grow ever slower, so that two very close texts never round to the same 100. */
const TAIL = 4;

/** The lines were fitted on no less than this; below, they would be guesses. */
const FEWEST_WORDS = 25;
const FEWEST_SAMPLE_WORDS = 50;

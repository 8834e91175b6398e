/** The features of a pair (her samples, a text) and their mix: how much more hers than a stranger's the text is. */
import { standardDeviation, sum } from '../../statistics.js';
import { gramCosines } from './gram-cosine.js';
import { impostorLogRatios, meansOf, mergeCounts, numbersLogRatio, piecesLogRatio } from './likelihood.js';
import type { Background, Line, Mix, VoiceMode, VoiceModel } from '../background/model.js';
import { LANGUAGE_FREE_NUMBERS } from './style-numbers.js';
import { VIEW_NAMES, type PieceCounts, type TextViews, type ViewName } from './views.js';

export interface VoiceProfile extends Readonly<Record<ViewName, PieceCounts>> {
  readonly words: PieceCounts;
  readonly grams: PieceCounts;
  readonly numbers: readonly number[];
  readonly rates: readonly number[];
  readonly wordCount: number;
  /** Samples, counted in texts of the background's length, so that ten short ones do not pass for ten long ones. */
  readonly texts: number;
}

/** Words of a usual sample: the middle of what the background was measured on. */
const WORDS_PER_TEXT = 150;
const LEAST_TEXTS = 0.2;

/** Her samples as one profile. */
export function profileOf(samples: readonly TextViews[]): VoiceProfile {
  const wordCount = samples.reduce((sum, sample) => sum + sample.wordCount, 0);
  return {
    chars: mergeCounts(samples.map((sample) => sample.chars)),
    words: mergeCounts(samples.map((sample) => sample.words)),
    frames: mergeCounts(samples.map((sample) => sample.frames)),
    grams: mergeCounts(samples.map((sample) => sample.grams)),
    numbers: meansOf(samples.map((sample) => sample.numbers)),
    rates: meansOf(samples.map((sample) => sample.rates)),
    wordCount,
    texts: Math.max(LEAST_TEXTS, Math.min(samples.length, wordCount / WORDS_PER_TEXT)),
  };
}

export interface ImpostorComparison {
  readonly pieces: readonly Comparison[];
  /** Log ratios of the numbers of style and of the word rates: these already weigh her against everybody. */
  readonly numbers: readonly number[];
}

/** One feature: how far it lies above the impostors' mean, and how much they differ among themselves. */
export interface Comparison {
  readonly above: number;
  readonly spread: number;
}

/** Pieces in (bent) standard deviations above the impostors, then numbers and rates as they are. */
export function featuresAgainstImpostors(
  { pieces, numbers }: ImpostorComparison,
  mix: Pick<Mix, 'spreadFloors'>,
): number[] {
  const above = pieces.map(({ above, spread }, index) =>
    bend(
      above / Math.max(spread, mix.spreadFloors[index] ?? 0, Number.EPSILON),
      VIEW_NAMES[index] === 'frames' ? FRAMES_BEND_AT : TOPIC_BENDS_AT,
    ),
  );
  return [...above, ...numbers];
}

/** Straight up to about `at` deviations, then slower and slower, never flat: far out, deviations say little but still rank. */
function bend(deviations: number, at: number): number {
  return at * Math.asinh(deviations / at);
}

/** Frames hold no topic; the words of a shared topic alone bring pieces, words and grams to seven deviations (a model on her subject). */
const FRAMES_BEND_AT = 6;
const TOPIC_BENDS_AT = 2;

/** `isStranger` leaves impostors out: in training an author is no impostor of herself. */
export function compareWithImpostors(
  profile: VoiceProfile,
  text: TextViews,
  background: Background,
  isStranger: (impostor: number) => boolean = () => true,
): ImpostorComparison {
  const pieces = VIEW_NAMES.map((view) => {
    const { prior, concentration } = background.pieces[view];
    return comparisonOf(
      piecesLogRatio(profile[view], text[view], (bucket) => prior[bucket] ?? 0, concentration),
      impostorLogRatios(profile[view].total, text[view], background.pieces[view]).filter((_, index) =>
        isStranger(index),
      ),
    );
  });
  const numbers = (['numbers', 'rates'] as const).map((key) =>
    numbersLogRatio(
      { mean: profile[key], texts: profile.texts },
      { values: text[key], words: text.wordCount },
      background[key],
    ),
  );
  const grams = gramCosines(profile.grams, text.grams, background.grams);
  const gramComparison = comparisonOf(
    grams.hers,
    grams.impostors.filter((_, index) => isStranger(index)),
  );
  return { pieces: [...pieces, gramComparison], numbers };
}

/**
 * Without a background of the language: how far her pieces cover the text, against the two texts pooled, and the
 * numbers that mean the same everywhere.
 */
export function featuresAlone(profile: VoiceProfile, text: TextViews, background: Background): number[] {
  const covers = (['chars', 'words'] as const).map((view) => {
    const hers = profile[view];
    const pooled = Math.max(1, hers.total + text[view].total);
    return piecesLogRatio(
      hers,
      text[view],
      (bucket) => ((hers.counts.get(bucket) ?? 0) + (text[view].counts.get(bucket) ?? 0)) / pooled,
      Math.max(1, hers.total),
    );
  });
  const numbers = numbersLogRatio(
    { mean: profile.numbers, texts: profile.texts },
    { values: text.numbers, words: text.wordCount },
    background.numbers,
    LANGUAGE_FREE_NUMBERS,
  );
  return [...covers, NUMBERS_BEND_AT * Math.asinh(numbers / NUMBERS_BEND_AT)];
}

/** Other languages differ in sentence length and marks by themselves: a large figure there is not as large as it looks. */
const NUMBERS_BEND_AT = 1.5;

/** The margin of a text for a profile; `mix` says whether the background's language is spoken. */
export function marginFor(
  profile: VoiceProfile,
  text: TextViews,
  model: Pick<VoiceModel, 'background' | 'againstImpostors' | 'alone'>,
  mode: VoiceMode,
  isStranger?: (impostor: number) => boolean,
): number {
  const features =
    mode === 'againstImpostors'
      ? featuresAgainstImpostors(
          compareWithImpostors(profile, text, model.background, isStranger),
          model.againstImpostors,
        )
      : featuresAlone(profile, text, model.background);
  return marginOf(features, model[mode]);
}

/** Weighted sum of the features. */
export function marginOf(features: readonly number[], mix: Pick<Mix, 'weights'>): number {
  return mix.weights.reduce((sum, weight, index) => sum + weight * (features[index] ?? 0), 0);
}

/** Value of a line for so many words of samples and of text, and samples so close to each other. */
export function lineAt(line: Line, sampleWords: number, textWords: number, cohesion = 0): number {
  const logSampleWords = Math.log(Math.max(1, sampleWords));
  return (
    line.base +
    line.perLogSampleWords * logSampleWords +
    line.perLogSampleWordsSquared * logSampleWords ** 2 +
    line.perLogTextWords * Math.log(Math.max(1, textWords)) +
    line.perCohesion * cohesion
  );
}

function comparisonOf(value: number, impostors: readonly number[]): Comparison {
  if (impostors.length === 0) return { above: value, spread: 0 };
  return { above: value - sum(impostors) / impostors.length, spread: standardDeviation(impostors) };
}

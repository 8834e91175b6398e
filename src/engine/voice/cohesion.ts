/** How close her samples are to each other: what 100 means for her. */
import { lineAt, marginFor, profileOf } from './margin.js';
import type { VoiceMode, VoiceModel } from './model.js';
import type { TextViews } from './views.js';

/** Each sample costs a comparison; four tell enough. */
const MOST_SAMPLES_HELD_OUT = 4;
/** One pair of samples is a weak witness: its word counts as much as that many samples of prior. */
const PRIOR_SAMPLES = 2;

/**
 * Mean margin of a sample against the others, above (or below) an average author's for as many words. 0 with fewer
 * than two samples.
 */
export function cohesionOf(
  samples: readonly TextViews[],
  model: Pick<VoiceModel, 'background' | VoiceMode>,
  mode: VoiceMode,
  isStranger?: (impostor: number) => boolean,
): number {
  if (samples.length < 2) return 0;
  const held = samples.slice(0, MOST_SAMPLES_HELD_OUT);
  const above = held.map((sample, index) => {
    const others = profileOf(samples.filter((_, other) => other !== index));
    const { base, perLogSampleWords, perLogTextWords } = model[mode].scale.own;
    const usual = lineAt(
      { base, perLogSampleWords, perLogTextWords, perCohesion: 0 },
      others.wordCount,
      sample.wordCount,
    );
    return marginFor(others, sample, model, mode, isStranger) - usual;
  });
  const mean = above.reduce((sum, value) => sum + value, 0) / held.length;
  return settled((mean * samples.length) / (samples.length + PRIOR_SAMPLES), model[mode].scale.cohesionNoise);
}

/** What chance alone gives (a few of `noise`) counts for nothing, only what goes beyond it. */
function settled(cohesion: number, noise: number): number {
  return Math.sign(cohesion) * Math.max(0, Math.abs(cohesion) - BEYOND_CHANCE * noise);
}

/** Correcting every author by three noisy samples cost a sixth of the attribution; past 2.5 deviations it is real. */
const BEYOND_CHANCE = 2.5;

/** How close her samples are to each other: what 100 means for her. */
import { sum } from '../../statistics.js';
import { lineAt, marginFor, profileOf } from './margin.js';
import type { VoiceMode, VoiceModel } from '../background/model.js';
import type { TextViews } from './views.js';

/** Each sample costs a comparison; four tell enough. */
const MOST_SAMPLES_HELD_OUT = 4;
/** One pair of samples is a weak witness: what is usual counts as that many samples more. */
const PRIOR_SAMPLES = 1;

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
    const usual = lineAt({ ...model[mode].scale.own, perCohesion: 0 }, others.wordCount, sample.wordCount);
    return marginFor(others, sample, model, mode, isStranger) - usual;
  });
  const mean = sum(above) / held.length;
  return settled((mean * samples.length) / (samples.length + PRIOR_SAMPLES), model[mode].scale.cohesionNoise);
}

/** What chance alone may give (`noise`) counts for nothing, what is far beyond it in full. */
function settled(cohesion: number, noise: number): number {
  if (noise === 0) return cohesion;
  const beyond = (Math.abs(cohesion) / noise - CHANCE) / (CERTAIN - CHANCE);
  return cohesion * Math.min(1, Math.max(0, beyond));
}

/**
 * In deviations. Correcting every author by three noisy samples cost a sixth of the attribution; hosts of the background hardly
 * ever reach 3, people who write their scripts (the made-up creators) have 4 and more.
 */
const CHANCE = 3;
const CERTAIN = 4.5;

/** How close a text is to her samples: the measure behind `personalization`. Local, no model, no network. */
import { detectLanguage } from '../text/language.js';
import { shippedVoiceModel } from './background-file.js';
import {
  compareWithImpostors,
  featuresAgainstImpostors,
  featuresAlone,
  marginOf,
  profileFromTexts,
  type VoiceProfile,
} from './margin.js';
import type { VoiceModel } from './model.js';
import { personalizationOf } from './scale.js';
import { viewsOf } from './views.js';

/** Below this share of letters and digits a text is noise, not speech. */
const LEAST_LETTER_SHARE = 0.3;

/**
 * 0-1, unrounded: 1 = as close as she is to herself, near 0 = no closer than a stranger; 0 without samples or without
 * words. Same number as `personalization` / 100.
 */
export function closeness(samples: readonly string[], text: string): number {
  return createCloseness(samples)(text);
}

/** The same for many texts against one set of samples: her profile is made once. */
export function createCloseness(
  samples: readonly string[],
  language = detectLanguage(samples.join('\n')),
  model: VoiceModel = shippedVoiceModel(),
): (text: string) => number {
  const profile = profileFromTexts(samples.filter(isSpeech), model.vocabulary);
  return (text) => (profile.wordCount === 0 || !isSpeech(text) ? 0 : score(profile, text, language, model));
}

function score(profile: VoiceProfile, text: string, language: string, model: VoiceModel): number {
  const views = viewsOf(text, model.vocabulary);
  const normed = hasBackground(language);
  const mix = normed ? model.againstImpostors : model.alone;
  const features = normed
    ? featuresAgainstImpostors(compareWithImpostors(profile, views, model.background), mix)
    : featuresAlone(profile, views, model.background);
  return personalizationOf(marginOf(features, mix), mix.scale, profile.wordCount, views.wordCount) / 100;
}

/** The shipped background is English. */
export function hasBackground(language: string): boolean {
  return language === 'en' || language.startsWith('en-');
}

/** False for what holds no words, or hardly any letters. */
export function isSpeech(text: string): boolean {
  const letters = text.match(/[\p{L}\p{M}\p{N}]/gu)?.length ?? 0;
  const marks = text.match(/[^\s\p{L}\p{M}\p{N}]/gu)?.length ?? 0;
  return letters > 0 && letters / (letters + marks) >= LEAST_LETTER_SHARE;
}

/** How close a text is to her samples: the measure behind `personalization`. Local, no model, no network. */
import { baseLanguage } from '../../text/base-language.js';
import { detectLanguage } from '../../text/language.js';
import { countWords, paddedWords } from '../../text/words.js';
import { shippedVoiceModel } from '../background/background-file.js';
import { cohesionOf } from './cohesion.js';
import { marginFor, profileOf } from './margin.js';
import type { VoiceMode, VoiceModel } from '../background/model.js';
import { personalizationOf } from './scale.js';
import { viewsOf, type TextViews } from './views.js';

/** Below this share of letters and digits a text is noise, not speech. */
const LEAST_LETTER_SHARE = 0.3;

/**
 * 0-1, unrounded: 1 = as close as she is to herself, near 0 = no closer than a stranger; 0 without samples or without
 * words. Same number as `personalization` / 100. Her profile is made once, for many texts.
 */
export function createCloseness(
  samples: readonly string[],
  language = detectLanguage(samples.join('\n')),
  model: VoiceModel = shippedVoiceModel(),
): (text: string) => number {
  const spoken = samples.filter(isSpeech);
  const views = spoken.map((sample) => viewsOf(sample, model.vocabulary));
  const scoreIn = (mode: VoiceMode): ((script: TextViews) => number) => {
    const profile = profileOf(views);
    const halves = mode === 'alone' && spoken.length === 1 ? halvesOf(spoken[0] ?? '') : [];
    const parts = halves.length > 0 ? halves.map((half) => viewsOf(half, model.vocabulary)) : views;
    const cohesion = cohesionOf(parts, model, mode);
    return (script) =>
      personalizationOf(marginFor(profile, script, model, mode), model[mode].scale, {
        sampleWords: profile.wordCount,
        textWords: script.wordCount,
        cohesion,
      }) / 100;
  };
  const mode = modeFor(language);
  const score = scoreIn(mode);
  const hers = spoken.map(paddedWords);
  const isCopied = (text: string): boolean => {
    const read = text.slice(0, MAX_COPY_CHARACTERS);
    if (countWords(read) < LEAST_COPY_WORDS) return false;
    const words = paddedWords(read);
    return hers.some((own) => own.includes(words));
  };
  return (text) => {
    if (spoken.length === 0 || !isSpeech(text)) return 0;
    const script = viewsOf(text, model.vocabulary);
    const close = score(script);
    if (isCopied(text)) return COPIED + (1 - COPIED) * close;
    if (isSpokenIn(text, language)) return close;
    // English impostors know nothing of another language: there her own words must cover the text too.
    return OTHER_LANGUAGE * Math.min(close, mode === 'alone' ? close : scoreIn('alone')(script));
  };
}

/** What stands in her samples word for word is hers; the measure still orders such texts among themselves. */
const COPIED = 0.99;
const LEAST_COPY_WORDS = 12;
const MAX_COPY_CHARACTERS = 20_000;

/** Her marks and lengths can be there in another language, her words cannot: half of a voice at most. */
const OTHER_LANGUAGE = 0.5;

/** Whether a text is in the language of her samples, as far as that can be told. */
export function isSpokenIn(text: string, language: string): boolean {
  const spokenIn = detectLanguage(text);
  return baseLanguage(spokenIn) === baseLanguage(language) || isMixed(spokenIn) || isMixed(language);
}

/** Romanised Hindi or Telugu runs into English and back; a detector's word about one text decides nothing. */
function isMixed(language: string): boolean {
  return language.endsWith('-Latn');
}

/** In a language without a background one sample has to say by itself how close its parts are. */
function halvesOf(sample: string): string[] {
  const words = sample.split(/\s+/u);
  if (words.length < 2 * LEAST_HALF_WORDS) return [];
  const middle = Math.floor(words.length / 2);
  return [words.slice(0, middle).join(' '), words.slice(middle).join(' ')];
}

const LEAST_HALF_WORDS = 15;

/** The shipped background is English; elsewhere the texts must speak for themselves. */
export function modeFor(language: string): VoiceMode {
  return language === 'en' || language.startsWith('en-') ? 'againstImpostors' : 'alone';
}

/** False for what holds no words, hardly any letters, or one word over and over. */
function isSpeech(text: string): boolean {
  const letters = text.match(/[\p{L}\p{M}\p{N}]/gu)?.length ?? 0;
  const marks = text.match(/[^\s\p{L}\p{M}\p{N}]/gu)?.length ?? 0;
  if (letters === 0 || letters / (letters + marks) < LEAST_LETTER_SHARE) return false;
  const words = text.slice(0, 2_000).toLowerCase().split(/\s+/u).filter(Boolean);
  return words.length < REPEATS_TELL || new Set(words).size > 2;
}

/** From so many words on, a text of two different words is not speech. */
const REPEATS_TELL = 6;

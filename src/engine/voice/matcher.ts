/** Compares a script with her samples: `personalization` and topic fit. */
import type { OptionalEmbedder } from '../optional-models.js';
import type { VoiceReport } from '../types.js';
import { createLastUsed } from '../../last-used.js';
import { countWords } from '../text/words.js';
import { createCloseness, isSpokenIn, modeFor } from './closeness/closeness.js';
import { detectLanguage } from '../text/language.js';
import { createEvidence, type VoiceEvidence } from './evidence.js';
import { topicFit } from './topic-fit.js';

export interface VoiceMatcher {
  /**
   * `personalization` 0-100, unrounded: 100 = as close as she is to herself, 0 = no closer than a stranger; null without
   * samples or without a word in the text. It is computed from the texts alone, with or without the embedder; the embedder only gives `topicFit`.
   */
  compare(
    samples: readonly string[],
    text: string,
    options?: {
      readonly language?: string;
      readonly signal?: AbortSignal;
    },
  ): Promise<VoiceReport>;
}

/** All that a text is held against. */
interface Profile {
  readonly closeness: (text: string) => number;
  readonly evidence: (text: string) => readonly VoiceEvidence[];
  readonly confidence: VoiceReport['confidence'];
}

/** Creators whose profile is kept: their three attempts and the next request need it again. */
const KEPT_PROFILES = 64;

/** `embedder` null: nobody reads `topicFit`, and the work is spared. */
export function createVoiceMatcher({
  embedder,
}: {
  readonly embedder: OptionalEmbedder | null;
}): VoiceMatcher {
  const profiles = createLastUsed<Profile>(KEPT_PROFILES);
  function profileOf(samples: readonly string[], language: string): Profile {
    const key = JSON.stringify([language, samples]);
    const known = profiles.get(key) ?? {
      closeness: createCloseness(samples, language),
      evidence: createEvidence(samples, language),
      confidence: confidenceOf(samples, language),
    };
    profiles.set(key, known);
    return known;
  }
  return {
    async compare(samples, text, options = {}) {
      // The same sample twice says no more of her, and would make her look all alike.
      const usable = [...new Set(samples.map((sample) => sample.trim()))].filter(
        (sample) => countWords(sample) > 0,
      );
      if (usable.length === 0 || countWords(text) === 0)
        return { personalization: null, confidence: 'low', topicFit: null, evidence: [], calibrated: false };
      const language = options.language ?? detectLanguage(usable.join('\n'));
      const profile = profileOf(usable, language);
      return {
        personalization: 100 * profile.closeness(text),
        confidence: profile.confidence,
        topicFit: await topicFit(embedder, usable, text, options.signal),
        evidence: profile.evidence(text),
        // What was measured on English speakers of English says nothing of hers in another language.
        calibrated: modeFor(language) === 'againstImpostors' && isSpokenIn(text, language),
      };
    },
  };
}

function confidenceOf(samples: readonly string[], language: string): VoiceReport['confidence'] {
  const words = samples.reduce((sum, sample) => sum + countWords(sample), 0);
  if (samples.length === 1 || words < FEWEST_WORDS_MEDIUM) return 'low';
  // Where nobody else of her language is known, the number rests on her samples alone.
  if (modeFor(language) === 'alone') return 'medium';
  return words < FEWEST_WORDS_HIGH ? 'medium' : 'high';
}

/** Three samples of 120 to 200 words are what the promises were measured with; under half of it, chance decides. */
const FEWEST_WORDS_HIGH = 360;
const FEWEST_WORDS_MEDIUM = 150;

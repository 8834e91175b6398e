/** The measuring and finding the generator is handed: voice, score, facts, phrases, hashtags. */
import { findUntraceable } from '../engine/facts/find.js';
import type { Craft } from '../engine/generate/craft.js';
import { pickHashtags } from '../engine/hashtags/pick.js';
import { findStockPhrases } from '../engine/phrases/find.js';
import { withoutStockPhrases } from '../engine/phrases/remove.js';
import type { ViralScorer } from '../engine/viral/index.js';
import type { VoiceMatcher } from '../engine/voice/matcher.js';
import { voiceProfileLines } from '../engine/voice/profile-lines.js';

export function createCraft(viral: ViralScorer, voice: VoiceMatcher): Craft {
  return {
    scoreViral: (text, options) => viral.score(text, options),
    compareVoice: (samples, text, language) => voice.compare(samples, text, { language }),
    findUntraceable,
    findStockPhrases,
    withoutStockPhrases,
    pickHashtags: (request, text, language, expertise) =>
      pickHashtags({ topic: request.topic, text, language, expertise }),
    voiceProfileLines,
  };
}

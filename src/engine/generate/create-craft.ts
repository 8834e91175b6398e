/** The engine's own measuring tools, put together for the writing of scripts. */
import { findInvented, findUntraceable } from '../facts/find.js';
import type { OptionalReader } from '../facts/reading/claim-reader.js';
import { pickHashtags } from '../hashtags/pick.js';
import { findStockPhrases } from '../phrases/find.js';
import { withoutStockPhrases } from '../phrases/remove.js';
import type { ViralScorer } from '../viral/index.js';
import type { VoiceMatcher } from '../voice/matcher.js';
import { voiceProfileLines } from '../voice/habits/profile-lines.js';
import type { Craft } from './craft.js';

export function createCraft({
  viral,
  voice,
  read,
  clock,
}: {
  readonly viral: ViralScorer;
  readonly voice: VoiceMatcher;
  readonly read: OptionalReader;
  readonly clock: () => Date;
}): Craft {
  return {
    scoreViral: (text, options) => viral.score(text, options),
    scoreHook: (text, language) => viral.scoreHook(text, { language }),
    compareVoice: (samples, text, language) => voice.compare(samples, text, { language }),
    findInvented: (sources, text, language) =>
      findInvented(read, sources, text, language, clock().getFullYear()),
    findUntraceable: (sources, text, language) =>
      findUntraceable(sources, text, language, clock().getFullYear()),
    withoutStockPhrases,
    findStockPhrases,
    pickHashtags: ({ topic }, text, language, author, known, wish) =>
      pickHashtags({ topic, text, language, author, known, ...wish }),
    voiceProfileLines,
  };
}

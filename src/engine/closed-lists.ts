/** The closed lists of what may be asked and answered: durations, kinds, goals, platforms, dimensions, beats, notices. */

export const SECONDS = [15, 30, 45, 60, 90] as const;
export type Seconds = (typeof SECONDS)[number];

/** The length a script can have that is nearest to `seconds`; of two the longer. */
export function nearestSeconds(seconds: number): Seconds {
  return SECONDS.reduce((best, one) => (Math.abs(one - seconds) <= Math.abs(best - seconds) ? one : best));
}

export const CONTENT_TYPES = [
  'educational',
  'inspirational',
  'entertaining',
  'storytelling',
  'promotional',
  'behind-the-scenes',
  'myth-busting',
  'tutorial',
] as const;
export type ContentType = (typeof CONTENT_TYPES)[number];

export const GOALS = ['reach', 'saves', 'sales', 'followers'] as const;
export type Goal = (typeof GOALS)[number];

export const PLATFORMS = ['reels', 'tiktok', 'shorts'] as const;
export type Platform = (typeof PLATFORMS)[number];

export const URGENCIES = ['normal', 'trending', 'urgent'] as const;
export type Urgency = (typeof URGENCIES)[number];

/** Of a request she says no more of than its topic. */
export const REQUEST_DEFAULTS = {
  context: '',
  seconds: 30,
  requirements: [],
  contentType: 'educational',
  urgency: 'normal',
  platform: 'reels',
  goal: 'reach',
} as const;

export const DIMENSIONS = [
  'hookStrength',
  'curiosityGap',
  'emotionalTrigger',
  'relatability',
  'valueDensity',
  'pacing',
  'shareability',
  'callToAction',
  'trendAlignment',
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

export const BEAT_KINDS = ['hook', 'setup', 'point', 'story', 'proof', 'turn', 'cta'] as const;
export type BeatKind = (typeof BEAT_KINDS)[number];

/** Why a script is shorter than asked, which fallback wrote it ...: codes the chat turns into sentences. */
export const NOTICES = [
  'draftMaker',
  'modelFailed',
  'fallbackServer',
  'quotaExceeded',
  'limitReached',
  'refused',
  'noScaffolds',
  'shorterNoMaterial',
  'askForMaterial',
  'longerByAnswers',
  'orderNotKept',
  'retold',
  'noTrends',
  'languageNotCalibrated',
] as const;
export type Notice = (typeof NOTICES)[number];

/** The reasons under "Not me" that take one tap: as the vote carries them, and the standing rule each makes, in a writer's words. */
export const TAPPED_REASONS = [
  { name: 'formal', reason: 'too formal', rule: 'Write less formally: the way I speak.' },
  { name: 'untrue', reason: 'not true', rule: 'Say nothing about me that I have not told you.' },
  { name: 'audience', reason: 'wrong audience', rule: 'Keep to the people I make this for.' },
] as const;

/** Beliefs about her that she can read and correct, in the order of the card. */
export const PERSONA_FIELDS = [
  'targetAudience',
  'uniqueVoice',
  'personalityTraits',
  'expertise',
  'hookPatterns',
  'storytellingStyle',
  'ctaPreferences',
  'audiencePainPoints',
  'audienceDesires',
  'successfulTopics',
  'neverSays',
  'rules',
] as const;
export type PersonaField = (typeof PERSONA_FIELDS)[number];

/** Fields of a persona that a person may correct. */
export const CARD_FIELDS = [
  'name',
  'language',
  ...PERSONA_FIELDS,
  'optimalScriptLength',
  'wordsPerMinute',
] as const;
export type CardField = (typeof CARD_FIELDS)[number];

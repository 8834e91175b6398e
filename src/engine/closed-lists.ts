/** The closed lists of what may be asked and answered: durations, kinds, goals, platforms, dimensions, beats, notices. */

export const SECONDS = [15, 30, 45, 60, 90] as const;
export type Seconds = (typeof SECONDS)[number];

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
  'noTrends',
  'languageNotCalibrated',
] as const;
export type Notice = (typeof NOTICES)[number];

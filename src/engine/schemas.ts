/** The JSON shapes of `types.ts` as schemas: what an import, a stored value and a test are checked with. */
import { z } from 'zod';
import { CARD_FIELDS } from './closed-lists.js';
import { FIX_CODES } from './viral/fixes.js';
import {
  BEAT_KINDS,
  CONTENT_TYPES,
  DIMENSIONS,
  GOALS,
  NOTICES,
  PLATFORMS,
  SECONDS,
  URGENCIES,
} from './types.js';
import type {
  ContentRequest,
  Persona,
  OwnPost,
  PostResults,
  ScriptRecord,
  ScriptResult,
  ViralReport,
} from './types.js';

/** Of a list that an older version may have had more in. */
function isOneOf<T extends string>(known: readonly T[], value: string | undefined): value is T {
  return known.some((one) => one === value);
}

const time = z.iso.datetime();
const strings = z.array(z.string());
const score100 = z.number().min(0).max(100);
const score10 = z.number().min(0).max(10);
const count = z.number().int().nonnegative();
/** As made here from an effect id; it becomes part of a key. */
const slot = z.string().regex(/^[a-z\d]{1,20}$/);

export const personaSchema: z.ZodType<Persona> = z.object({
  userId: z.string(),
  name: z.string(),
  story: z.string(),
  expertise: strings,
  uniqueVoice: z.string(),
  personalityTraits: strings,
  hookPatterns: strings,
  storytellingStyle: z.string(),
  ctaPreferences: strings,
  targetAudience: z.string(),
  audiencePainPoints: strings,
  audienceDesires: strings,
  optimalScriptLength: count,
  successfulTopics: strings,
  createdAt: time,
  updatedAt: time,
  version: z.number().int().positive(),
  language: z.string(),
  wordsPerMinute: z.number().positive(),
  facts: z.array(z.object({ quote: z.string(), source: z.string() })),
  neverSays: strings,
  evidence: z.record(z.string(), strings),
  examples: z.array(z.object({ id: z.string(), name: z.string(), text: z.string(), addedAt: time })),
  habits: z
    .object({
      wordsPerSentence: z.number(),
      sentenceLengthSpread: z.number(),
      openings: strings,
      closings: strings,
      signaturePhrases: strings,
      structure: z.string(),
      questionsPerScript: z.number(),
      exclamationsPerScript: z.number(),
      emojiPerScript: z.number(),
    })
    .nullable(),
  corrected: strings.transform((fields) => fields.filter((field) => isOneOf(CARD_FIELDS, field))),
  rules: strings,
  slot: slot.exactOptional(),
});

const contentRequestSchema: z.ZodType<ContentRequest> = z.object({
  topic: z.string().min(1).max(500),
  context: z.string().max(4000),
  seconds: z.literal(SECONDS),
  requirements: z.array(z.string().max(500)).max(20),
  contentType: z.enum(CONTENT_TYPES),
  urgency: z.enum(URGENCIES),
  platform: z.enum(PLATFORMS),
  goal: z.enum(GOALS),
  language: z.string().max(35).exactOptional(),
  wordsPerMinute: z.number().min(60).max(300).exactOptional(),
  seed: z.number().int().exactOptional(),
});

const viralSchema: z.ZodType<ViralReport> = z.object({
  overall: score100,
  hook: score10,
  dimensions: z.record(z.enum(DIMENSIONS), score10.nullable()),
  evidence: z.partialRecord(z.enum(DIMENSIONS), strings),
  fixes: z.array(
    z
      .object({
        dimension: z.enum(DIMENSIONS),
        suggestion: z.string(),
        code: z.string().exactOptional(),
        about: z.string().exactOptional(),
        seconds: z.number().exactOptional(),
      })
      .transform(({ code, ...fix }) => (isOneOf(FIX_CODES, code) ? { ...fix, code } : fix)),
  ),
  counterArgument: z.string().nullable(),
  weights: z.partialRecord(z.enum(DIMENSIONS), z.number()).exactOptional(),
  ownResults: z.object({ posts: count, moved: z.number() }).exactOptional(),
  calibrated: z.boolean(),
  trendsSeenAt: time.exactOptional(),
  language: z.string().exactOptional(),
  track: z.object({ won: z.number(), cases: count }).exactOptional(),
  scorer: z.string(),
});

/** @internal */
export const scriptResultSchema: z.ZodType<ScriptResult> = z.object({
  scriptId: z.string(),
  request: contentRequestSchema,
  text: z.string(),
  words: count,
  targetWords: count,
  spokenSeconds: z.number().nonnegative(),
  beats: z.array(
    z.object({
      startSeconds: z.number().nonnegative(),
      endSeconds: z.number().nonnegative(),
      kind: z.enum(BEAT_KINDS),
      spoken: z.string(),
      onScreen: z.string().nullable(),
      shot: z.string().nullable(),
      bRoll: z.string().nullable().exactOptional(),
      music: z.string().nullable().exactOptional(),
    }),
  ),
  coverText: z.string().nullable().exactOptional(),
  caption: z.string(),
  quality: score100,
  localQuality: score100,
  personalization: score100.nullable(),
  voice: z
    .object({
      personalization: score100.nullable(),
      confidence: z.enum(['low', 'medium', 'high']),
      topicFit: z.number().nullable(),
      evidence: z.array(z.object({ what: z.string(), quote: z.string() })),
      calibrated: z.boolean().optional(),
    })
    .nullable(),
  viral: viralSchema,
  hashtags: z
    .array(
      z.object({
        tag: z.string().startsWith('#'),
        reason: z.string(),
        reasonCode: z
          .enum(['topic', 'topic-word', 'niche', 'repeated', 'field', 'said', 'own'])
          .exactOptional(),
        about: z.string().exactOptional(),
        spelling: z.enum(['latin', 'unaccented', 'accented']).exactOptional(),
        sizeClass: z.enum(['small', 'medium', 'large', 'mega']).nullable(),
        reach: z
          .object({
            posts: count.nullable(),
            likes: z.number().nonnegative().nullable(),
            against: z.enum(['near', 'far']).nullable(),
            seenAt: time,
          })
          .exactOptional(),
        own: z.object({ posts: count, above: count }).exactOptional(),
        language: z.string(),
      }),
    )
    .max(5),
  blanks: z.array(z.object({ mark: z.string(), question: z.string() })),
  answered: z.array(z.string()).exactOptional(),
  attempts: z.array(
    z.object({
      text: z.string(),
      quality: score100,
      plan: z.string(),
      passedOver: z.enum(['length', 'heard']).exactOptional(),
    }),
  ),
  tooCloseToCall: z.boolean(),
  alternativeHook: z.string().nullable(),
  hookOptions: z
    .array(z.object({ hook: z.string(), score: score10 }))
    .max(5)
    .exactOptional(),
  notices: z.array(z.enum(NOTICES)),
  model: z.object({ provider: z.enum(['openai', 'built-in']), name: z.string(), promptVersion: z.string() }),
  usage: z.object({
    calls: count,
    unusable: count.exactOptional(),
    promptTokens: count,
    completionTokens: count,
    costUsd: z.number().nonnegative().nullable(),
  }),
  createdAt: time,
});

const told = z.number().nonnegative().nullable();

const postResultsSchema: z.ZodType<PostResults> = z.object({
  views: told,
  skipRate: z.number().min(0).max(1).nullable(),
  averageWatchSeconds: told,
  likes: told,
  comments: told,
  shares: told,
  saves: told,
  savedAt: time,
  verdict: z.enum(['above', 'about', 'below']).nullable().exactOptional(),
});

export const ownPostSchema: z.ZodType<OwnPost> = z.object({
  id: z.string().max(400),
  url: z.string().nullable(),
  caption: z.string(),
  postedAt: time,
  results: postResultsSchema,
});

export const scriptRecordSchema: z.ZodType<ScriptRecord> = z.object({
  result: scriptResultSchema,
  userId: z.string(),
  title: z.string(),
  starred: z.boolean(),
  postedAt: time.nullable(),
  vote: z.enum(['good', 'not-me']).nullable(),
  voteReason: z.string().nullable(),
  editedText: z.string().nullable(),
  parentId: z.string().nullable(),
  results: postResultsSchema.nullable(),
  pair: z
    .object({
      side: z.enum(['A', 'B']),
      otherId: z.string(),
      outcome: z.enum(['won', 'lost', 'even']).nullable(),
    })
    .exactOptional(),
  prediction: z
    .object({ side: z.enum(['above', 'below']), confidence: z.number().min(0.5).max(1), lockedAt: time })
    .nullable()
    .exactOptional(),
  slot: slot.exactOptional(),
  takenOut: strings.exactOptional(),
});

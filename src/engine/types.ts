/** The engine's nouns, as other programs see them in JSON (CONTRACTS: Persona, ScriptResult). All plain data. */
import type { Hashtag } from './hashtag-types.js';
import type { PostResults, Prediction } from './post-types.js';

export type { OwnPost, PostResults, Prediction, Verdict } from './post-types.js';
export type { Hashtag, HashtagReason, RefusedTag, SizeClass, TagReach, TagRecord } from './hashtag-types.js';

import type { BeatKind, ContentType, Dimension, Goal, Platform, Seconds, Urgency } from './word-lists.js';

export * from './word-lists.js';

/** A verbatim piece of the creator's own words that a script may use as a fact. */
export interface Fact {
  readonly quote: string;
  /** Where it stands: `story`, `example 2`, `correction`. */
  readonly source: string;
}

/** An example script as kept for the persona. */
export interface Example {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly addedAt: string;
}

export interface Persona {
  readonly userId: string;
  readonly name: string;
  readonly story: string;
  readonly expertise: readonly string[];
  readonly uniqueVoice: string;
  readonly personalityTraits: readonly string[];
  readonly hookPatterns: readonly string[];
  readonly storytellingStyle: string;
  readonly ctaPreferences: readonly string[];
  readonly targetAudience: string;
  readonly audiencePainPoints: readonly string[];
  readonly audienceDesires: readonly string[];
  /** Words. */
  readonly optimalScriptLength: number;
  readonly successfulTopics: readonly string[];
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly version: number;
  /** BCP 47: `en`, `te`, `hi-Latn`. */
  readonly language: string;
  /** 150 until her pace is known. */
  readonly wordsPerMinute: number;
  readonly facts: readonly Fact[];
  readonly neverSays: readonly string[];
  /** Per field the verbatim quotes behind the belief. */
  readonly evidence: Readonly<Record<string, readonly string[]>>;

  readonly examples: readonly Example[];
  /** Her words and the size of her habits, measured from the examples (null without examples). */
  readonly habits: Habits | null;
  /** Fields the creator corrected herself: a new analysis never overwrites them. */
  readonly corrected: readonly string[];
  /** Corrections in her own words, kept as quotable sources and standing rules. */
  readonly rules: readonly string[];
  /** Which of her personas it is; absent for the first one. */
  readonly slot?: string;
}

/** Measured from examples, never asked of a model. */
export interface Habits {
  readonly wordsPerSentence: number;
  readonly sentenceLengthSpread: number;
  readonly openings: readonly string[];
  readonly closings: readonly string[];
  readonly signaturePhrases: readonly string[];
  /** Beat kinds of the examples in order, e.g. `hook > point > story > cta`. */
  readonly structure: string;
  readonly questionsPerScript: number;
  readonly exclamationsPerScript: number;
  readonly emojiPerScript: number;
}

export interface ContentRequest {
  readonly topic: string;
  readonly context: string;
  readonly seconds: Seconds;
  readonly requirements: readonly string[];
  readonly contentType: ContentType;
  readonly urgency: Urgency;
  readonly platform: Platform;
  readonly goal: Goal;
  /** BCP 47; absent = the persona's. */
  readonly language?: string;
  /** Words a minute; absent = the persona's. */
  readonly wordsPerMinute?: number;
  readonly seed?: number;
}

export interface Beat {
  readonly startSeconds: number;
  readonly endSeconds: number;
  readonly kind: BeatKind;
  readonly spoken: string;
  readonly onScreen: string | null;
  readonly shot: string | null;
  /** Cutaway over the beat, and what the music does; absent in records from before. */
  readonly bRoll?: string | null;
  readonly music?: string | null;
}

export interface Blank {
  /** `[your price]`: stands in the text, counts as one word. */
  readonly mark: string;
  readonly question: string;
}

export interface Fix {
  readonly dimension: Dimension;
  /** English. */
  readonly suggestion: string;
  /** Which direction it is, for those who say it in another language; absent in records from before. */
  readonly code?: string;
  /** The piece of the text it is about, verbatim, where it is about one. */
  readonly about?: string;
  /** How long that piece takes to say. */
  readonly seconds?: number;
}

/** What her own settled results make of the common weights. */
export interface OwnWeights {
  /** Settled posts they rest on. */
  readonly posts: number;
  /** Sum to 1 over the dimensions measured. */
  readonly weights: Readonly<Partial<Record<Dimension, number>>>;
  /** Largest relative movement of a weight, 0-0.4. */
  readonly moved: number;
}

/** `dimensions` 0-10 unrounded, `trendAlignment` null without trend data; `overall` 0-100; `hook` 0-10. */
export interface ViralReport {
  readonly overall: number;
  readonly hook: number;
  readonly dimensions: Readonly<Record<Dimension, number | null>>;
  /** Verbatim pieces of the text that earned each dimension. */
  readonly evidence: Readonly<Partial<Record<Dimension, readonly string[]>>>;
  /** Worth most first. */
  readonly fixes: readonly Fix[];
  /** Strongest counter-argument, against the dimension of the first fix: "It would fail because ...". */
  readonly counterArgument: string | null;
  /** What each dimension counts for under the goal, summing to 1; absent in records from before it was reported. */
  readonly weights?: Readonly<Partial<Record<Dimension, number>>>;
  /** Once she has enough settled posts: how many, and how far they moved the weights (0 = no clear link yet). */
  readonly ownResults?: Pick<OwnWeights, 'posts' | 'moved'>;
  /** False where the language is not calibrated. */
  readonly calibrated: boolean;
  /** Day of the trend store that `trendAlignment` was measured against, ISO 8601 UTC; absent without trend data. */
  readonly trendsSeenAt?: string;
  /** BCP 47, as it was scored; absent in records from before. */
  readonly language?: string;
  /** How often the row that scored was right on held-out A/B tests: share of the clear cases, and how many; absent where not calibrated. */
  readonly track?: { readonly won: number; readonly cases: number };
  /** `2026-11-a/minilm`: weights version and the row that scored. */
  readonly scorer: string;
}

/** How a script compares with her samples, 0-100, and what gives it away. */
export interface VoiceReport {
  /** Null without samples. */
  readonly personalization: number | null;
  readonly confidence: 'low' | 'medium' | 'high';
  /** Cosine of MiniLM vectors, shown apart from the voice; null where no embedder loads. */
  readonly topicFit: number | null;
  readonly evidence: readonly { readonly what: string; readonly quote: string }[];
  /** True where other people's texts of the language set the scale; absent in scripts of earlier versions. */
  readonly calibrated?: boolean | undefined;
}

export interface StockPhrase {
  readonly quote: string;
  readonly why: string;
}

export interface UntraceableFact {
  readonly kind: 'number' | 'name' | 'brand' | 'quote' | 'result';
  readonly quote: string;
}

export interface HookOption {
  readonly hook: string;
  /** 0-10, as `ViralReport.hook`. */
  readonly score: number;
}

export interface Attempt {
  readonly text: string;
  /** 0-100. */
  readonly quality: number;
  /** What this attempt was told to do differently: `hook: question, structure: list`. */
  readonly plan: string;
}

export interface Usage {
  readonly calls: number;
  readonly promptTokens: number;
  readonly completionTokens: number;
  /** Null when the model's price is not known. */
  readonly costUsd: number | null;
}

export interface ScriptResult {
  /** The effect id it was asked under. */
  readonly scriptId: string;
  readonly request: ContentRequest;
  /** Spoken words only, a line per sentence or breath. */
  readonly text: string;
  readonly words: number;
  readonly targetWords: number;
  readonly spokenSeconds: number;
  readonly beats: readonly Beat[];
  /** A few words for the cover picture; null when none is short enough; absent in records from before. */
  readonly coverText?: string | null;
  readonly caption: string;
  /** 0-100. */
  readonly quality: number;
  /** 0-100, without a model: same text, same number. */
  readonly localQuality: number;
  readonly personalization: number | null;
  readonly voice: VoiceReport | null;
  readonly viral: ViralReport;
  readonly hashtags: readonly Hashtag[];
  readonly blanks: readonly Blank[];
  /** All three, the chosen one included. */
  readonly attempts: readonly Attempt[];
  readonly tooCloseToCall: boolean;
  /** The two hooks to try against each other when it is too close to call. */
  readonly alternativeHook: string | null;
  /** After a hook rewrite: up to five openings, best first, to choose from (`script.rewrite` with `option`). */
  readonly hookOptions?: readonly HookOption[];
  /** Why it is shorter than asked, which fallback wrote it ...: codes the chat turns into sentences. */
  readonly notices: readonly Notice[];
  readonly model: {
    readonly provider: 'openai' | 'built-in';
    readonly name: string;
    readonly promptVersion: string;
  };
  readonly usage: Usage;
  readonly createdAt: string;
}

export type Notice =
  | 'draftMaker'
  | 'modelFailed'
  | 'fallbackServer'
  | 'quotaExceeded'
  | 'limitReached'
  | 'refused'
  | 'noScaffolds'
  | 'shorterNoMaterial'
  | 'askForMaterial'
  | 'noTrends'
  | 'languageNotCalibrated';

/** Two hooks before one body, as the record of either side knows it. */
export interface HookPair {
  readonly side: 'A' | 'B';
  readonly otherId: string;
  /** Null until her viewers, or her numbers, have said. */
  readonly outcome: 'won' | 'lost' | 'even' | null;
}

/** A script in her library: the result plus what she did with it. */
export interface ScriptRecord {
  readonly result: ScriptResult;
  readonly userId: string;
  readonly title: string;
  readonly starred: boolean;
  readonly postedAt: string | null;
  readonly vote: 'good' | 'not-me' | null;
  readonly voteReason: string | null;
  /** Her own edit, sent back. */
  readonly editedText: string | null;
  readonly parentId: string | null;
  readonly results: PostResults | null;
  /** The other half of an A/B pair: two hooks, one body; absent without one. */
  readonly pair?: HookPair;
  /** Locked when she says she posted it, never changed; absent in records from before predictions. */
  readonly prediction?: Prediction | null;
  /** The persona it was written for; absent for the first one. */
  readonly slot?: string;
}

/** One line of what changed in a persona, for the card. */
export interface PersonaChange {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

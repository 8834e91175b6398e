/** The engine's nouns, as other programs see them in JSON (`npm run -s script -- --json`, an export). All plain data. */
import type { Hashtag } from './types/hashtags.js';
import type { BeatKind, ContentType, Goal, Notice, Platform, Seconds, Urgency } from './closed-lists.js';
import type { PostResults, Prediction } from './types/posts.js';
import type { ViralReport, VoiceReport } from './types/scores.js';

export type { OwnPost, PostResults, Prediction, Verdict } from './types/posts.js';
export type { Hashtag, HashtagReason, RefusedTag, SizeClass, TagReach, TagRecord } from './types/hashtags.js';

export type { Example, Fact, Habits, Persona, PersonaChange } from './types/persona.js';
export type {
  Fix,
  OwnWeights,
  StockPhrase,
  UntraceableFact,
  ViralReport,
  VoiceReport,
} from './types/scores.js';
export * from './closed-lists.js';

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
  /** Why a lower one was taken before it: another length than she asked for, or opening and build of her last scripts. */
  readonly passedOver?: 'length' | 'heard';
}

export interface Usage {
  /** Answered ones, usable or not. */
  readonly calls: number;
  /** Those of them that gave nothing she could be shown; absent where there were none. */
  readonly unusable?: number;
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
  /** What she has filled into blanks, sentence by sentence as the script says it. */
  readonly answered?: readonly string[];
  /** All three, the chosen one included. */
  readonly attempts: readonly Attempt[];
  readonly tooCloseToCall: boolean;
  /** The two hooks to try against each other when it is too close to call. */
  readonly alternativeHook: string | null;
  /** After a hook rewrite: up to five openings, best first, to choose from (`script.rewrite` with `option`). */
  readonly hookOptions?: readonly HookOption[];
  readonly notices: readonly Notice[];
  readonly model: {
    readonly provider: 'openai' | 'built-in';
    readonly name: string;
    readonly promptVersion: string;
  };
  readonly usage: Usage;
  readonly createdAt: string;
}

/** Two hooks before one body, as the record of either side knows it. */
export interface HookPair {
  readonly side: 'A' | 'B';
  readonly otherId: string;
  /** What she said of it; null = nothing, and the numbers of both say what they say. */
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
  /** Sentences she ordered out on the way to this version: no rewrite brings them back. Absent = none. */
  readonly takenOut?: readonly string[];
}

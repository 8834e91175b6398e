/** What is known of a creator: her persona, what it rests on, and how it changes. */
import type { CardField } from '../closed-lists.js';

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
  readonly evidence: Readonly<Partial<Record<CardField, readonly string[]>>>;

  readonly examples: readonly Example[];
  /** Her words and the size of her habits, measured from the examples (null without examples). */
  readonly habits: Habits | null;
  /** Fields the creator corrected herself: a new analysis never overwrites them. */
  readonly corrected: readonly CardField[];
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

/** One line of what changed in a persona, for the card. */
export interface PersonaChange {
  readonly field: CardField | 'story' | 'examples' | 'facts';
  readonly before: string;
  readonly after: string;
  /** Of a field that is a list: what came and what went. */
  readonly added?: readonly string[];
  readonly removed?: readonly string[];
}

/** What she told to be known by. */
export interface PersonaTold {
  readonly name: string;
  readonly story: string;
  readonly examples: readonly Example[];
  /** BCP 47; absent = as her story is written. */
  readonly language?: string;
  /** Beside the personas she has, as one of its own. */
  readonly another?: true;
  /** Her pace where she told it aloud. */
  readonly wordsPerMinute?: number;
  /** Said after the story: what of it is different. */
  readonly corrections?: readonly string[];
}

/** What a writer is given and what it hands back; the built-in writer and the model writer share it. */
import type { HookStrategy } from './hook-strategies.js';
import type { TagKnowledge } from '../hashtags/reach/known-reach.js';
import type { AskedEnding } from '../heard/asked-ending.js';
import type { Borrowed } from '../trends/borrow.js';
import type { BeatKind, Blank, ContentRequest, Fact, Notice, OwnWeights, Persona, Usage } from '../types.js';

export interface WritingBrief {
  readonly persona: Persona;
  readonly request: ContentRequest;
  /** The request in the words she typed, where `request` says it in the words she wants now. */
  readonly asked?: ContentRequest;
  /** BCP 47, decided: the request's or the persona's. */
  readonly language: string;
  readonly wordsPerMinute: number;
  readonly targetWords: number;
  /** Her own lines nearest to the topic, best first (from examples and accepted scripts). */
  readonly nearestLines: readonly string[];
  /** Facts of hers that touch the topic, best first; may be empty: then nothing may be claimed about her. */
  readonly facts: readonly Fact[];
  /** Everything a claim may be traced to: story, examples, corrections, the request's own words. */
  readonly sources: readonly string[];
  /** Hooks, topics and structures of her last four weeks. */
  readonly avoid: {
    readonly hooks: readonly string[];
    readonly topics: readonly string[];
    readonly structures: readonly string[];
    /** Her last scripts whole: a sentence of her life that they told is not told again beside another topic. */
    readonly said?: readonly string[];
  };
  /** Sentences she ordered out of this script before. */
  readonly takenOut?: readonly string[] | undefined;
  /** What her viewers are to be asked for at the end, where she names it. */
  readonly ending?: AskedEnding | null | undefined;
  /** What won with her own viewers; absent without results. */
  readonly prefer?: { readonly hooks: readonly string[]; readonly structures: readonly string[] } | undefined;
  /** What is known of hashtags for her; absent = nothing. */
  readonly tags?: TagKnowledge | undefined;
  /** Texts of the trend store, to measure against; a writer never sees them. */
  readonly trends: readonly string[];
  /** When the newest of them was seen, ISO 8601 UTC. */
  readonly trendsSeenAt?: string | undefined;
  /** How posts that do well are built, without a word of them: what a writer may be told. */
  readonly trendBuilds?: readonly string[] | undefined;
  /** The build of a post she asked to adapt. */
  readonly borrowed?: Borrowed | undefined;
  /** How her own results weigh the viral dimensions; absent while she has too few. */
  readonly own?: OwnWeights | undefined;
}

/** What makes this attempt differ by design from the other two. */
export interface AttemptPlan {
  readonly index: number;
  readonly hookStrategy: HookStrategy;
  /** The openings of all attempts, in order; absent = not known. */
  readonly openings?: readonly HookStrategy[];
  readonly beats: readonly BeatKind[];
  readonly fact: Fact | null;
  /** Deterministic source of variety. */
  readonly seed: number;
}

export interface DraftBeat {
  readonly kind: BeatKind;
  /** Spoken words; lines separated by `\n`. */
  readonly spoken: string;
  readonly onScreen: string | null;
  readonly shot: string | null;
}

export interface Draft {
  readonly beats: readonly DraftBeat[];
  /** Absent or null: the engine makes one from the spoken words. */
  readonly caption?: string | null;
  readonly blanks: readonly Blank[];
  /** The built-in writer's: whole thoughts that may stand in another script, those of hers first. */
  readonly lendable?: readonly string[];
  readonly notices: readonly Notice[];
  readonly usage: Usage;
  /** The model that wrote it. */
  readonly model: string;
}

/** Writes one attempt. The built-in one takes under 300 ms and never throws for lack of material: it writes shorter and says so in `notices`. */
export interface ScriptDrafter {
  /**
   * Its lines are hers or were checked before they shipped (`data/drafts`). What any other writes is checked for claims and
   * stock phrases, judged, mended and filled up.
   */
  readonly trusted: boolean;
  /** For the record of who wrote; how a draft is treated, `trusted` says. */
  readonly provider: 'openai' | 'built-in';
  readonly promptVersion: string;
  draft(
    brief: WritingBrief,
    plan: AttemptPlan,
    options: {
      readonly signal: AbortSignal;
      readonly onText?: (textSoFar: string) => void;
      /** Attempts of this request that are written already: the built-in writer says other things where she told enough. */
      readonly before?: readonly Draft[];
    },
  ): Promise<Draft>;
}

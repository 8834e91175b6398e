/** What is measured of a text: its viral report, its voice, and what in it is stock or made up. */
import type { Dimension } from '../closed-lists.js';
import type { FixCode } from '../viral/fixes.js';

export interface Fix {
  readonly dimension: Dimension;
  /** English. */
  readonly suggestion: string;
  /** Which direction it is, for those who say it in another language; absent in records from before. */
  readonly code?: FixCode;
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

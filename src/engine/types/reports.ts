/** What the engine counts for people: for a creator what to make next, for the operator how it goes. */
import type { ErrorCode } from '../../errors.js';

/** What did well among her scripts, and a fact of hers to try next. */
export interface Recommendation {
  /** A word of her topics: `money`. */
  readonly about: string;
  /** Scripts about it, of all that were measured. */
  readonly scripts: number;
  readonly of: number;
  /** `views` against her usual, else how often she accepted them. */
  readonly measure: 'views' | 'accepted';
  /** 1 = as usual. */
  readonly timesUsual: number;
  /** A verbatim fact of hers near it that no script was about; null when there is none. */
  readonly next: string | null;
}

/** What the operator wants to know; times in milliseconds, cost in USD. */
export interface OperatorReport {
  readonly at: string;
  readonly users: number;
  /** Different people seen in the last 1, 7 and 30 days. */
  readonly active: { readonly day: number; readonly week: number; readonly month: number };
  /** By week of a person's first day (Monday): how many came, and how many of them came again in the 1st, 2nd ... week after. */
  readonly retention: readonly {
    readonly week: string;
    readonly users: number;
    readonly returned: readonly number[];
  }[];
  /** Days on which a person came again after an earlier day. */
  readonly returnVisits: number;
  readonly operations: readonly {
    readonly operation: string;
    readonly count: number;
    /** 0-1. */
    readonly successRate: number;
    readonly p50Ms: number;
    readonly p95Ms: number;
  }[];
  readonly models: readonly {
    readonly model: string;
    readonly calls: number;
    readonly promptTokens: number;
    readonly completionTokens: number;
    /** Null = the model's price is not known. */
    readonly costUsd: number | null;
  }[];
  readonly promptTokens: number;
  readonly completionTokens: number;
  readonly costUsd: number | null;
  readonly votes: { readonly good: number; readonly notMe: number };
  /** Oldest first, at most twelve weeks. */
  readonly weeks: readonly {
    readonly week: string;
    readonly scripts: number;
    readonly quality: number | null;
    readonly viral: number | null;
  }[];
  readonly failures: readonly { readonly code: ErrorCode; readonly count: number }[];
  /** Newest first. */
  readonly lastErrors: readonly {
    readonly at: string;
    readonly operation: string;
    readonly code: ErrorCode;
    readonly id: string;
  }[];
  /** Where retrieval lives, and why by words alone when it is. */
  readonly memory: { readonly index: string; readonly embedder: string; readonly problem: string | null };
}

/** Type of what a line of numbers or a button settled. */
import type { PostResults, ScriptRecord, Verdict } from './types.js';

/** What a line of numbers or a button settled. */
export interface SettledPost {
  readonly record: ScriptRecord;
  /** Against her own median; null when there is nothing yet to compare with. */
  readonly verdict: Verdict | null;
  /** Numbers understood, in the order of `PostResults`. */
  readonly understood: readonly (keyof PostResults)[];
}

/** What was last done to a script of her library, so that "undo" takes back that and nothing else. */
import type { PostResults, ScriptRecord } from '../../types.js';

export type LastChange =
  /** Numbers were noted: what was there before, and what she told. */
  | {
      readonly kind: 'results';
      /** ISO 8601, UTC. */
      readonly at: string;
      readonly scriptId: string;
      readonly before: { readonly results: PostResults | null; readonly postedAt: string | null };
      readonly told: PostResults;
    }
  /** A script is gone, with the `versions` before it; kept for a while in case she did not mean it. */
  | {
      readonly kind: 'deleted';
      readonly at: string;
      readonly record?: ScriptRecord;
      readonly versions?: readonly ScriptRecord[];
    };

/** A deleted script comes back within a day: who did not mean it says so soon, and who did wants it gone. */
export const KEPT_DELETED_MS = 86_400_000;

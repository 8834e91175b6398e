/** What was last done to a script of her library, so that "undo" takes back that and nothing else. */
import type { PostResults } from '../types.js';

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
  /** A script is gone for good. */
  | { readonly kind: 'deleted'; readonly at: string };

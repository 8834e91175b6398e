/** The arguments a persona is built from. */
import type { Example } from './types.js';

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
}

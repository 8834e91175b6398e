import type { Hashtag, HashtagReason } from '../types/hashtags.js';

export type Spelling = NonNullable<Hashtag['spelling']>;

/** A tag before it is picked. */
export interface Candidate {
  readonly name: string;
  readonly code: HashtagReason;
  /** Words of hers the reason names. */
  readonly about: string;
  readonly language: string;
  readonly spelling?: Spelling;
}

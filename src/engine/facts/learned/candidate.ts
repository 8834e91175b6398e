/** A piece of a script that may be invented, described by numbers for the model of its kind. */
import type { UntraceableFact } from '../../types.js';
import type { Span } from '../words/sentence-spans.js';

export interface Candidate extends Span {
  readonly kind: UntraceableFact['kind'];
  readonly features: Features;
  /** What its words tell, for the word model of its kind; absent where there is none. */
  readonly clues?: readonly string[];
}

/** 0 to about 4 each; what is missing is 0. */
export type Features = Readonly<Record<string, number>>;

/**
 * One record of many. An object without a prototype is a plain hash from its first key on; V8 would build a new hidden
 * class for each of 150 keys otherwise, which took most of the time.
 */
export function gathered(...parts: readonly Features[]): Features {
  const all: Record<string, number> = Object.create(null) as Record<string, number>;
  for (const part of parts) for (const name in part) all[name] = part[name] ?? 0;
  return all;
}

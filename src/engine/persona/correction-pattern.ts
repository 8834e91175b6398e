/** One way to say what a field of the persona should be. */
import type { CardField } from './changes.js';

export interface CorrectionPattern {
  readonly field: CardField;
  /** Adds to a list rather than replace it. */
  readonly adds: boolean;
  /** Takes the whole sentence, without marks at its end; the first group is the value. */
  readonly says: RegExp;
}

export function pattern(field: CardField, says: RegExp, adds = false): CorrectionPattern {
  return { field, says, adds };
}

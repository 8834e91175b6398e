/** The last hand on the chosen attempt, and what she is told of it. */
import { LENGTH_TOLERANCE, lengthRatio } from '../../length.js';
import type { Notice } from '../../types.js';
import type { WritingBrief } from '../brief.js';
import type { Craft } from '../craft.js';
import type { Writers } from './draft-attempts.js';
import { borrowFrom, fillFromMaterial } from './fill-length.js';
import { lengthTarget, type FinishedAttempt } from './finish-draft.js';
import { withOwnEnding } from './own-ending.js';
import { isRetold } from './retold-example.js';
import { measured, type ScoredAttempt } from './scored-attempts.js';
import { withoutStockSentences } from './trouble.js';

/** The chosen attempt without the stock phrases that are left, with an ending, filled up where it is short. */
export async function polishAttempt(
  { writers, craft }: { readonly writers: Writers; readonly craft: Craft },
  { chosen, others }: { readonly chosen: ScoredAttempt; readonly others: readonly ScoredAttempt[] },
  brief: WritingBrief,
  signal: AbortSignal,
): Promise<ScoredAttempt> {
  // It is as long as asked already.
  if (chosen.attempt.writer.trusted) return chosen;
  const { builtIn } = writers;
  const plain = withoutStockSentences(chosen.attempt, brief, craft);
  let attempt = await withOwnEnding(plain, { builtIn, craft }, brief, signal);
  if (isTooShort(attempt, brief)) {
    const lenders = others.map((other) => withoutStockSentences(other.attempt, brief, craft));
    const borrowed = borrowFrom(lenders, attempt, brief);
    attempt = await fillFromMaterial(borrowed, builtIn, brief, signal);
  }
  if (attempt === chosen.attempt) return chosen;
  return measured(attempt, brief, craft);
}

export function noticesFor(attempt: FinishedAttempt, brief: WritingBrief): readonly Notice[] {
  const short = !attempt.writer.trusted && isTooShort(attempt, brief);
  return [
    ...attempt.draft.notices,
    ...(short ? (['shorterNoMaterial'] as const) : []),
    ...(isRetold(attempt.beats, brief) ? (['retold'] as const) : []),
    ...(brief.request.urgency === 'trending' && brief.trends.length === 0 ? (['noTrends'] as const) : []),
  ];
}

function isTooShort({ beats }: FinishedAttempt, brief: WritingBrief): boolean {
  return lengthRatio(beats, lengthTarget(brief)) < 1 - LENGTH_TOLERANCE;
}

/** After writing: the judge and, at the same time, one repair of length. Urgent requests go without. */
import { errorCodeOf } from '../../errors.js';
import type { LanguageModel } from '../../ports.js';
import { judgeAttempts, type Verdict } from '../judge.js';
import { fitsLength, lengthRatio } from '../length.js';
import type { Prompts } from '../prompts/load-prompt.js';
import type { Usage } from '../types.js';
import type { WritingBrief } from './brief.js';
import type { CostOf, Craft } from './craft.js';
import { lengthTarget, type FinishedAttempt } from './finish-draft.js';
import { repairLength } from './repair-length.js';
import { textOf } from './score-attempt.js';
import { NO_USAGE, sumUsage } from './usage.js';

/** A verdict is worth this much waiting; then our own numbers decide. */
const JUDGING_MS = 20_000;

export interface SecondRoundParts {
  /** Repairs length; null without a model. */
  readonly model: LanguageModel | null;
  /** May be another model; null = our own numbers decide. */
  readonly judge: LanguageModel | null;
  readonly prompts: Prompts;
  readonly craft: Craft;
  readonly costOf: CostOf;
  readonly logger?: { warn(fields: object, message: string): void } | undefined;
}

export interface SecondRound {
  /** With the repaired one in its place. */
  readonly attempts: readonly FinishedAttempt[];
  readonly verdict: Verdict | null;
  readonly usage: Usage;
}

/** Never throws: a judge or a repair that fails leaves the attempts as they are. */
export async function runSecondRound(
  parts: SecondRoundParts,
  attempts: readonly FinishedAttempt[],
  brief: WritingBrief,
  budget: AbortSignal,
): Promise<SecondRound> {
  const written = attempts.some(({ writer }) => writer.provider === 'openai');
  if (!written || brief.request.urgency === 'urgent') return { attempts, verdict: null, usage: NO_USAGE };
  const logFailure = (what: string) => (error: unknown) => {
    parts.logger?.warn({ code: errorCodeOf(error) }, `${what} failed; going on without`);
    return null;
  };
  const [verdict, repair] = await Promise.all([
    judged(parts, attempts, brief, budget).catch(logFailure('Judging')),
    repaired(parts, attempts, brief, budget).catch(logFailure('Repairing length')),
  ]);
  return {
    attempts: repair?.attempt ? attempts.with(repair.at, repair.attempt) : attempts,
    verdict,
    usage: sumUsage([verdict?.usage ?? NO_USAGE, repair?.usage ?? NO_USAGE]),
  };
}

async function judged(
  { judge, ...parts }: SecondRoundParts,
  attempts: readonly FinishedAttempt[],
  brief: WritingBrief,
  budget: AbortSignal,
): Promise<Verdict | null> {
  if (!judge) return null;
  return judgeAttempts(
    { ...parts, model: judge },
    {
      topic: brief.request.topic,
      attempts: attempts.map(({ beats }) => textOf(beats)),
    },
    AbortSignal.any([budget, AbortSignal.timeout(JUDGING_MS)]),
  );
}

/** When no attempt has the right length, the one nearest to it is repaired. */
async function repaired(
  { model, ...parts }: SecondRoundParts,
  attempts: readonly FinishedAttempt[],
  brief: WritingBrief,
  budget: AbortSignal,
): Promise<{ readonly at: number; readonly attempt: FinishedAttempt | null; readonly usage: Usage } | null> {
  const target = lengthTarget(brief);
  const off = attempts.map(({ beats, writer }) =>
    writer.provider === 'openai' ? Math.abs(lengthRatio(beats, target) - 1) : Number.POSITIVE_INFINITY,
  );
  const at = off.indexOf(Math.min(...off));
  const nearest = attempts[at];
  if (!model || !nearest || fitsLength(lengthRatio(nearest.beats, target))) return null;
  const { beats, usage } = await repairLength({ ...parts, model }, nearest, brief, budget);
  return { at, attempt: beats && { ...nearest, ...beats }, usage };
}

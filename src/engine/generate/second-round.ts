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
import { nearestSample } from './nearest-sample.js';
import { repairLength } from './repair-length.js';
import { measureBeats, type Measures } from './score-attempt.js';
import { NO_USAGE, sumUsage } from './usage.js';

/** A verdict is worth this much waiting; then our own numbers decide. */
const JUDGING_MS = 20_000;

export interface ScoredAttempt {
  readonly attempt: FinishedAttempt;
  readonly measures: Measures;
}

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
  readonly attempts: readonly ScoredAttempt[];
  readonly verdict: Verdict | null;
  readonly usage: Usage;
}

/** Never throws: a judge or a repair that fails leaves the attempts as they are. */
export async function runSecondRound(
  parts: SecondRoundParts,
  attempts: readonly ScoredAttempt[],
  brief: WritingBrief,
  budget: AbortSignal,
): Promise<SecondRound> {
  const written = attempts.some(({ attempt }) => attempt.writer.provider === 'openai');
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
    attempts: repair?.scored ? attempts.with(repair.at, repair.scored) : attempts,
    verdict,
    usage: sumUsage([verdict?.usage ?? NO_USAGE, repair?.usage ?? NO_USAGE]),
  };
}

async function judged(
  { judge, ...parts }: SecondRoundParts,
  attempts: readonly ScoredAttempt[],
  brief: WritingBrief,
  budget: AbortSignal,
): Promise<Verdict | null> {
  if (!judge) return null;
  return judgeAttempts(
    { ...parts, model: judge },
    {
      topic: brief.request.topic,
      sample: nearestSample(brief),
      attempts: attempts.map(({ measures }) => measures.text),
    },
    AbortSignal.any([budget, AbortSignal.timeout(JUDGING_MS)]),
  );
}

/** The best attempt by our own numbers, when its length does not fit. */
async function repaired(
  { model, ...parts }: SecondRoundParts,
  attempts: readonly ScoredAttempt[],
  brief: WritingBrief,
  budget: AbortSignal,
): Promise<{ readonly at: number; readonly scored: ScoredAttempt | null; readonly usage: Usage } | null> {
  const at = indexOfBest(attempts);
  const best = attempts[at];
  if (!model || best?.attempt.writer.provider !== 'openai') return null;
  if (fitsLength(lengthRatio(best.attempt.beats, lengthTarget(brief)))) return null;
  const { beats, usage } = await repairLength({ ...parts, model }, best.attempt, brief, budget);
  if (!beats) return { at, scored: null, usage };
  const attempt = { ...best.attempt, ...beats };
  return { at, usage, scored: { attempt, measures: await measureBeats(attempt.beats, brief, parts.craft) } };
}

function indexOfBest(attempts: readonly ScoredAttempt[]): number {
  const qualities = attempts.map(({ measures }) => measures.localQuality);
  return qualities.indexOf(Math.max(...qualities));
}

/** After writing: the judge and, at the same time, one mending of what counts could not mend. Urgent requests go without. */
import { spokenIn } from '../spoken-in.js';
import { withDeadline } from '../../../deadline.js';
import { errorCodeOf } from '../../../errors.js';
import type { LanguageModel } from '../../../ports.js';
import { fitsLength, lengthRatio } from '../../length.js';
import { judgeAttempts, type Verdict } from '../../judge.js';
import type { Prompts } from '../../prompts/load-prompt.js';
import type { Usage } from '../../types.js';
import type { WritingBrief } from '../brief.js';
import type { CostOf, Craft } from '../craft.js';
import { borrowFrom } from './fill-length.js';
import { renumberBlanks } from './blank-out.js';
import { checkBeats, lengthTarget, stockIn, type FinishedAttempt } from './finish-draft.js';
import { repairScript } from '../model/repair-script.js';
import { shortenWithModel } from '../model/shorten-with-model.js';
import { blankTroubleOf, hasHoles, troubleOf } from './trouble.js';
import { NO_USAGE, sumUsage } from '../usage.js';

/** What counts took out of a draft much too long weighs as much as a stock phrase left in. */
const OVERLONG_TROUBLE = 0.15;
/** A verdict is worth this much waiting; then our own numbers decide. */
const JUDGING_MS = 20_000;

export interface SecondRoundParts {
  /** Mends the best attempt; null without a model. */
  readonly model: LanguageModel | null;
  /** May be another model; null = our own numbers decide. */
  readonly judge: LanguageModel | null;
  readonly prompts: Prompts;
  readonly craft: Craft;
  readonly costOf: CostOf;
  readonly logger?: { warn(fields: object, message: string): void } | undefined;
}

export interface SecondRound {
  /** Stands in the place of the one it was made of; null where none was better than that. */
  readonly mended: { readonly at: number; readonly attempt: FinishedAttempt } | null;
  readonly verdict: Verdict | null;
  readonly usage: Usage;
}

/**
 * `attempts`: as the rules have checked them; what a network finds in them besides is not waited for. Never throws: a judge
 * or a repair that fails leaves the attempts as they are.
 */
export async function runSecondRound(
  parts: SecondRoundParts,
  attempts: readonly FinishedAttempt[],
  brief: WritingBrief,
  budget: AbortSignal,
): Promise<SecondRound> {
  const written = attempts.some(({ writer }) => !writer.trusted);
  if (!written || brief.request.urgency === 'urgent') return { mended: null, verdict: null, usage: NO_USAGE };
  const logFailure = (what: string) => (error: unknown) => {
    parts.logger?.warn({ code: errorCodeOf(error) }, `${what} failed; going on without`);
    return null;
  };
  const [verdict, repair] = await Promise.all([
    judged(parts, attempts, brief, budget).catch(logFailure('Judging')),
    repaired(parts, attempts, brief, budget).catch(logFailure('Mending')),
  ]);
  return {
    mended: repair?.attempt ? { at: repair.at, attempt: repair.attempt } : null,
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
  const texts = attempts.map(({ beats }) => spokenIn(beats));
  // Of copies there is none to choose.
  if (!judge || new Set(texts).size < 2) return null;
  return judgeAttempts(
    { ...parts, model: judge },
    { topic: brief.request.topic, attempts: texts },
    withDeadline(budget, JUDGING_MS),
  );
}

interface Repair {
  readonly at: number;
  readonly attempt: FinishedAttempt | null;
  readonly usage: Usage;
}

/** When every attempt has some trouble left, the one with the least is mended, one with few blanks rather than one full of them. */
async function repaired(
  { model, ...parts }: SecondRoundParts,
  attempts: readonly FinishedAttempt[],
  brief: WritingBrief,
  budget: AbortSignal,
): Promise<Repair | null> {
  const troubles = attempts.map(({ beats, overlong, writer }) =>
    writer.trusted
      ? Number.POSITIVE_INFINITY
      : troubleOf(beats, brief, parts.craft) + (overlong ? OVERLONG_TROUBLE : 0),
  );
  if (Math.min(...troubles) === 0) return null;
  const efforts = troubles.map((trouble, at) => trouble + blankTroubleOf(attempts[at]?.beats ?? []));
  const at = efforts.indexOf(Math.min(...efforts));
  const attempt = attempts[at];
  if (!model || !attempt || troubles[at] === Number.POSITIVE_INFINITY) return null;
  if (attempt.overlong) return shortened({ ...parts, model }, { at, attempt }, brief, budget);
  const isOnlyShort =
    stockIn(attempt.beats, brief, parts.craft).length === 0 && !hasHoles(attempt.beats, brief);
  if (isOnlyShort && lendingIsEnough(attempts, at, brief)) return null;
  const { beats, usage } = await repairScript({ ...parts, model }, attempt, brief, budget);
  return { at, attempt: beats && { ...attempt, ...beats }, usage };
}

/** A model says which sentences stay, and changes no word; what the rules let pass is read by the network then, as in every script. */
async function shortened(
  parts: SecondRoundParts & { readonly model: LanguageModel },
  { at, attempt }: { readonly at: number; readonly attempt: FinishedAttempt },
  brief: WritingBrief,
  signal: AbortSignal,
): Promise<Repair | null> {
  const { beats, blanks } = attempt.overlong ?? attempt;
  const { beats: kept, usage } = await shortenWithModel(parts, { beats, brief, signal });
  if (!kept) return usage && { at, attempt: null, usage };
  const checked = await checkBeats(kept, blanks, brief, parts.craft);
  return {
    at,
    attempt: { ...attempt, ...renumberBlanks(checked), overlong: undefined },
    usage: usage ?? NO_USAGE,
  };
}

/** A call costs the tokens of a fourth attempt: where thoughts of the other attempts fill this one up, none is made. */
function lendingIsEnough(attempts: readonly FinishedAttempt[], at: number, brief: WritingBrief): boolean {
  const attempt = attempts[at];
  if (!attempt) return false;
  const { beats } = borrowFrom(attempts.toSpliced(at, 1), attempt, brief, false);
  return fitsLength(lengthRatio(beats, lengthTarget(brief)));
}

/** One request to one finished script: three attempts, measured, judged, repaired, chosen. */
import { withDeadline } from '../../deadline.js';
import { BotError, errorCodeOf } from '../../errors.js';
import type { OperationContext } from '../operations.js';
import type { Notice, ScriptResult } from '../types.js';
import { assembleResult } from './result/assemble-result.js';
import type { WritingBrief } from './brief.js';
import { buildBrief, type BriefInput, type NearestLines } from './build-brief.js';
import { chooseAttempt, passedOver } from './attempts/choose.js';
import { draftAttempts, type Writers } from './attempts/draft-attempts.js';
import { checkedCaption, finishAttempt, type FinishedAttempt } from './attempts/finish-draft.js';
import { describePlan, planAttempts } from './attempts/plan-attempts.js';
import { noticesFor, polishAttempt } from './attempts/polish-attempt.js';
import { viralReportOn } from './attempts/score-attempt.js';
import {
  candidatesOf,
  chosenOf,
  measured,
  otherHook,
  withViralReport,
  type ScoredAttempt,
} from './attempts/scored-attempts.js';
import type { ScriptLoad } from './script-load.js';
import { runSecondRound, type SecondRoundParts } from './attempts/second-round.js';
import { seedOf } from './seed.js';
import { sumUsage } from './usage.js';
import { onTheirWay, readAhead } from './while-waiting.js';

/** The model's time for a whole script; then the built-in writer takes over. */
const BUDGET_MS = 60_000;

export interface GeneratorParts extends SecondRoundParts {
  readonly writers: Writers;
  readonly nearestLines?: NearestLines | undefined;
  readonly clock: () => Date;
  /** Shared by all generators of a process. */
  readonly load: ScriptLoad;
  /** For tests; `BUDGET_MS` otherwise. */
  readonly budgetMs?: number | undefined;
}

export type GenerationContext = Pick<OperationContext, 'id' | 'signal' | 'onProgress'>;

export interface ScriptGenerator {
  /** Throws `BotError('cancelled')`; a failing model leads to a built-in draft and a notice. */
  generate(input: BriefInput, context: GenerationContext): Promise<ScriptResult>;
}

export function createScriptGenerator(parts: GeneratorParts): ScriptGenerator {
  return {
    generate: (input, context) => parts.load.during(() => generateOne(parts, input, context)),
  };
}

async function generateOne(
  parts: GeneratorParts,
  input: BriefInput,
  context: GenerationContext,
): Promise<ScriptResult> {
  const budget = withDeadline(context.signal, parts.budgetMs ?? BUDGET_MS);
  const brief = await buildBrief(input, parts.nearestLines);
  const { early, finished, notices } = await firstRound(parts, brief, context, budget);
  throwIfCancelled(context.signal);
  // The judge reads and a model mends while a network reads and we measure: neither needs the other.
  const [firstScored, second] = await Promise.all([
    finished.then((attempts) => measureAll(parts, attempts, brief, context)),
    runSecondRound(parts, early, brief, budget),
  ]);
  throwIfCancelled(context.signal);
  context.onProgress({ stage: 'polishing' });
  const { mended } = second;
  const scored = mended
    ? firstScored.with(mended.at, await measured(mended.attempt, brief, parts.craft))
    : firstScored;
  const choice = chooseAttempt(candidatesOf(scored, brief), second.verdict);
  const polished = await polishAttempt(
    parts,
    { chosen: chosenOf(scored, choice.best), others: scored.filter((_, at) => at !== choice.best) },
    brief,
    context.signal,
  );
  const final = scored.with(choice.best, polished);
  const candidates = candidatesOf(final, brief);
  const { qualities } = chooseAttempt(candidates, second.verdict);
  const reasons = passedOver(candidates, { best: choice.best, qualities });
  return assembleResult(
    {
      scriptId: context.id,
      brief,
      chosen: {
        ...polished,
        caption: checkedCaption(polished.attempt, brief, parts.craft),
        viral: polished.viral ?? (await viralReportOn(polished.measures.text, brief, parts.craft)),
        quality: qualities[choice.best] ?? 0,
        model: modelOf(polished.attempt),
      },
      attempts: final.map(({ attempt, measures }, index) => {
        const reason = reasons[index];
        return {
          text: measures.text,
          quality: qualities[index] ?? 0,
          plan: describePlan(attempt.plan),
          ...(reason && { passedOver: reason }),
        };
      }),
      tooCloseToCall: choice.tooClose,
      alternativeHook: choice.tooClose ? otherHook(final, choice) : null,
      notices: [...notices, ...noticesFor(polished.attempt, brief)],
      usage: sumUsage([...early.map(({ draft }) => draft.usage), second.usage]),
      createdAt: parts.clock(),
    },
    parts.craft,
  );
}

interface FirstRound {
  readonly early: readonly FinishedAttempt[];
  readonly finished: Promise<readonly FinishedAttempt[]>;
  readonly notices: readonly Notice[];
}

/** Planned and written; in the plans' order. */
async function firstRound(
  parts: GeneratorParts,
  brief: WritingBrief,
  { id, signal, onProgress }: GenerationContext,
  budget: AbortSignal,
): Promise<FirstRound> {
  const plans = planAttempts(brief, brief.request.seed ?? seedOf(id));
  const attempts = plans.length;
  onProgress({ stage: 'writing', attempts });
  const [written] = await Promise.all([
    draftAttempts(
      parts.writers,
      brief,
      plans,
      {
        signal,
        budget,
        onText: (preview) => onProgress({ stage: 'writing', attempts, preview }),
        // A `BotError` says nothing of hers, and the operator has to know why a model that answers does not write.
        onFailure: (error) =>
          parts.logger?.warn(
            { code: errorCodeOf(error), reason: error instanceof BotError ? error.message : undefined },
            "an attempt of the model's cannot be used",
          ),
      },
      (attempt) => finishAttempt(attempt, brief, parts),
    ),
    parts.writers.model && readAhead(brief, parts.craft),
  ]);
  return {
    early: written.attempts.map(({ early }) => early),
    finished: Promise.all(written.attempts.map(({ whole }) => whole)),
    notices: written.notices,
  };
}

async function measureAll(
  { craft, judge, load }: GeneratorParts,
  attempts: readonly FinishedAttempt[],
  brief: WritingBrief,
  { onProgress }: GenerationContext,
): Promise<readonly ScoredAttempt[]> {
  if (judge) await onTheirWay();
  const scored = await Promise.all(attempts.map((attempt) => measured(attempt, brief, craft)));
  for (const [index, { measures }] of scored.entries())
    onProgress({
      stage: 'scored',
      attempt: index + 1,
      attempts: attempts.length,
      quality: Math.round(measures.localQuality),
    });
  if (!judge || brief.request.urgency === 'urgent') return scored;
  onProgress({ stage: 'judging' });
  // While nobody else's script needs the time, whichever attempt the judge prefers is known before it has spoken.
  return load.isAlone() ? Promise.all(scored.map((one) => withViralReport(one, brief, craft))) : scored;
}

function modelOf({ writer, draft }: FinishedAttempt): ScriptResult['model'] {
  return { provider: writer.provider, name: draft.model, promptVersion: writer.promptVersion };
}

function throwIfCancelled(signal: AbortSignal): void {
  if (signal.aborted) throw new BotError('cancelled', 'The request was cancelled.');
}

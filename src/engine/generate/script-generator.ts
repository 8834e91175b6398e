/** One request to one finished script: three attempts, measured, judged, repaired, chosen. */
import { BotError } from '../../errors.js';
import { lengthRatio, LENGTH_TOLERANCE } from '../length.js';
import type { OperationContext } from '../operations.js';
import { splitSentences } from '../text/sentences.js';
import type { Notice, ScriptResult } from '../types.js';
import { assembleResult } from './assemble-result.js';
import type { WritingBrief } from './brief.js';
import { buildBrief, type BriefInput, type NearestLines } from './build-brief.js';
import { chooseAttempt } from './choose.js';
import { draftAttempts, type Writers } from './draft-attempts.js';
import { borrowFromEachOther, fillFromMaterial } from './fill-length.js';
import { finishAttempt, lengthTarget, type FinishedAttempt } from './finish-draft.js';
import { describePlan, planAttempts, type StructuresFor } from './plan-attempts.js';
import { measureBeats, type Measures } from './score-attempt.js';
import { runSecondRound, type ScoredAttempt, type SecondRoundParts } from './second-round.js';
import { seedOf } from './seed.js';
import { sumUsage } from './usage.js';

/** The model's time for a whole script; then the built-in writer takes over. */
const BUDGET_MS = 60_000;

export interface GeneratorParts extends SecondRoundParts {
  readonly writers: Writers;
  readonly structuresFor: StructuresFor;
  readonly nearestLines?: NearestLines | undefined;
  readonly clock: () => Date;
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
    async generate(input, context) {
      const budget = AbortSignal.any([context.signal, AbortSignal.timeout(parts.budgetMs ?? BUDGET_MS)]);
      const brief = await buildBrief(input, parts.nearestLines);
      const { first, notices } = await firstRound(parts, brief, context, budget);
      throwIfCancelled(context.signal);
      if (parts.judge && brief.request.urgency !== 'urgent') context.onProgress({ stage: 'judging' });
      const second = await runSecondRound(parts, first, brief, budget);
      throwIfCancelled(context.signal);
      context.onProgress({ stage: 'polishing' });
      const scored = second.attempts;
      const choice = chooseAttempt(localQualities(scored), second.verdict);
      const polished = await polish(parts, chosenOf(scored, choice.best), brief, context.signal);
      const final = scored.with(choice.best, polished);
      const { qualities } = chooseAttempt(localQualities(final), second.verdict);
      return assembleResult(
        {
          scriptId: context.id,
          brief,
          chosen: { ...polished, quality: qualities[choice.best] ?? 0, model: modelOf(polished.attempt) },
          attempts: final.map(({ attempt, measures }, index) => ({
            text: measures.text,
            quality: qualities[index] ?? 0,
            plan: describePlan(attempt.plan),
          })),
          tooCloseToCall: choice.tooClose,
          alternativeHook: choice.tooClose ? hookOf(chosenOf(scored, choice.second).measures) : null,
          notices: [...notices, ...noticesFor(polished.attempt, brief)],
          usage: sumUsage([...first.map(({ attempt }) => attempt.draft.usage), second.usage]),
          createdAt: parts.clock(),
        },
        parts.craft,
      );
    },
  };
}

/** Planned, written, finished and measured; in the plans' order. */
async function firstRound(
  parts: GeneratorParts,
  brief: WritingBrief,
  { id, signal, onProgress }: GenerationContext,
  budget: AbortSignal,
): Promise<{ readonly first: readonly ScoredAttempt[]; readonly notices: readonly Notice[] }> {
  const plans = planAttempts(brief, brief.request.seed ?? seedOf(id), parts.structuresFor);
  const attempts = plans.length;
  onProgress({ stage: 'writing', attempts });
  const written = await draftAttempts(parts.writers, brief, plans, {
    signal,
    budget,
    onText: (preview) => onProgress({ stage: 'writing', attempts, preview }),
  });
  const finished = borrowFromEachOther(
    written.attempts.map((attempt) => finishAttempt(attempt, brief, parts.craft)),
    brief,
  );
  const first = await Promise.all(
    finished.map(async (attempt, index) => {
      const measures = await measureBeats(attempt.beats, brief, parts.craft);
      onProgress({
        stage: 'scored',
        attempt: index + 1,
        attempts,
        quality: Math.round(measures.localQuality),
      });
      return { attempt, measures };
    }),
  );
  return { first, notices: written.notices };
}

/** The chosen attempt, filled up where the model left it short. */
async function polish(
  { writers, craft }: GeneratorParts,
  chosen: ScoredAttempt,
  brief: WritingBrief,
  signal: AbortSignal,
): Promise<ScoredAttempt> {
  const attempt = await fillFromMaterial(chosen.attempt, writers.builtIn, chosen.attempt.plan, brief, signal);
  if (attempt === chosen.attempt) return chosen;
  return { attempt, measures: await measureBeats(attempt.beats, brief, craft) };
}

function noticesFor(attempt: FinishedAttempt, brief: WritingBrief): readonly Notice[] {
  const ratio = lengthRatio(attempt.beats, lengthTarget(brief));
  const short = attempt.writer.provider === 'openai' && ratio < 1 - LENGTH_TOLERANCE;
  return [
    ...attempt.draft.notices,
    ...(short ? (['shorterNoMaterial'] as const) : []),
    ...(brief.request.urgency === 'trending' && brief.trends.length === 0 ? (['noTrends'] as const) : []),
  ];
}

function modelOf({ writer, draft }: FinishedAttempt): ScriptResult['model'] {
  return { provider: writer.provider, name: draft.model, promptVersion: writer.promptVersion };
}

function localQualities(attempts: readonly ScoredAttempt[]): readonly number[] {
  return attempts.map(({ measures }) => measures.localQuality);
}

function chosenOf(attempts: readonly ScoredAttempt[], at: number): ScoredAttempt {
  const chosen = attempts[at];
  if (!chosen) throw new BotError('invalidOutput', 'No attempt was written.');
  return chosen;
}

function hookOf(measures: Measures): string {
  return splitSentences(measures.text)[0] ?? '';
}

function throwIfCancelled(signal: AbortSignal): void {
  if (signal.aborted) throw new BotError('cancelled', 'The request was cancelled.');
}

/** Three drafts at once, from the model or, where it fails, from the built-in writer. */
import { BotError, errorCodeOf, type ErrorCode } from '../../../errors.js';
import type { Notice } from '../../types.js';
import type { AttemptPlan, Draft, ScriptDrafter, WritingBrief } from '../brief.js';

export interface WrittenAttempt {
  readonly plan: AttemptPlan;
  readonly draft: Draft;
  readonly writer: ScriptDrafter;
}

export interface Writers {
  /** The model's; null without a model. */
  readonly model: ScriptDrafter | null;
  readonly builtIn: ScriptDrafter;
}

export interface DraftingOptions {
  /** Hers: a cancel. */
  readonly signal: AbortSignal;
  /** The model's time is over when this fires; the built-in writer still writes. */
  readonly budget: AbortSignal;
  readonly onText: (textSoFar: string) => void;
  /** Told of each attempt of the model that failed or could not be used. */
  readonly onFailure?: (error: unknown) => void;
}

/** Once two of three are written, the last one may take this many times as long as they took, but at least `LEAST_WAIT_MS`. */
const STRAGGLER_FACTOR = 2;
const LEAST_WAIT_MS = 3_000;

/**
 * Attempts in the plans' order, each finished as it comes while the others are still being written, and why the model did
 * not write when it did not. What cannot be finished counts as not written. Throws `BotError('cancelled')` only.
 */
export async function draftAttempts<T>(
  writers: Writers,
  brief: WritingBrief,
  plans: readonly AttemptPlan[],
  options: DraftingOptions,
  finish: (attempt: WrittenAttempt) => T | Promise<T>,
): Promise<{ readonly attempts: readonly T[]; readonly notices: readonly Notice[] }> {
  const { model, builtIn } = writers;
  // One after the other, since each says what those before it have not said.
  const before: Draft[] = [];
  const byHand = async (plan: AttemptPlan): Promise<T> => {
    const draft = await builtIn.draft(brief, plan, { signal: options.signal, before: [...before] });
    before.push(draft);
    return finish({ plan, draft, writer: builtIn });
  };
  if (!model) return { attempts: await inTurn(plans, byHand), notices: [] };
  const results = await settleWithoutStragglers(plans, options.budget, async (plan, signal) => {
    const onText = plan.index === 0 ? { onText: options.onText } : {};
    const draft = await model.draft(brief, plan, { signal, ...onText });
    return finish({ plan, draft, writer: model });
  });
  if (options.signal.aborted) throw new BotError('cancelled', 'The request was cancelled.');
  const attempts = await inTurn(plans, (plan, index) => {
    const result = results[index];
    return result?.status === 'fulfilled' ? result.value : byHand(plan);
  });
  const failures = results.flatMap((result) =>
    result.status === 'rejected' ? [errorCodeOf(result.reason)] : [],
  );
  for (const result of results) if (result.status === 'rejected') options.onFailure?.(result.reason);
  const allFailed = failures.length === plans.length;
  return { attempts, notices: allFailed && failures[0] ? [noticeFor(failures[0])] : [] };
}

async function inTurn<Item, Result>(
  items: readonly Item[],
  run: (item: Item, index: number) => Result | Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (const [index, item] of items.entries()) results.push(await run(item, index));
  return results;
}

function noticeFor(code: ErrorCode): Notice {
  return code === 'quotaExceeded' || code === 'refused' ? code : 'modelFailed';
}

async function settleWithoutStragglers<T, R>(
  items: readonly T[],
  budget: AbortSignal,
  run: (item: T, signal: AbortSignal) => Promise<R>,
): Promise<readonly PromiseSettledResult<R>[]> {
  const straggling = new AbortController();
  const signal = AbortSignal.any([budget, straggling.signal]);
  const startedMs = performance.now();
  let timer: NodeJS.Timeout | undefined;
  let done = 0;
  const runs = items.map(async (item) => {
    const result = await run(item, signal);
    done += 1;
    if (done === items.length - 1) {
      const waitMs = Math.max(LEAST_WAIT_MS, (performance.now() - startedMs) * (STRAGGLER_FACTOR - 1));
      timer = setTimeout(
        () => straggling.abort(new BotError('timeout', 'The other attempts are long done.')),
        waitMs,
      );
    }
    return result;
  });
  const settled = await Promise.allSettled(runs);
  clearTimeout(timer);
  return settled;
}

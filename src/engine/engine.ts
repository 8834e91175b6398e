/** The engine's door: finds the handler of an operation and books what it cost. */
import { BotError, errorCodeOf } from '../errors.js';
import type { Tracer } from '../ports.js';
import type { Handlers } from './handlers/handler.js';
import type { Ledger, LedgerRow } from './library/usage/ledger.js';
import type { Visits } from './library/usage/visits.js';
import { traitsOf } from './operation-traits.js';
import type { Engine, OperationContext, OperationName, Operations } from './operations.js';
import type { CostOf } from './generate/craft.js';
import type { Purse, Spending } from './budget/spending.js';
import type { ScriptResult, Usage } from './types.js';

/** What is learned about a run after it ended; told, never awaited. */
export interface RunFeedback {
  scored(script: ScriptResult): void;
  voted(scriptId: string, vote: 'good' | 'not-me'): void;
  returned(scriptId: string, withinSevenDays: boolean): void;
}

/** One operation under way. */
interface Run {
  readonly op: OperationName;
  readonly context: OperationContext;
  readonly startedMs: number;
  readonly purse: Purse;
}

export function createEngine(parts: {
  readonly handlers: Handlers;
  readonly ledger: Ledger;
  readonly visits: Visits;
  readonly tracer: Tracer;
  readonly feedback: RunFeedback;
  readonly promptVersion: string;
  readonly spending: Spending;
  readonly costOf: CostOf;
  readonly clock: () => Date;
}): Engine {
  const { handlers, ledger, visits, tracer, feedback, spending, clock } = parts;

  async function book(
    { op, context, startedMs, purse }: Run,
    outcome: LedgerRow['outcome'],
    result: unknown,
  ): Promise<void> {
    if (!traitsOf(op).booked) return;
    const { script, usage: told, model } = costsOf(result);
    const spent = purse.spent(parts.costOf);
    const models = purse.byModel(parts.costOf);
    // Nothing was spent now on what an earlier run of the same effect wrote.
    const usage = spent.calls > 0 ? spent : told;
    const usable = (told?.calls ?? 0) - (told?.unusable ?? 0);
    await ledger.add(context.userId, {
      id: context.id,
      at: clock().toISOString(),
      operation: op,
      // What was spent on a model is told by that model's name, even where our own words had to do.
      model: usable > 0 ? model : (purse.model() ?? model),
      ...(models.length > 1 ? { models } : {}),
      calls: usage?.calls ?? 0,
      promptVersion: parts.promptVersion,
      unusable: Math.max(0, spent.calls - usable),
      promptTokens: usage?.promptTokens ?? 0,
      completionTokens: usage?.completionTokens ?? 0,
      costUsd: usage ? usage.costUsd : 0,
      latencyMs: clock().getTime() - startedMs,
      outcome,
      quality: script?.quality ?? null,
      viral: script?.viral.overall ?? null,
    });
  }

  async function noteVisit(op: OperationName, { userId }: OperationContext): Promise<void> {
    // Who asks to be forgotten is not noted once more.
    if (op === 'data.forget') return;
    const back = await visits.note(userId, clock());
    if (back) feedback.returned(back.scriptId, back.withinSevenDays);
  }

  async function tell(
    op: OperationName,
    args: unknown,
    { userId }: OperationContext,
    result: unknown,
  ): Promise<void> {
    if (op === 'script.generate' || op === 'script.rewrite') {
      const { script } = result as { script: ScriptResult };
      feedback.scored(script);
      await visits.wrote(userId, script.scriptId, clock());
    } else if (op === 'feedback.save') {
      const { scriptId, vote } = args as Operations['feedback.save']['args'];
      feedback.voted(scriptId, vote);
    }
  }

  async function runBooked<O extends OperationName>(
    op: O,
    args: Operations[O]['args'],
    context: OperationContext,
  ): Promise<Operations[O]['result']> {
    const purse = spending.open();
    const booked: Run = { op, context, startedMs: clock().getTime(), purse };
    const run = (): Promise<Operations[O]['result']> => purse.run(() => handlers[op](args, context));
    const { runName } = traitsOf(op);
    await noteVisit(op, context);
    try {
      const result = runName
        ? await tracer.trace(
            runName,
            {
              userId: context.userId,
              session: context.threadId,
              effectId: context.id,
              platform: context.threadId.split(':', 1)[0] ?? '',
              language: languageOf(args) ?? context.locale,
              promptVersion: parts.promptVersion,
            },
            args,
            run,
          )
        : await run();
      await tell(op, args, context, result);
      await book(booked, 'ok', result);
      return result;
    } catch (error) {
      const code = errorCodeOf(error);
      const isPaid = purse.model() !== null;
      if (code !== 'cancelled' || isPaid) await book(booked, code, null);
      throw error;
    }
  }

  return {
    run(op, args, context) {
      // Operations are checked by types; a name from an old session's outbox is not.
      if (!Object.hasOwn(handlers, op))
        return Promise.reject(new BotError('notFound', `There is no operation ${op}.`));
      return runBooked(op, args, context);
    },
  };
}

/** The language a script was asked in. */
function languageOf(args: unknown): string | undefined {
  if (typeof args !== 'object' || args === null || !('request' in args)) return undefined;
  return (args as Operations['script.generate']['args']).request.language;
}

function costsOf(result: unknown): { script?: ScriptResult; usage?: Usage; model: string | null } {
  if (typeof result !== 'object' || result === null) return { model: null };
  if ('script' in result) {
    const script = result.script as ScriptResult;
    return { script, usage: script.usage, model: script.model.name };
  }
  if ('usage' in result && 'model' in result)
    return { usage: result.usage as Usage, model: result.model as string };
  return { model: null };
}

/** The engine's door: finds the handler of an operation and books what it cost. */
import { BotError, errorCodeOf } from '../errors.js';
import type { Tracer } from '../ports.js';
import type { Handlers } from './handlers/handler.js';
import type { Ledger, LedgerRow } from './library/ledger.js';
import type { Engine, OperationContext, OperationName, Operations } from './operations.js';
import type { ScriptResult, Usage } from './types.js';

/** Operations that write or read much: what the operator wants counted. */
const BOOKED: ReadonlySet<OperationName> = new Set<OperationName>([
  'persona.build',
  'persona.refine',
  'script.generate',
  'script.rewrite',
  'files.read',
]);
/** The founding document's run names. */
const RUN_NAMES: Partial<Record<OperationName, string>> = {
  'persona.build': 'create_user_persona',
  'script.generate': 'generate_personalized_script',
};

export function createEngine(parts: {
  readonly handlers: Handlers;
  readonly ledger: Ledger;
  readonly tracer: Tracer;
  readonly clock: () => Date;
}): Engine {
  const { handlers, ledger, tracer, clock } = parts;

  async function book(
    op: OperationName,
    context: OperationContext,
    startedMs: number,
    outcome: LedgerRow['outcome'],
    result: unknown,
  ): Promise<void> {
    const { script, usage, model } = costsOf(result);
    await ledger.add(context.userId, {
      id: context.id,
      at: clock().toISOString(),
      operation: op,
      model,
      calls: usage?.calls ?? 0,
      promptTokens: usage?.promptTokens ?? 0,
      completionTokens: usage?.completionTokens ?? 0,
      costUsd: usage ? usage.costUsd : 0,
      latencyMs: clock().getTime() - startedMs,
      outcome,
      quality: script?.quality ?? null,
      viral: script?.viral.overall ?? null,
    });
  }

  async function runBooked<O extends OperationName>(
    op: O,
    args: Operations[O]['args'],
    context: OperationContext,
  ): Promise<Operations[O]['result']> {
    const startedMs = clock().getTime();
    const run = (): Promise<Operations[O]['result']> => handlers[op](args, context);
    const name = RUN_NAMES[op];
    try {
      const result = name
        ? await tracer.trace(
            name,
            { userId: context.userId, effectId: context.id, locale: context.locale },
            args,
            run,
          )
        : await run();
      if (BOOKED.has(op)) await book(op, context, startedMs, 'ok', result);
      return result;
    } catch (error) {
      const code = errorCodeOf(error);
      if (BOOKED.has(op) && code !== 'cancelled') await book(op, context, startedMs, code, null);
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

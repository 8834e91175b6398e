/** An engine whose operations are small functions; it keeps each result under its effect id, as the real one must. */
import type { Engine, OperationContext, OperationName, Operations } from '../../src/engine/operations.js';

interface EngineCall {
  readonly op: OperationName;
  readonly args: unknown;
  readonly context: OperationContext;
}

type Answers = {
  [O in OperationName]?: (args: Operations[O]['args'], context: OperationContext) => unknown;
};

export interface FakeEngine extends Engine {
  /** Every operation that was begun, repeats included. */
  readonly calls: readonly EngineCall[];
  /** Results by effect id: one for each request, however often it was repeated. */
  readonly results: ReadonlyMap<string, unknown>;
}

/** An operation without an answer ends with an empty object. */
export function createFakeEngine(answers: Answers = {}): FakeEngine {
  const calls: EngineCall[] = [];
  const results = new Map<string, unknown>();
  return {
    calls,
    results,
    async run(op, args, context) {
      calls.push({ op, args, context });
      if (!results.has(context.id)) {
        const answer = answers[op] as ((args: unknown, context: OperationContext) => unknown) | undefined;
        results.set(context.id, (await answer?.(args, context)) ?? {});
      }
      return results.get(context.id) as never;
    },
  };
}

/** An answer that comes when the test says so, and is given up when it is cancelled. */
export function createGate<T>(): {
  readonly answer: (args: unknown, context: OperationContext) => Promise<T>;
  open(value: T): void;
} {
  let open!: (value: T) => void;
  const opened = new Promise<T>((resolve) => {
    open = resolve;
  });
  return {
    open,
    answer: (_args, { signal }) =>
      new Promise<T>((resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
        void opened.then(resolve);
      }),
  };
}

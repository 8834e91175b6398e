/**
 * What an operation spent on models, noted at the door of each model: an answer nobody could use costs as much as a good
 * one, and the operation that asked may fail or be cancelled after paying.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { CostOf } from '../generate/craft.js';
import { hearingUsage, sumUsage } from '../generate/usage.js';
import type { ScriptResult, Usage } from '../types.js';

/** One answer, usable or not. */
export interface SpentCall {
  readonly model: string;
  readonly promptTokens: number;
  readonly completionTokens: number;
}

export interface ModelUsage extends Usage {
  readonly model: string;
}

export interface Purse {
  /** What is noted while `work` runs, however deep inside, counts here. */
  run<T>(work: () => Promise<T>): Promise<T>;
  spent(costOf: CostOf): Usage;
  /** The same, model by model, in the order they were first asked. */
  byModel(costOf: CostOf): readonly ModelUsage[];
  /** The model asked last; null when none answered. */
  model(): string | null;
}

export interface Spending {
  readonly note: (call: SpentCall) => void;
  open(): Purse;
}

export function createSpending(): Spending {
  /** The purses around what runs, the outermost first. */
  const current = new AsyncLocalStorage<readonly SpentCall[][]>();
  return {
    // Outside of an operation (the doctor's question, say) nobody's limit is meant.
    note(call) {
      for (const calls of current.getStore() ?? []) calls.push(call);
    },
    open() {
      const calls: SpentCall[] = [];
      // No tokens told: the cost is not known.
      const usageOf = (some: readonly SpentCall[], costOf: CostOf): Usage =>
        sumUsage(some.map((call) => hearingUsage(call, costOf)));
      return {
        run: (work) => current.run([...(current.getStore() ?? []), calls], work),
        spent: (costOf) => usageOf(calls, costOf),
        byModel: (costOf) =>
          [...new Set(calls.map(({ model }) => model))].map((model) => ({
            model,
            ...usageOf(
              calls.filter((call) => call.model === model),
              costOf,
            ),
          })),
        model: () => calls.at(-1)?.model ?? null,
      };
    },
  };
}

/** `spent` in place of what the script tells, which counts the answers it was made of and no other. */
export function withAllSpent(script: ScriptResult, spent: Usage): ScriptResult {
  const unusable = spent.calls - script.usage.calls;
  return unusable > 0 ? { ...script, usage: { ...spent, unusable } } : script;
}

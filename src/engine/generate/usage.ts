/** Adding up what calls cost. */
import type { ModelAnswer } from '../../ports.js';
import type { Usage } from '../types.js';
import type { CostOf } from './craft.js';

/** The model's name in a record of what none wrote. */
export const BUILT_IN = 'draft-maker';

export const NO_USAGE: Usage = { calls: 0, promptTokens: 0, completionTokens: 0, costUsd: 0 };

/** One answered call. */
export function usageOf<T>(answer: ModelAnswer<T>, costOf: CostOf): Usage {
  const { promptTokens, completionTokens, model } = answer;
  return { calls: 1, promptTokens, completionTokens, costUsd: costOf(model, promptTokens, completionTokens) };
}

/** One spoken message written down; a server that does not count tokens leaves the cost unknown. */
export function hearingUsage(
  heard: { readonly model: string; readonly promptTokens: number; readonly completionTokens: number },
  costOf: CostOf,
): Usage {
  const { model, promptTokens, completionTokens } = heard;
  const costUsd = promptTokens + completionTokens > 0 ? costOf(model, promptTokens, completionTokens) : null;
  return { calls: 1, promptTokens, completionTokens, costUsd };
}

/** The sum; its cost is null as soon as one cost is not known. */
export function sumUsage(usages: readonly Usage[]): Usage {
  return usages.reduce(
    (sum, usage) => ({
      calls: sum.calls + usage.calls,
      promptTokens: sum.promptTokens + usage.promptTokens,
      completionTokens: sum.completionTokens + usage.completionTokens,
      costUsd: sum.costUsd === null || usage.costUsd === null ? null : sum.costUsd + usage.costUsd,
    }),
    NO_USAGE,
  );
}

/** What may be borrowed of somebody else's post: how it opens, never a word of it. */
import type { Outlier, OutlierReason } from '../trend-types.js';

/** Hook strategies of the writer for what an outlier's first line does. */
const STRATEGIES: Readonly<Partial<Record<OutlierReason, string>>> = {
  question: 'question',
  number: 'number',
  story: 'confession',
  address: 'command',
};

/** Names of the writer's hook strategies, in the outlier's order. */
export function strategiesOf({ why }: Outlier): readonly string[] {
  return why.flatMap((reason) => STRATEGIES[reason] ?? []);
}

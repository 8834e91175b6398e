/** Scores of sentences by weights that saw neither their set nor their speaker. */
import { hollowScore } from '../../engine/phrases/hollow/hollow-model.js';
import { fitHollow } from './fit.js';
import type { HollowRow } from './rows.js';

/** Sets by different writers, at different times; each is judged by weights learned from all others. */
const JUDGED_SETS = ['b6', 'p6', 'w4'] as const;

export interface ScoredRow {
  readonly row: HollowRow;
  readonly score: number;
}

/** Labelled rows of the judged sets once each; people's single sentences once for each set, by weights learned without them. */
export function crossValidate(rows: readonly HollowRow[]): ScoredRow[] {
  return JUDGED_SETS.flatMap((set, fold) => {
    const isLeftOut = ({ kind, source }: HollowRow): boolean =>
      kind === 'labelled' ? source === set : kind !== 'ours' && foldOf(source) === fold;
    const model = fitHollow(rows.filter((row) => !isLeftOut(row)));
    return rows
      .filter((row) => isLeftOut(row) && (row.kind === 'labelled' || row.sentences === 1))
      .map((row) => ({ row, score: hollowScore(row.reading, model) }));
  });
}

function foldOf(source: string): number {
  let sum = 0;
  for (const character of source) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 10_007;
  return sum % JUDGED_SETS.length;
}

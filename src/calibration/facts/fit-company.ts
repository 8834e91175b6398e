/** Learns how much the other claims of a text tell about one. */
import { bestOfOthers } from '../../engine/facts/learned/company.js';
import { fitSparse } from '../sparse-logistic.js';
import { labelOf } from './rows.js';
import type { ScoredText } from './thresholds.js';

/** Two weights from thousands of rows need none; this keeps the fit from blowing up on a handful. */
const PENALTY = 0.01;

/**
 * Weight of the best score among the others for one point of a claim's own. What stands beside a planted invention counts
 * as honest, which most of it is: without it the weight would learn that the texts with inventions are those with inventions.
 */
export function fitCompany(texts: readonly ScoredText[]): number {
  const rows = texts.flatMap(({ read, scores }) => {
    const others = bestOfOthers(read.candidates, scores);
    return read.candidates.map((candidate, at) => ({
      at: [0, 1],
      value: [scores[at] ?? 0, others[at] ?? 0],
      positive: labelOf(read, candidate) === true,
      importance: 1,
    }));
  });
  const { weights } = fitSparse(rows, 2, PENALTY);
  const [own = 1, other = 0] = weights;
  return Number((other / own).toFixed(3));
}

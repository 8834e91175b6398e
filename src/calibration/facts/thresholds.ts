/** Chooses from which score on a candidate is called invented, so that few honest texts are alarmed. */
import type { ReadFactText } from './rows.js';

/** A text with a score for each of its candidates, made by models that never saw its creator. */
export interface ScoredText {
  readonly read: ReadFactText;
  readonly scores: readonly number[];
}

/**
 * In at most `alarmShare`, 0-1, of the honest ones among `texts` anything scores as high. One threshold for all kinds,
 * since their scores are logits of one meaning: one for each kind, tried on half of the creators, found as much on the
 * other half and alarmed more of its honest texts (2026-11-29).
 */
export function chooseThreshold(texts: readonly ScoredText[], alarmShare: number): number {
  const tops = texts
    .filter(({ read }) => read.planted.length === 0)
    .map(({ scores }) => Math.max(...scores))
    .toSorted((a, b) => b - a);
  const spared = Math.floor(tops.length * alarmShare);
  const [alarmed = Infinity, next = -Infinity] = tops.slice(Math.max(0, spared - 1));
  return spared === 0 ? alarmed + 1 : (alarmed + Math.max(next, alarmed - 1)) / 2;
}

/** Chooses from which score on each model calls a candidate invented, so that few honest texts are alarmed. */
import { MODEL_KINDS, modelOf, type ModelKind } from '../../engine/facts/models.js';
import type { ReadFactText } from './rows.js';

export type Thresholds = Readonly<Record<ModelKind, number>>;

/** A text with a score for each of its candidates, made by models that never saw its creator. */
export interface ScoredText {
  readonly read: ReadFactText;
  readonly scores: readonly number[];
}

/** So many more honest texts are tried at once: the next invention may lie behind several of them. */
const LOOK_AHEAD = 8;

/**
 * `alarmShare`: most of the honest texts among `judges`, 0-1, in which anything may be found; inventions are counted in
 * all of `texts`. Scores at or above a threshold are findings.
 */
export function chooseThresholds(
  texts: readonly ScoredText[],
  judges: readonly ScoredText[],
  alarmShare: number,
): Thresholds {
  const honest = judges.filter(({ read }) => read.planted.length === 0);
  const most = Math.floor(honest.length * alarmShare);
  const tops = new Map(MODEL_KINDS.map((kind) => [kind, honest.map((text) => topOf(text, kind))] as const));
  const planted = texts.flatMap((text) =>
    text.read.planted.map(
      (span) => new Map(MODEL_KINDS.map((kind) => [kind, topOf(text, kind, span)] as const)),
    ),
  );
  const at: Record<ModelKind, number> = {
    number: Infinity,
    name: Infinity,
    nativeName: Infinity,
    quote: Infinity,
    result: Infinity,
  };
  const alarms = (limits: Thresholds): number =>
    honest.filter((_, index) =>
      MODEL_KINDS.some((kind) => (tops.get(kind)?.[index] ?? -Infinity) >= limits[kind]),
    ).length;
  const hits = (limits: Thresholds): number =>
    planted.filter((best) => MODEL_KINDS.some((kind) => (best.get(kind) ?? -Infinity) >= limits[kind]))
      .length;
  // Just above the highest honest score costs nothing.
  for (const kind of MODEL_KINDS) {
    const highest = Math.max(...(tops.get(kind) ?? []));
    if (Number.isFinite(highest)) at[kind] = highest + MARGIN;
  }
  for (;;) {
    const now = { hits: hits(at), alarms: alarms(at) };
    let best: { readonly limits: Thresholds; readonly gain: number } | undefined;
    for (const kind of MODEL_KINDS) {
      const below = (tops.get(kind) ?? [])
        .filter((score) => score < at[kind] && score > -Infinity)
        .toSorted((a, b) => b - a);
      for (let step = 1; step <= Math.min(LOOK_AHEAD, below.length); step += 1) {
        // Half-way to the next honest text.
        const limits = {
          ...at,
          [kind]: ((below[step - 1] ?? 0) + (below[step] ?? (below[step - 1] ?? 0) - MARGIN)) / 2,
        };
        const cost = alarms(limits) - now.alarms;
        const gain = (hits(limits) - now.hits) / (cost + 0.1);
        if (now.alarms + cost <= most && gain > 0 && (!best || gain > best.gain)) best = { limits, gain };
      }
    }
    if (!best) return at;
    Object.assign(at, best.limits);
  }
}

const MARGIN = 0.05;

function topOf(
  { read, scores }: ScoredText,
  kind: ModelKind,
  within?: { readonly start: number; readonly end: number },
): number {
  let top = -Infinity;
  read.candidates.forEach((candidate, index) => {
    if (modelOf(candidate) !== kind) return;
    if (within && (candidate.start >= within.end || candidate.end <= within.start)) return;
    top = Math.max(top, scores[index] ?? -Infinity);
  });
  return top;
}

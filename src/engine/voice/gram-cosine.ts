/** Cosine of rarity-weighted character grams: the plain measure, here one feature among several. */
import type { GramBackground, ImpostorCounts } from './model.js';
import type { PieceCounts } from './views.js';

export interface GramCosines {
  readonly hers: number;
  /** One per impostor, in their order. */
  readonly impostors: readonly number[];
}

/** 0-1 each: the text's cosine to her samples taken together, and to each impostor's. */
export function gramCosines(hers: PieceCounts, text: PieceCounts, background: GramBackground): GramCosines {
  const { rarity } = background;
  const weights = new Map(
    [...text.counts].map(([bucket, count]) => [bucket, weightOf(count) * (rarity[bucket] ?? 0)] as const),
  );
  const length = lengthOf(text.counts, rarity);
  const cosine = (countOf: (bucket: number) => number, otherLength: number): number => {
    let dot = 0;
    for (const [bucket, weight] of weights) {
      const count = countOf(bucket);
      if (count > 0) dot += weight * weightOf(count) * (rarity[bucket] ?? 0);
    }
    return dot / (length * otherLength || 1);
  };
  let impostors = toImpostors.get(text);
  if (!impostors) {
    impostors = background.impostors.map((other) =>
      cosine((bucket) => other.counts[bucket] ?? 0, impostorLength(other, rarity)),
    );
    toImpostors.set(text, impostors);
  }
  return { hers: cosine((bucket) => hers.counts.get(bucket) ?? 0, lengthOf(hers.counts, rarity)), impostors };
}

/** Neither hangs on who is compared, so both are kept as long as the counts live. */
const toImpostors = new WeakMap<PieceCounts, readonly number[]>();
const impostorLengths = new WeakMap<ImpostorCounts, number>();

function impostorLength(other: ImpostorCounts, rarity: Float32Array): number {
  let length = impostorLengths.get(other);
  if (length === undefined) {
    length = lengthOf(
      [...other.counts.entries()].filter(([, count]) => count > 0),
      rarity,
    );
    impostorLengths.set(other, length);
  }
  return length;
}

function lengthOf(counts: Iterable<readonly [number, number]>, rarity: Float32Array): number {
  let squares = 0;
  for (const [bucket, count] of counts) squares += (weightOf(count) * (rarity[bucket] ?? 0)) ** 2;
  return Math.sqrt(squares);
}

function weightOf(count: number): number {
  return 1 + Math.log(count);
}

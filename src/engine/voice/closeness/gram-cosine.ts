/** Cosine of rarity-weighted character grams: the plain measure, here one feature among several. */
import type { GramBackground, ImpostorCounts } from '../background/model.js';
import { usersOf } from '../background/piece-users.js';
import type { PieceCounts } from './views.js';

export interface GramCosines {
  readonly hers: number;
  /** One per impostor, in their order. */
  readonly impostors: readonly number[];
}

/** 0-1 each: the text's cosine to her samples taken together, and to each impostor's. */
export function gramCosines(hers: PieceCounts, text: PieceCounts, background: GramBackground): GramCosines {
  const { rarity } = background;
  const length = lengthOf(text, rarity);
  let dot = 0;
  for (const [bucket, count] of text.counts) {
    const own = hers.counts.get(bucket);
    if (own !== undefined)
      dot += weightOf(count) * (rarity[bucket] ?? 0) * weightOf(own) * (rarity[bucket] ?? 0);
  }
  let impostors = toImpostors.get(text);
  if (!impostors) {
    impostors = cosinesToImpostors(text, length, background);
    toImpostors.set(text, impostors);
  }
  return { hers: dot / (length * lengthOf(hers, rarity) || 1), impostors };
}

function cosinesToImpostors(
  text: PieceCounts,
  length: number,
  { rarity, impostors }: GramBackground,
): readonly number[] {
  const users = usersOf(impostors, rarity.length);
  const dots = new Float64Array(impostors.length);
  for (const [bucket, count] of text.counts) {
    const rare = rarity[bucket] ?? 0;
    const weight = weightOf(count) * rare;
    const end = users.starts[bucket + 1] ?? 0;
    for (let at = users.starts[bucket] ?? 0; at < end; at += 1) {
      const who = users.who[at] ?? 0;
      dots[who] = (dots[who] ?? 0) + weight * weightOf(users.counts[at] ?? 0) * rare;
    }
  }
  return impostors.map((other, who) => (dots[who] ?? 0) / (length * impostorLength(other, rarity) || 1));
}

/** None of them hangs on what it is compared with, so all are kept as long as the counts live. */
const toImpostors = new WeakMap<PieceCounts, readonly number[]>();
const impostorLengths = new WeakMap<ImpostorCounts, number>();
const lengths = new WeakMap<PieceCounts, number>();

function impostorLength(other: ImpostorCounts, rarity: Float32Array): number {
  let length = impostorLengths.get(other);
  if (length === undefined) {
    let squares = 0;
    for (const [index, bucket] of other.buckets.entries())
      squares += (weightOf(other.counts[index] ?? 0) * (rarity[bucket] ?? 0)) ** 2;
    length = Math.sqrt(squares);
    impostorLengths.set(other, length);
  }
  return length;
}

function lengthOf(of: PieceCounts, rarity: Float32Array): number {
  let length = lengths.get(of);
  if (length === undefined) {
    let squares = 0;
    for (const [bucket, count] of of.counts) squares += (weightOf(count) * (rarity[bucket] ?? 0)) ** 2;
    length = Math.sqrt(squares);
    lengths.set(of, length);
  }
  return length;
}

function weightOf(count: number): number {
  return 1 + Math.log(count);
}

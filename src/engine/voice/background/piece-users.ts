/** The background authors by the pieces they use: a text has a few hundred, and most authors lack most of them. */
import type { ImpostorCounts } from './model.js';

/** Entries of a bucket lie at `starts[bucket]` to `starts[bucket + 1]`, authors in their order. */
export interface PieceUsers {
  readonly starts: Uint32Array;
  /** Place of the author among the impostors. */
  readonly who: Uint16Array;
  /** How often that author uses it. */
  readonly counts: Uint8Array;
}

/** Made once for each background. */
const known = new WeakMap<readonly ImpostorCounts[], PieceUsers>();

/** `buckets`: how many there are. */
export function usersOf(impostors: readonly ImpostorCounts[], buckets: number): PieceUsers {
  const users = known.get(impostors) ?? gather(impostors, buckets);
  known.set(impostors, users);
  return users;
}

function gather(impostors: readonly ImpostorCounts[], buckets: number): PieceUsers {
  const starts = new Uint32Array(buckets + 1);
  for (const { buckets: own } of impostors)
    for (const bucket of own) starts[bucket + 1] = (starts[bucket + 1] ?? 0) + 1;
  for (let bucket = 0; bucket < buckets; bucket += 1)
    starts[bucket + 1] = (starts[bucket + 1] ?? 0) + (starts[bucket] ?? 0);
  const entries = starts[buckets] ?? 0;
  const who = new Uint16Array(entries);
  const counts = new Uint8Array(entries);
  const next = starts.slice();
  for (const [place, impostor] of impostors.entries())
    for (const [index, bucket] of impostor.buckets.entries()) {
      const at = next[bucket] ?? 0;
      who[at] = place;
      counts[at] = impostor.counts[index] ?? 0;
      next[bucket] = at + 1;
    }
  return { starts, who, counts };
}

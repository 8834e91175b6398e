/** Numbers of a post as she tells them, bit by bit. */
import type { PostResults, Verdict } from '../types.js';

/** New numbers over old ones; what was not told stays. */
export function mergeResults(
  known: PostResults | null,
  told: PostResults,
  verdict: Verdict | null,
): PostResults {
  const kept = Object.fromEntries(Object.entries(told).filter(([, value]) => value !== null));
  return { ...told, ...known, ...kept, savedAt: told.savedAt, ...(verdict && { verdict }) };
}

/** Which numbers were told. */
export function understoodIn(told: PostResults): readonly (keyof PostResults)[] {
  return (Object.keys(told) as (keyof PostResults)[]).filter(
    (key) => key !== 'savedAt' && key !== 'verdict' && told[key] !== null,
  );
}

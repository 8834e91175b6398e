/** How a post did against her own median. */
import { median } from '../statistics.js';
import type { OwnPost, PostResults, ScriptRecord, Verdict } from '../types.js';

/** Fewer other posts make no median worth the name. */
export const FEWEST_FOR_MEDIAN = 3;
/** Within a tenth of her median either way is "about as usual": the same reel posted twice differs by more. */
export const ABOUT_SHARE = 0.1;
/** Read in this order: the first number both she and enough of her other posts have. Views are what reach means. */
export const MEASURES = ['views', 'likes', 'saves', 'shares', 'comments'] as const;

/** Her word where she gave one, else the numbers against the median of `others`; null when neither says anything. */
export function verdictOf(results: PostResults | null, others: readonly PostResults[]): Verdict | null {
  if (results === null) return null;
  if (results.verdict) return results.verdict;
  for (const measure of MEASURES) {
    const value = results[measure];
    const known = others.flatMap((other) => other[measure] ?? []);
    if (value === null || known.length < FEWEST_FOR_MEDIAN) continue;
    const usual = median(known);
    if (Math.abs(value - usual) <= ABOUT_SHARE * usual) return 'about';
    return value > usual ? 'above' : 'below';
  }
  return null;
}

/** Everything she posted with numbers, apart from one script: what its numbers are set against. */
export function otherResults(
  records: readonly ScriptRecord[],
  posts: readonly OwnPost[],
  scriptId: string,
): readonly PostResults[] {
  const ofScripts = records
    .filter(({ result }) => result.scriptId !== scriptId)
    .flatMap(({ results }) => results ?? []);
  return [...ofScripts, ...posts.map(({ results }) => results)];
}

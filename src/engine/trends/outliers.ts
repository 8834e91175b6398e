/** Which of an account's or tag's posts stand out, and what their first line does. */
import { median } from '../statistics.js';
import { splitSentences } from '../text/sentences.js';
import { asWholeWords, createCue } from '../text/phrasings.js';
import { scriptCues } from '../text/script-cues.js';
import { countWords } from '../text/words.js';
import type { LookedAt, Outlier, OutlierReason, SeenPost } from '../types/trends.js';
import { buildOf } from './build.js';

/** Twice the median: below that the spread of any account's posts is enough to explain it. */
const LEAST_TIMES = 2;
/** Fewer posts have no usual. */
const FEWEST_POSTS = 5;
const SHOWN = 5;
const SHORT_WORDS = 7;
const LIST_LINES = 4;
const ADDRESSES = createCue(() => new RegExp(asWholeWords(scriptCues('viewer')), 'iu'));
const TELLS = createCue(() => new RegExp(asWholeWords(scriptCues('speaker')), 'iu'));

/** What was seen and what stands out: furthest above the median first. `from`: `#tag` or `@account`. */
export function outliersOf(
  posts: readonly SeenPost[],
  from: string,
  seenAt: string,
): { readonly outliers: readonly Outlier[]; readonly looked: LookedAt } {
  const played = posts.filter(({ views }) => typeof views === 'number');
  // Views are what reach means; likes are all a hashtag tells.
  const measure = played.length >= FEWEST_POSTS ? 'views' : 'likes';
  const numberOf = (post: SeenPost): number | null => post[measure] ?? null;
  const numbers = posts.flatMap((post) => numberOf(post) ?? []);
  const usual = numbers.length < FEWEST_POSTS ? null : median(numbers);
  const looked = { posts: posts.length, counted: numbers.length, measure, usual } as const;
  if (usual === null) return { outliers: [], looked };
  const outliers = posts
    .flatMap((post): Outlier[] => {
      const timesUsual = (numberOf(post) ?? 0) / Math.max(1, usual);
      if (timesUsual < LEAST_TIMES) return [];
      const build = buildOf(post.caption);
      return [{ ...post, from, timesUsual, measure, build, why: reasonsIn(post.caption), seenAt }];
    })
    .sort((a, b) => (b.timesUsual ?? 0) - (a.timesUsual ?? 0))
    .slice(0, SHOWN);
  return { outliers, looked };
}

/** In any language: what can be seen of the first line and the build. It may be why, nobody can know. */
export function reasonsIn(text: string): readonly OutlierReason[] {
  const [first = ''] = splitSentences(text.slice(0, 5_000));
  const lines = text.split('\n').filter((line) => /^\s*(?:\p{N}+[.)]|[-•*✅])/u.test(line));
  const checks: readonly (readonly [OutlierReason, boolean])[] = [
    ['question', /[?？؟]/u.test(first)],
    ['number', /\p{N}/u.test(first)],
    ['short', first !== '' && countWords(first) <= SHORT_WORDS],
    ['address', ADDRESSES.test(first)],
    ['story', TELLS.test(first)],
    ['list', lines.length >= LIST_LINES - 1],
  ];
  return checks.filter(([, holds]) => holds).map(([reason]) => reason);
}

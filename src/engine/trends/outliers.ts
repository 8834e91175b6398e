/** Which of an account's or tag's posts stand out, and what their first line does. */
import { median } from '../learning/verdict.js';
import { splitSentences } from '../text/sentences.js';
import { countWords } from '../text/words.js';
import type { Outlier, OutlierReason, SeenPost } from '../trend-types.js';

/** Twice the median: below that the spread of any account's posts is enough to explain it. */
const LEAST_TIMES = 2;
/** Fewer posts have no usual. */
const FEWEST_POSTS = 5;
const SHOWN = 5;
const SHORT_WORDS = 7;
const LIST_LINES = 4;

/** Furthest above the median of likes first; empty with too few posts. `from`: `#tag` or `@account`. */
export function outliersOf(posts: readonly SeenPost[], from: string, seenAt: string): readonly Outlier[] {
  const liked = posts.flatMap(({ likes }) => likes ?? []);
  if (liked.length < FEWEST_POSTS) return [];
  const usual = Math.max(1, median(liked));
  return posts
    .flatMap((post): Outlier[] => {
      const timesUsual = post.likes === null ? 0 : post.likes / usual;
      return timesUsual >= LEAST_TIMES
        ? [{ ...post, from, timesUsual, why: reasonsIn(post.caption), seenAt }]
        : [];
    })
    .sort((a, b) => (b.timesUsual ?? 0) - (a.timesUsual ?? 0))
    .slice(0, SHOWN);
}

/** In any language: what can be seen of the first line and the build. It may be why, nobody can know. */
export function reasonsIn(text: string): readonly OutlierReason[] {
  const [first = ''] = splitSentences(text.slice(0, 5_000));
  const lines = text.split('\n').filter((line) => /^\s*(?:\p{N}+[.)]|[-•*✅])/u.test(line));
  const checks: readonly (readonly [OutlierReason, boolean])[] = [
    ['question', /[?？؟]/u.test(first)],
    ['number', /\p{N}/u.test(first)],
    ['short', first !== '' && countWords(first) <= SHORT_WORDS],
    [
      'address',
      /(?:^|\s)(?:you|your|tú|tu|tus|você|seu|sua|kamu|kalian|आप|आपका|तुम|మీరు|మీ|నువ్వు|tum|aap|meeru)(?=\s|$)/iu.test(
        first,
      ),
    ],
    [
      'story',
      /(?:^|\s)(?:i|my|yo|mi|eu|meu|minha|aku|saya|मैं|मेरा|मेरी|నేను|నా|main|mera|meri|nenu)(?=\s|$)/iu.test(
        first,
      ),
    ],
    ['list', lines.length >= LIST_LINES - 1],
  ];
  return checks.filter(([, holds]) => holds).map(([reason]) => reason);
}

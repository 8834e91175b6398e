/** What her own results show: patterns only beyond chance, otherwise "no clear link yet". */
import { isQuestion } from '../text/sentences.js';
import type { Lessons, Pattern } from '../operations.js';
import type { ScriptRecord } from '../types.js';
import { fisherExact, holm } from './exact-test.js';
import type { SettledScript } from './settled-posts.js';
import { FEWEST_TO_LEARN, personalWeights } from './weights.js';

/** A feature on fewer posts, or missing from fewer, is not tested: it could never reach the level. */
const FEWEST_A_SIDE = 3;
/** Runs of pure chance that may show any pattern at all. */
const LEVEL = 0.05;

interface Feature {
  readonly kind: Pattern['kind'];
  readonly what: string;
}

/** `settled`: posts old enough to learn from. Empty patterns below twelve of them. */
export function lessonsFrom(settled: readonly SettledScript[]): Lessons {
  const patterns = realPatterns(settled);
  const { moved } = personalWeights(settled, settled.at(-1)?.record.result.request.goal ?? 'reach');
  return { posts: settled.length, patterns, weightsMoved: moved };
}

/** Strongest first; every one beyond chance after correction for all that were tested. */
export function realPatterns(settled: readonly SettledScript[]): readonly Pattern[] {
  if (settled.length < FEWEST_TO_LEARN) return [];
  const described = settled.map(({ record, above }) => ({ above, features: featuresOf(record) }));
  const all = new Map(
    described.flatMap(({ features }) => features).map((feature) => [keyOf(feature), feature]),
  );
  const tested = [...all].flatMap(([key, feature]) => {
    const having = described.filter(({ features }) => features.some((one) => keyOf(one) === key));
    const others = described.length - having.length;
    if (having.length < FEWEST_A_SIDE || others < FEWEST_A_SIDE) return [];
    const above = having.filter((post) => post.above).length;
    const otherAbove = described.filter((post) => post.above).length - above;
    const pattern = { ...feature, posts: having.length, above, otherPosts: others, otherAbove };
    return [{ pattern, p: fisherExact(above, having.length, otherAbove, others) }];
  });
  return holm(
    tested.map(({ p }) => p),
    LEVEL,
  ).flatMap((index) => tested[index]?.pattern ?? []);
}

/** What a post was made of: its opening, build, kind, length and tags. */
export function featuresOf({ result }: ScriptRecord): readonly Feature[] {
  const plan = result.attempts.find(({ text }) => text === result.text)?.plan ?? '';
  const opening = /^hook: ([\w-]+)/u.exec(plan)?.[1] ?? openingKind(result.text);
  return [
    { kind: 'hook', what: opening },
    { kind: 'structure', what: structureOf(result.beats) },
    { kind: 'type', what: result.request.contentType },
    { kind: 'length', what: String(result.request.seconds) },
    ...result.hashtags.map(({ tag }): Feature => ({ kind: 'hashtag', what: tag.toLowerCase() })),
  ];
}

/** `hook > point > cta`, as plans write it. */
export function structureOf(beats: readonly { readonly kind: string }[]): string {
  return beats.map(({ kind }) => kind).join(' > ');
}

/** How a text opens, where no plan says. */
export function openingKind(text: string): string {
  const first = text.split('\n', 1)[0] ?? '';
  if (isQuestion(first)) return 'question';
  return /\p{N}/u.test(first) ? 'number' : 'statement';
}

function keyOf({ kind, what }: Feature): string {
  return `${kind} ${what}`;
}

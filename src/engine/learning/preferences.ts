/** What the writer is told to prefer: what won with her own viewers. */
import type { BeatKind, ScriptRecord } from '../types.js';
import { wonHooks } from './hook-pairs.js';
import { realPatterns, structureOf } from './lessons.js';
import type { SettledScript } from './settled-posts.js';

export interface Preferences {
  /** Hook strategies beyond chance above her median, then those that won in pairs: there the body is the same, so one counts. */
  readonly hooks: readonly string[];
  /** Structures beyond chance above her median (`hook > point > cta`), best first. */
  readonly structures: readonly string[];
  /** Topics of posts above her median, newest first: no claim, only what to think of first. */
  readonly topics: readonly string[];
}

const MOST_TOPICS = 5;

/** `records`: all of hers, for the hooks that won over another one before the same body. */
export function preferencesFrom(
  settled: readonly SettledScript[],
  records: readonly ScriptRecord[],
): Preferences {
  const winning = realPatterns(settled).filter(
    ({ above, posts, otherAbove, otherPosts }) => above / posts > otherAbove / otherPosts,
  );
  const named = (kind: string): readonly string[] =>
    winning.filter((pattern) => pattern.kind === kind).map(({ what }) => what);
  const topics = settled
    .toReversed()
    .filter(({ above }) => above)
    .map(({ record }) => record.result.request.topic);
  return {
    hooks: [...new Set([...named('hook'), ...wonHooks(records)])],
    structures: named('structure'),
    topics: [...new Set(topics)].slice(0, MOST_TOPICS),
  };
}

/** `items` with the preferred ones first; the order within both groups stays. */
export function preferredFirst<T>(
  items: readonly T[],
  preferred: readonly string[],
  nameOf: (item: T) => string,
): readonly T[] {
  const isPreferred = (item: T): boolean => preferred.includes(nameOf(item));
  return [...items.filter(isPreferred), ...items.filter((item) => !isPreferred(item))];
}

/** A plan's beats by the name patterns are kept under. */
export function structureName(beats: readonly BeatKind[]): string {
  return structureOf(beats.map((kind) => ({ kind })));
}

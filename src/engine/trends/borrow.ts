/** What may be borrowed of somebody else's post: how it opens and how it is built, never a word of it. */
import type { BeatKind, Seconds } from '../types.js';
import type { Outlier, OutlierReason } from '../types/trends.js';

/** Hook strategies of the writer for what an outlier's first line does. */
const STRATEGIES: Readonly<Partial<Record<OutlierReason, string>>> = {
  question: 'question',
  number: 'number',
  story: 'confession',
  address: 'command',
};

/** Beats that can breathe in so many seconds: as in the longest of the writer's own structures. */
const MOST_BEATS: Readonly<Record<Seconds, number>> = { 15: 4, 30: 5, 45: 6, 60: 7, 90: 8 };

export interface Borrowed {
  /** Names of the writer's hook strategies, in the outlier's order. */
  readonly hooks: readonly string[];
  /** Beats from hook to end; empty where the outlier shows none. */
  readonly beats: readonly BeatKind[];
}

/** The build cut in the middle to what fits `seconds`. */
export function borrowedFrom({ why, build = [] }: Outlier, seconds: Seconds): Borrowed {
  const hooks = why.flatMap((reason) => STRATEGIES[reason] ?? []);
  const most = MOST_BEATS[seconds];
  const last = build.at(-1);
  const beats = build.length <= most || !last ? build : [...build.slice(0, most - 1), last];
  return { hooks, beats };
}

/** Her script opens or is built like what does well: told to a writer without any word of the posts. */
export function describeBuild({ why, build = [] }: Outlier): string {
  const opening = why.length > 0 ? `opens with: ${why.join(', ')}` : '';
  return [opening, build.length > 0 ? `built as ${build.join(' > ')}` : ''].filter(Boolean).join('; ');
}

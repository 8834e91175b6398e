/** Her numbers over time, counted from her library and the ledger. */
import { weekOf } from '../library/usage/retention.js';
import { mean, sum } from '../statistics.js';
import { lessonsFrom } from '../learning/lessons.js';
import { trackRecord } from '../learning/prediction.js';
import { oldEnough, settledScripts } from '../learning/settled-posts.js';
import type { Limits } from '../budget/limits.js';
import type { Ledger } from '../library/usage/ledger.js';
import type { PostLibrary } from '../library/posts/posts.js';
import type { ScriptLibrary } from '../library/scripts/scripts.js';
import { newestVersions } from '../library/scripts/versions.js';
import type { UserStats } from '../operations.js';
import { openingOf } from '../text/sentences.js';
import type { OwnPost, ScriptRecord } from '../types.js';
import type { Handlers } from './handler.js';

const WEEKS_SHOWN = 12;
const BEST_SHOWN = 3;

interface StatsSources {
  readonly scripts: ScriptLibrary;
  /** Absent: records are judged among themselves. */
  readonly posts?: PostLibrary;
  readonly ledger: Ledger;
  readonly clock?: () => Date;
}

export function createStatsHandlers(
  sources: StatsSources & { readonly limits: Limits },
): Handlers<'stats.get' | 'limits.get'> {
  return {
    'stats.get': (_args, { userId }) => countStats(userId, sources),
    'limits.get': (_args, { userId }) => sources.limits.balance(userId),
  };
}

export async function countStats(userId: string, sources: StatsSources): Promise<UserStats> {
  const { scripts, posts, ledger } = sources;
  const [records, own, rows] = await Promise.all([
    scripts.all(userId),
    posts?.all(userId) ?? [],
    ledger.rows(userId),
  ]);
  const settled = oldEnough(settledScripts(records, own), sources.clock?.() ?? new Date());
  const written = newestVersions(records);
  const voted = (vote: ScriptRecord['vote']): number =>
    newestVersions(
      records.filter((record) => record.vote === vote),
      records,
    ).length;
  const costs = rows.filter((row) => row.calls > 0).map((row) => row.costUsd);
  return {
    scripts: written.length,
    good: voted('good'),
    notMe: voted('not-me'),
    posted: records.filter((record) => record.postedAt !== null).length,
    averageQuality: mean(written.map((record) => record.result.quality)),
    averageViral: mean(written.map((record) => record.result.viral.overall)),
    averagePersonalization: mean(written.flatMap((record) => record.result.personalization ?? [])),
    weeks: weeksOf(written),
    ...bestOf(records),
    best: mostSeen(records, own),
    promptTokens: sum(rows.map((row) => row.promptTokens)),
    completionTokens: sum(rows.map((row) => row.completionTokens)),
    // One call of unknown price makes the total unknown: a partial sum would look like the whole.
    costUsd: costs.includes(null) ? null : sum(costs.map((cost) => cost ?? 0)),
    ...(records.some(({ prediction }) => prediction) && { record: trackRecord(records, settled) }),
    ...(settled.length > 0 && { lessons: lessonsFrom(settled) }),
  };
}

function weeksOf(records: readonly ScriptRecord[]): UserStats['weeks'] {
  const byWeek = new Map<string, ScriptRecord[]>();
  for (const record of records) {
    const week = weekOf(record.result.createdAt);
    byWeek.set(week, [...(byWeek.get(week) ?? []), record]);
  }
  return [...byWeek]
    .sort(([a], [b]) => a.localeCompare(b))
    .slice(-WEEKS_SHOWN)
    .map(([week, ofWeek]) => ({
      week,
      scripts: ofWeek.length,
      quality: mean(ofWeek.map((record) => record.result.quality)),
      viral: mean(ofWeek.map((record) => record.result.viral.overall)),
    }));
}

/** The reel most people saw, of those whose views she told or imported. */
function mostSeen(records: readonly ScriptRecord[], posts: readonly OwnPost[]): UserStats['best'] {
  const seen = [
    ...records.map(({ title, results }) => ({ title, views: results?.views ?? null })),
    ...posts.map(({ caption, results }) => ({ title: openingOf(caption), views: results.views })),
  ].flatMap(({ title, views }) => (views === null ? [] : { title, views }));
  const [most] = seen.toSorted((a, b) => b.views - a.views);
  return most ? { ...most, of: seen.length } : null;
}

/** What she liked or posted, best first; what she refused never counts as best. */
function bestOf(records: readonly ScriptRecord[]): Pick<UserStats, 'bestTopics' | 'bestHooks'> {
  const worth = (record: ScriptRecord): number =>
    (record.results?.views ?? 0) + (record.vote === 'good' ? 2 : 0) + (record.postedAt ? 1 : 0);
  const best = records
    .filter((record) => record.vote !== 'not-me' && worth(record) > 0)
    .sort((a, b) => worth(b) - worth(a));
  return {
    bestTopics: [...new Set(best.map((record) => record.result.request.topic))].slice(0, BEST_SHOWN),
    bestHooks: [...new Set(best.map((record) => openingOf(record.result.text)))].slice(0, BEST_SHOWN),
  };
}

/** Who came back, counted in UTC days and weeks that begin on Monday. */
import type { OperatorReport } from '../../types/reports.js';

const DAY_MS = 86_400_000;
const WEEK_MS = 7 * DAY_MS;

interface Seen {
  readonly userId: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** Different people seen in the last `days` days. */
export function activeSince(seen: readonly Seen[], now: Date, days: number): number {
  const since = new Date(now.getTime() - days * DAY_MS).toISOString();
  return new Set(seen.filter(({ at }) => at >= since).map(({ userId }) => userId)).size;
}

/** Days after the first on which somebody came again, over everybody. */
export function returnVisitsOf(seen: readonly Seen[]): number {
  return [...daysByUser(seen).values()].reduce((sum, days) => sum + days.size - 1, 0);
}

/** Oldest first. `returned` goes up to the week that has begun, so that a young cohort is not shown as lost. */
export function retentionOf(seen: readonly Seen[], now: Date): OperatorReport['retention'] {
  const cohorts = new Map<string, ReadonlySet<string>[]>();
  for (const days of daysByUser(seen).values()) {
    const weeks = new Set([...days].map((day) => weekOf(day)));
    const first = [...weeks].toSorted((a, b) => a.localeCompare(b))[0];
    if (first !== undefined) cohorts.set(first, [...(cohorts.get(first) ?? []), weeks]);
  }
  const thisWeek = Date.parse(weekOf(now.toISOString()));
  return [...cohorts]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([week, people]) => {
      const weeksSince = Math.max(0, Math.round((thisWeek - Date.parse(week)) / WEEK_MS));
      const later = Array.from({ length: weeksSince }, (_, index) => weekAfter(week, index + 1));
      return {
        week,
        users: people.length,
        returned: later.map((then) => people.filter((weeks) => weeks.has(then)).length),
      };
    });
}

/** The Monday of a time's week, YYYY-MM-DD. */
export function weekOf(time: string): string {
  const day = new Date(time);
  return new Date(day.getTime() - ((day.getUTCDay() + 6) % 7) * DAY_MS).toISOString().slice(0, 10);
}

function weekAfter(week: string, count: number): string {
  return new Date(Date.parse(week) + count * WEEK_MS).toISOString().slice(0, 10);
}

function daysByUser(seen: readonly Seen[]): ReadonlyMap<string, ReadonlySet<string>> {
  const users = new Map<string, Set<string>>();
  for (const { userId, at } of seen) {
    const days = users.get(userId) ?? new Set<string>();
    users.set(userId, days.add(at.slice(0, 10)));
  }
  return users;
}

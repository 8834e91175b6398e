/** The operator's numbers, counted from the ledger and everybody's script summaries. No story, no script, no name. */
import { mean, sum } from '../../statistics.js';
import type { ErrorCode } from '../../../errors.js';
import type { ScriptSummary } from '../../operations.js';
import type { OperatorReport } from '../../types/reports.js';
import type { ModelUsage } from '../../budget/spending.js';
import type { Usage } from '../../types.js';
import { VISIT, type LedgerRow } from './ledger.js';
import { activeSince, retentionOf, returnVisitsOf, weekOf } from './retention.js';

const LAST_ERRORS = 10;
const WEEKS_SHOWN = 12;

export type UserRow = LedgerRow & { readonly userId: string };

export interface ReportSources {
  readonly rows: readonly UserRow[];
  /** Everybody who has a persona or a script. */
  readonly users: readonly string[];
  readonly summaries: readonly ScriptSummary[];
  readonly memory: OperatorReport['memory'];
  readonly now: Date;
}

export function buildReport({ rows, users, summaries, memory, now }: ReportSources): OperatorReport {
  const paid = rows.filter((row) => row.operation !== VISIT);
  // Cancelled ones are there for what they cost; they are neither a success nor a failure.
  const operations = paid.filter((row) => row.outcome !== 'cancelled');
  const calls = paid.filter((row) => row.calls > 0);
  return {
    at: now.toISOString(),
    users: new Set([...users, ...rows.map((row) => row.userId)]).size,
    active: {
      day: activeSince(rows, now, 1),
      week: activeSince(rows, now, 7),
      month: activeSince(rows, now, 30),
    },
    retention: retentionOf(rows, now).slice(-WEEKS_SHOWN),
    returnVisits: returnVisitsOf(rows),
    operations: [...groupBy(operations, (row) => row.operation)]
      .map(([operation, ofIt]) => ({
        operation,
        count: ofIt.length,
        successRate: ofIt.filter((row) => row.outcome === 'ok').length / ofIt.length,
        p50Ms: percentile(ofIt, 0.5),
        p95Ms: percentile(ofIt, 0.95),
      }))
      .toSorted((a, b) => b.count - a.count),
    models: [...groupBy(calls.flatMap(spentByModel), ({ model }) => model)].map(([model, ofIt]) => ({
      model,
      calls: sum(ofIt.map((spent) => spent.calls)),
      ...costsOf(ofIt),
    })),
    ...costsOf(calls),
    votes: {
      good: summaries.filter(({ vote }) => vote === 'good').length,
      notMe: summaries.filter(({ vote }) => vote === 'not-me').length,
    },
    weeks: [
      ...groupBy(
        operations.filter((row) => row.quality !== null),
        (row) => weekOf(row.at),
      ),
    ]
      .toSorted(([a], [b]) => a.localeCompare(b))
      .slice(-WEEKS_SHOWN)
      .map(([week, ofIt]) => ({
        week,
        scripts: ofIt.length,
        quality: mean(ofIt.flatMap((row) => row.quality ?? [])),
        viral: mean(ofIt.flatMap((row) => row.viral ?? [])),
      })),
    failures: [...groupBy(operations.filter(failed), (row) => row.outcome)]
      .map(([code, ofIt]) => ({ code: code as ErrorCode, count: ofIt.length }))
      .toSorted((a, b) => b.count - a.count),
    lastErrors: operations
      .filter(failed)
      .toSorted((a, b) => b.at.localeCompare(a.at))
      .slice(0, LAST_ERRORS)
      .map(({ at, operation, outcome, id }) => ({ at, operation, code: outcome as ErrorCode, id })),
    memory,
  };
}

function spentByModel(row: LedgerRow): readonly ModelUsage[] {
  const { calls, promptTokens, completionTokens, costUsd } = row;
  return row.models ?? [{ model: row.model ?? 'unknown', calls, promptTokens, completionTokens, costUsd }];
}

function failed(row: LedgerRow): boolean {
  return row.outcome !== 'ok';
}

/** One call of unknown price makes the sum unknown: a part would look like the whole. */
function costsOf(
  rows: readonly Usage[],
): Pick<OperatorReport, 'promptTokens' | 'completionTokens' | 'costUsd'> {
  const costs = rows.map((row) => row.costUsd);
  return {
    promptTokens: sum(rows.map((row) => row.promptTokens)),
    completionTokens: sum(rows.map((row) => row.completionTokens)),
    costUsd: costs.includes(null) ? null : sum(costs.map((cost) => cost ?? 0)),
  };
}

/** Nearest rank. */
function percentile(rows: readonly LedgerRow[], share: number): number {
  const sorted = rows.map((row) => row.latencyMs).toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

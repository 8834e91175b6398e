import { describe, expect, it } from 'vitest';
import { createLedger, type LedgerRow } from '../../../../src/engine/library/usage/ledger.js';
import { buildReport, type UserRow } from '../../../../src/engine/library/usage/report.js';
import { createLanes } from '../../../../src/lanes.js';
import { createVisits } from '../../../../src/engine/library/usage/visits.js';
import { createMemoryStore } from '../../../support/memory-store.js';

const MEMORY = { index: 'embedded', embedder: 'm', problem: null };

function row(userId: string, at: string, changes: Partial<LedgerRow> = {}): UserRow {
  return {
    userId,
    id: `${userId}-${at}`,
    at: `${at}T10:00:00.000Z`,
    operation: 'script.generate',
    model: 'gpt-5.4-mini',
    calls: 3,
    promptTokens: 100,
    completionTokens: 50,
    costUsd: 0.01,
    latencyMs: 1_000,
    outcome: 'ok',
    quality: 70,
    viral: 60,
    ...changes,
  };
}

const reportOf = (rows: readonly UserRow[], now = '2026-11-22T12:00:00.000Z') =>
  buildReport({ rows, users: [], summaries: [], memory: MEMORY, now: new Date(now) });

describe('the operator’s report', () => {
  it('counts people, the active among them, and those who came back', () => {
    const report = reportOf([
      row('a', '2026-11-02'),
      row('a', '2026-11-10'),
      row('b', '2026-11-03'),
      row('b', '2026-11-22'),
      row('c', '2026-11-22'),
    ]);
    expect(report).toMatchObject({ users: 3, active: { day: 2, week: 2, month: 3 }, returnVisits: 2 });
    // Weeks begin on Monday: 2 and 16 November 2026 are Mondays.
    expect(report.retention).toEqual([
      { week: '2026-11-02', users: 2, returned: [1, 1] },
      { week: '2026-11-16', users: 1, returned: [] },
    ]);
  });

  it('gives success rates, percentiles and failures by code', () => {
    const rows = Array.from({ length: 20 }, (_, at) =>
      row('a', '2026-11-20', {
        id: `r${at}`,
        latencyMs: (at + 1) * 100,
        ...(at >= 18 && { outcome: 'timeout' as const, quality: null, viral: null }),
      }),
    );
    const report = reportOf(rows);
    expect(report.operations).toEqual([
      { operation: 'script.generate', count: 20, successRate: 0.9, p50Ms: 1_000, p95Ms: 1_900 },
    ]);
    expect(report.failures).toEqual([{ code: 'timeout', count: 2 }]);
    expect(report.lastErrors).toHaveLength(2);
    expect(report.weeks).toEqual([{ week: '2026-11-16', scripts: 18, quality: 70, viral: 60 }]);
  });

  it('says that a cost is not known rather than adding up a part', () => {
    const report = reportOf([
      row('a', '2026-11-20'),
      row('a', '2026-11-21', { model: 'my-llama', costUsd: null }),
    ]);
    expect(report.costUsd).toBeNull();
    expect(report.models.find(({ model }) => model === 'gpt-5.4-mini')?.costUsd).toBeCloseTo(0.01);
    expect(report.promptTokens).toBe(200);
  });

  it('is made of nothing on the first day', () => {
    expect(reportOf([])).toMatchObject({ users: 0, operations: [], costUsd: 0, retention: [] });
  });
});

describe('coming back', () => {
  const open = () => {
    const store = createMemoryStore();
    const ledger = createLedger(store, createLanes());
    return { store, ledger, visits: createVisits(store, ledger) };
  };

  it('is noted once a day, and tells which script she came back to', async () => {
    const { ledger, visits } = open();
    expect(await visits.note('u', new Date('2026-11-01T09:00:00Z'))).toBeNull();
    await visits.wrote('u', 's1', new Date('2026-11-01T09:05:00Z'));
    expect(await visits.note('u', new Date('2026-11-01T20:00:00Z'))).toBeNull();
    expect(await visits.note('u', new Date('2026-11-05T09:00:00Z'))).toEqual({
      scriptId: 's1',
      withinSevenDays: true,
    });
    expect(await visits.note('u', new Date('2026-11-06T09:00:00Z'))).toBeNull();
    expect((await ledger.rows('u')).map(({ operation }) => operation)).toEqual(['visit', 'visit', 'visit']);
  });

  it('after more than a week is told as such', async () => {
    const { visits } = open();
    await visits.wrote('u', 's1', new Date('2026-11-01T09:05:00Z'));
    expect(await visits.note('u', new Date('2026-11-09T09:00:00Z'))).toEqual({
      scriptId: 's1',
      withinSevenDays: false,
    });
  });

  it('leaves nothing behind when she is forgotten', async () => {
    const { store, ledger, visits } = open();
    await visits.note('u', new Date('2026-11-01T09:00:00Z'));
    await ledger.removeAll('u');
    expect([...store.rows.keys()]).toEqual([]);
  });
});

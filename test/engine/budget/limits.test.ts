import { describe, expect, it, vi } from 'vitest';
import { createLedger, type LedgerRow } from '../../../src/engine/library/usage/ledger.js';
import { createLanes } from '../../../src/lanes.js';
import { createLimits, type DailyLimits } from '../../../src/engine/budget/limits.js';
import { createMemoryStore } from '../../support/memory-store.js';

const NONE: DailyLimits = { scriptsPerUser: null, costUsdPerUser: null, costUsd: null };
let now = new Date('2026-11-22T20:00:00Z');

function setUp(limits: Partial<DailyLimits>) {
  now = new Date('2026-11-22T20:00:00Z');
  const clock = (): Date => now;
  const ledger = createLedger(createMemoryStore(), createLanes());
  const row = (id: string, costUsd: number | null, calls = 4): LedgerRow => ({
    id,
    at: now.toISOString(),
    operation: 'script.generate',
    model: 'm',
    calls,
    promptTokens: 1,
    completionTokens: 1,
    costUsd,
    latencyMs: 1,
    outcome: 'ok',
    quality: null,
    viral: null,
  });
  return { ledger, row, limits: createLimits({ ledger, limits: { ...NONE, ...limits }, clock }) };
}

describe('daily limits', () => {
  it('gives the last place once, even to two requests in the same moment', async () => {
    const { limits } = setUp({ scriptsPerUser: 1 });
    const places = await Promise.all([limits.reserve('u'), limits.reserve('u')]);
    expect(places.filter((place) => place !== null)).toHaveLength(1);
  });

  it('gives a place back when the operation ends without a booked script', async () => {
    const { limits } = setUp({ scriptsPerUser: 1 });
    (await limits.reserve('u'))?.release();
    expect(await limits.reserve('u')).not.toBeNull();
  });

  it('gives a place back when the ledger cannot be read', async () => {
    const { limits, ledger } = setUp({ scriptsPerUser: 1 });
    vi.spyOn(ledger, 'rows').mockRejectedValueOnce(new Error('the store'));
    await expect(limits.reserve('u')).rejects.toThrow('the store');
    expect(await limits.reserve('u')).not.toBeNull();
  });

  it('counts finished scripts of today, and not built-in drafts', async () => {
    const { limits, ledger, row } = setUp({ scriptsPerUser: 2 });
    await ledger.add('u', row('a', 0.01));
    await ledger.add('u', row('b', 0, 0));
    expect(await limits.reserve('u')).not.toBeNull();
    await ledger.add('u', row('c', 0.01));
    expect(await limits.reserve('u')).toBeNull();
    expect(await limits.reserve('somebody else')).not.toBeNull();
    now = new Date('2026-11-23T00:00:01Z');
    expect(await limits.reserve('u')).not.toBeNull();
  });

  it('stops at her own cost and at the cost of everybody', async () => {
    const hers = setUp({ costUsdPerUser: 0.05 });
    await hers.ledger.add('u', hers.row('a', 0.045));
    expect(await hers.limits.reserve('u')).toBeNull();
    const all = setUp({ costUsd: 0.05 });
    await all.ledger.add('other', all.row('a', 0.045));
    expect(await all.limits.reserve('u')).toBeNull();
  });

  it('takes a call of unknown price for more than nothing', async () => {
    const { limits, ledger, row } = setUp({ costUsdPerUser: 0.02 });
    await ledger.add('u', row('a', null));
    await ledger.add('u', row('b', null));
    expect(await limits.reserve('u')).toBeNull();
  });

  it('says what is left after the script under way when that is little', async () => {
    const { limits, ledger, row } = setUp({ scriptsPerUser: 3 });
    const first = await limits.reserve('u');
    expect(await limits.leftAfter('u')).toBeNull();
    await ledger.add('u', row('a', 0.01));
    first?.release();
    const second = await limits.reserve('u');
    expect(await limits.leftAfter('u')).toEqual({ scripts: 1, resetsAt: '2026-11-23T00:00:00.000Z' });
    const third = await limits.reserve('u');
    expect(await limits.leftAfter('u')).toMatchObject({ scripts: 0 });
    second?.release();
    third?.release();
    expect(await setUp({}).limits.leftAfter('u')).toBeNull();
    const byCost = setUp({ costUsdPerUser: 0.05 });
    await byCost.ledger.add('u', byCost.row('a', 0.025));
    await byCost.limits.reserve('u');
    expect(await byCost.limits.leftAfter('u')).toMatchObject({ scripts: 1 });
  });

  it('says what is used and when it starts again', async () => {
    const { limits, ledger, row } = setUp({ scriptsPerUser: 5 });
    await ledger.add('u', row('a', 0.01));
    expect(await limits.balance('u')).toEqual({
      scriptsUsed: 1,
      scriptsLimit: 5,
      costUsdUsed: 0.01,
      costUsdLimit: null,
      resetsAt: '2026-11-23T00:00:00.000Z',
    });
  });
});

/** Daily limits in memory; none unless told. */
import { createLimits, type DailyLimits, type Limits } from '../../src/engine/budget/limits.js';
import { createLedger } from '../../src/engine/library/usage/ledger.js';
import { createLanes } from '../../src/lanes.js';
import { createMemoryStore } from './memory-store.js';

export function openLimits(limits: Partial<DailyLimits> = {}): Limits {
  return createLimits({
    ledger: createLedger(createMemoryStore(), createLanes()),
    limits: { scriptsPerUser: null, costUsdPerUser: null, costUsd: null, ...limits },
    clock: () => new Date('2026-11-22T12:00:00Z'),
  });
}

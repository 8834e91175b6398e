import { describe, expect, test } from 'vitest';
import { createAdaptiveLimit, type AdaptiveLimit } from '../../../src/chat/effects/adaptive-limit.js';

const QUICK_MS = 4_000;

/** Rounds of as many operations as the limit lets in, each `tookMs(size)` long. Returns the time. */
function rounds(limit: AdaptiveLimit, count: number, tookMs: (size: number) => number, fromMs = 0): number {
  let now = fromMs;
  for (let round = 0; round < count; round += 1) {
    const { size } = limit;
    const endedMs = now + tookMs(size);
    for (let at = 0; at < size; at += 1)
      limit.ended({ kind: 'script', startedMs: now, endedMs, ok: true, wasFull: true });
    now = endedMs;
  }
  return now;
}

describe('the number of operations at once', () => {
  test('trebles each round while the model answers as quickly as before', () => {
    const limit = createAdaptiveLimit();
    rounds(limit, 3, () => QUICK_MS);
    expect(limit.size).toBe(4 * 3 ** 3);
  });

  test('grows with first words that come as quickly as ever, and not with late ones', () => {
    const limit = createAdaptiveLimit();
    for (let at = 0; at < 4; at += 1) limit.firstWords({ kind: 'script', tookMs: 500, wasFull: true });
    expect(limit.size).toBe(4 * 3);
    for (let at = 0; at < 4; at += 1) limit.firstWords({ kind: 'script', tookMs: 1_500, wasFull: true });
    limit.firstWords({ kind: 'script', tookMs: 500, wasFull: false });
    expect(limit.size).toBe(4 * 3);
  });

  test('stays where it is when nobody waits', () => {
    const limit = createAdaptiveLimit();
    for (let at = 0; at < 50; at += 1)
      limit.ended({ kind: 'script', startedMs: at, endedMs: at + QUICK_MS, ok: true, wasFull: false });
    expect(limit.size).toBe(4);
  });

  test('settles near what a server takes that works on ten at a time', () => {
    const limit = createAdaptiveLimit();
    rounds(limit, 40, (size) => QUICK_MS * Math.max(1, size / 10));
    expect(limit.size).toBeGreaterThanOrEqual(10);
    expect(limit.size).toBeLessThanOrEqual(40);
  });

  test('never falls below the beginning, and is cut once for failures of one time', () => {
    const limit = createAdaptiveLimit();
    const now = rounds(limit, 4, () => QUICK_MS);
    const before = limit.size;
    for (let at = 0; at < 20; at += 1)
      limit.ended({ kind: 'script', startedMs: now, endedMs: now + 100 + at, ok: false, wasFull: true });
    expect(limit.size).toBe(Math.floor(0.7 * before));
    for (let at = 1; at < 60; at += 1)
      limit.ended({
        kind: 'script',
        startedMs: now + at * 1_000,
        endedMs: now + at * 1_000 + 1,
        ok: false,
        wasFull: true,
      });
    expect(limit.size).toBe(4);
  });

  test('a kind that always takes longer is measured by itself', () => {
    const limit = createAdaptiveLimit();
    limit.ended({ kind: 'urgent', startedMs: 0, endedMs: 1_000, ok: true, wasFull: true });
    limit.ended({ kind: 'script', startedMs: 0, endedMs: 4_000, ok: true, wasFull: true });
    expect(limit.size).toBe(8);
  });

  test('a model that became slower for good is used in full again', () => {
    const limit = createAdaptiveLimit();
    const now = rounds(limit, 3, () => QUICK_MS);
    rounds(limit, 300, () => 3 * QUICK_MS, now);
    expect(limit.size).toBeGreaterThan(30);
  });
});

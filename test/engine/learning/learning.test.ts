import { describe, expect, it } from 'vitest';
import { fisherExact, holm } from '../../../src/engine/learning/exact-test.js';
import { lessonsFrom, realPatterns } from '../../../src/engine/learning/lessons.js';
import { preferencesFrom } from '../../../src/engine/learning/preferences.js';
import { oldEnough, settledScripts } from '../../../src/engine/learning/settled-posts.js';
import { personalWeights } from '../../../src/engine/learning/weights.js';
import { wilsonInterval } from '../../../src/engine/learning/wilson-interval.js';
import { weightsFor } from '../../../src/engine/viral/goal-weights.js';
import { DIMENSIONS, type ScriptRecord } from '../../../src/engine/types.js';
import { createRandom, post, settledPost, told } from './synthetic-posts.js';

const HOOKS = ['question', 'number', 'confession', 'contrast'];
const NOW = new Date('2026-11-22T10:00:00.000Z');
const COMMON = weightsFor(
  'reach',
  DIMENSIONS.filter((name) => name !== 'trendAlignment'),
);

/** Posts whose results have nothing to do with what they are made of. */
const chancePosts = (seed: number, count: number) => {
  const random = createRandom(seed);
  return Array.from({ length: count }, (_, id) =>
    settledPost(id, HOOKS[Math.floor(random() * HOOKS.length)] ?? 'question', {
      verdict: random() < 0.5 ? 'above' : 'below',
      random,
    }),
  );
};

describe('results that are pure chance', () => {
  it('give no pattern in at least 95 % of runs', () => {
    const runs = Array.from({ length: 300 }, (_, seed) => realPatterns(chancePosts(seed, 20 + (seed % 40))));
    const silent = runs.filter((patterns) => patterns.length === 0).length;
    expect(silent / runs.length).toBeGreaterThanOrEqual(0.95);
  });

  it('leave the weights where they are in at least 95 % of runs', () => {
    const runs = Array.from({ length: 100 }, (_, seed) => personalWeights(chancePosts(seed, 24), 'reach'));
    expect(runs.filter(({ moved }) => moved > 1e-9).length / runs.length).toBeLessThanOrEqual(0.05);
  });
});

describe('a link that is there', () => {
  const random = createRandom(7);
  const linked = Array.from({ length: 24 }, (_, id) => {
    const asks = id % 2 === 0;
    return settledPost(id, asks ? 'question' : 'number', {
      verdict: asks ? 'above' : 'below',
      hookStrength: asks ? 8 + random() : 2 + random(),
      random,
    });
  });

  it('is found, counted and preferred by the writer', () => {
    expect(lessonsFrom(linked).patterns).toContainEqual({
      kind: 'hook',
      what: 'question',
      posts: 12,
      above: 12,
      otherPosts: 12,
      otherAbove: 0,
    });
    expect(preferencesFrom(linked, []).hooks).toEqual(['question']);
  });

  it('moves its weight up, at most 40 %, and less with fewer posts', () => {
    const { weights, moved } = personalWeights(linked, 'reach');
    expect(weights.hookStrength).toBeGreaterThan(COMMON.hookStrength ?? 1);
    expect(moved).toBeLessThanOrEqual(0.4);
    expect(personalWeights(linked.slice(0, 14), 'reach').moved).toBeLessThan(moved);
    expect(Object.values(weights).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1);
  });

  it('is not claimed from eleven posts', () => {
    expect(lessonsFrom(linked.slice(0, 11))).toEqual({ posts: 11, patterns: [], weightsMoved: 0 });
  });
});

describe('which posts count', () => {
  it('leaves out numbers taken in the first two days', () => {
    const early: ScriptRecord = {
      ...post(1, 'question', { verdict: 'above' }),
      results: told({ verdict: 'above', savedAt: '2026-11-02T09:00:00.000Z' }),
    };
    const late = post(2, 'question', { verdict: 'below' });
    const settled = settledScripts([early, late], []);
    expect(settled).toHaveLength(2);
    expect(oldEnough(settled, NOW).map(({ record }) => record.result.scriptId)).toEqual(['post-2']);
  });

  it('sets numbers against the median of her other posts, and settles nothing without three of them', () => {
    const views = [100, 200, 300, 1_000];
    const records = views.map((each, id) => ({ ...post(id, 'question'), results: told({ views: each }) }));
    expect(settledScripts(records, []).map(({ record, above }) => [record.result.scriptId, above])).toEqual([
      ['post-0', false],
      ['post-1', false],
      ['post-2', true],
      ['post-3', true],
    ]);
    expect(settledScripts(records.slice(0, 3), [])).toEqual([]);
  });
});

describe('the tests behind it', () => {
  it('agree with the textbook', () => {
    expect(fisherExact(3, 4, 1, 4)).toBeCloseTo(0.4857, 4);
    expect(fisherExact(8, 8, 0, 8)).toBeCloseTo(0.000155, 6);
    expect(holm([0.04, 0.001, 0.03], 0.05)).toEqual([1]);
    const [low, high] = wilsonInterval(8, 10) ?? [];
    expect(low).toBeCloseTo(0.4902, 3);
    expect(high).toBeCloseTo(0.9433, 3);
    expect(wilsonInterval(0, 0)).toBeNull();
  });
});

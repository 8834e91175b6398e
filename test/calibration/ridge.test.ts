import { describe, expect, it } from 'vitest';
import {
  areaUnderCurve,
  pairFigures,
  rankCorrelation,
  storyIntervals,
} from '../../src/calibration/figures.js';
import { fitDifferences } from '../../src/calibration/ridge.js';
import type { HeadlinePair } from '../../src/calibration/upworthy.js';

describe('ridge on differences', () => {
  const rows = [
    [1, 0],
    [0, 1],
    [1, 1],
    [2, 0],
  ].map((row) => Float64Array.from(row));
  const truth = [3, -1];
  const score = (row: Float64Array): number => row[0]! * truth[0]! + row[1]! * truth[1]!;
  const pairs = [
    [0, 1],
    [1, 2],
    [2, 3],
    [3, 0],
  ].map(([a, b]) => ({
    a: a!,
    b: b!,
    target: score(rows[a!]!) - score(rows[b!]!),
    weight: 1,
  }));

  it('finds the weights that made the differences', () => {
    const [first, second] = fitDifferences(rows, pairs, Float64Array.of(1e-6, 1e-6));
    expect(first).toBeCloseTo(3, 3);
    expect(second).toBeCloseTo(-1, 3);
  });

  it('shrinks under a penalty, one column more than the other when told so', () => {
    const [first, second] = fitDifferences(rows, pairs, Float64Array.of(1e-6, 1e6));
    expect(Math.abs(second!)).toBeLessThan(1e-3);
    expect(first).toBeGreaterThan(1);
  });
});

describe('figures', () => {
  const pair = (story: string, z: number): HeadlinePair => ({
    a: 0,
    b: 1,
    target: 0,
    weight: 1,
    story,
    fold: 0,
    z,
    storyOnlyHere: true,
  });
  const pairs = [pair('x', 3), pair('x', -2), pair('y', 1), pair('y', -0.5)];

  it('count a win where the signs agree and half a win for a tie', () => {
    expect(pairFigures(pairs, Float64Array.of(1, 1, 0, -1))).toEqual({
      all: 0.625,
      clear: 0.5,
      veryClear: 1,
    });
  });

  it('have intervals that hold the figure and repeat exactly', () => {
    const scores = Float64Array.of(1, 1, 0, -1);
    const { all } = storyIntervals(pairs, scores);
    expect(all[0]).toBeLessThanOrEqual(0.625);
    expect(all[1]).toBeGreaterThanOrEqual(0.625);
    expect(storyIntervals(pairs, scores)).toEqual(storyIntervals(pairs, scores));
  });

  it('rank: perfect, reversed and tied', () => {
    expect(rankCorrelation([1, 2, 3], [10, 20, 30])).toBe(1);
    expect(rankCorrelation([1, 2, 3], [3, 2, 1])).toBe(-1);
    expect(areaUnderCurve([1, 1], [true, false])).toBe(0.5);
    expect(areaUnderCurve([2, 1, 0], [true, false, false])).toBe(1);
  });
});

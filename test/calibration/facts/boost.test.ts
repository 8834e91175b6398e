import { describe, expect, it } from 'vitest';
import { fitBoosted, type BoostRow } from '../../../src/calibration/facts/boost.js';
import { scorerOf } from '../../../src/engine/facts/learned/trees.js';

/** Positive where exactly one of two features stands, which no line parts; a third of the rows has the first. */
const rows: BoostRow[] = Array.from({ length: 400 }, (_, at) => {
  const features = { left: Number(at % 3 === 0), right: Math.floor(at / 3) % 2, noise: (at * 7) % 5 };
  return { features, positive: features.left !== features.right, weight: 1 };
});

describe('boosted trees', () => {
  it('learn what depends on two features together', () => {
    const model = fitBoosted(rows);
    expect(scorerOf(model)({ left: 1, right: 0 })).toBeGreaterThan(1);
    expect(scorerOf(model)({ left: 0, right: 1 })).toBeGreaterThan(1);
    expect(scorerOf(model)({ left: 1, right: 1 })).toBeLessThan(-1);
    expect(scorerOf(model)({})).toBeLessThan(-1);
  });

  it('are the same each time', () => {
    expect(fitBoosted(rows)).toEqual(fitBoosted(rows));
  });

  it('heed the weight of a row', () => {
    const torn = rows.map((row) => ({ ...row, positive: row.features.left === 1, weight: 1 }));
    const turned = torn.map((row) => ({ ...row, positive: !row.positive, weight: 3 }));
    expect(scorerOf(fitBoosted([...torn, ...turned]))({ left: 1 })).toBeLessThan(0);
  });
});

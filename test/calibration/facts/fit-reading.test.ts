import { describe, expect, it } from 'vitest';
import { crossRead, fitReading, type TextWithReadings } from '../../../src/calibration/facts/fit-reading.js';
import { labelOf, readTexts } from '../../../src/calibration/facts/rows.js';
import { seededRandom } from '../../../src/engine/seeded-random.js';

/** 300 creators with one number each: the rules know nothing, the reader is right with the chance `right`. */
function textsRead(right: number): TextWithReadings[] {
  const random = seededRandom(7);
  return readTexts(
    Array.from({ length: 300 }, (_, at) => ({
      id: `x-${at}`,
      language: 'en',
      sources: [
        `I bake twelve loaves of bread a day in kitchen number ${at} in Leeds, and have done so for long.`,
      ],
      text: 'I bake 900 loaves.',
      planted: random() < 0.5 ? [{ kind: 'number' as const, quote: '900' }] : [],
    })),
  ).map((read) => {
    const candidates = read.candidates.filter(({ kind }) => kind === 'number');
    const logit = (random() < right ? 3 : -3) * (read.planted.length > 0 ? 1 : -1);
    return {
      read: { ...read, candidates },
      scores: candidates.map(() => 4 * random() - 2),
      readings: candidates.map(() => ({ mean: logit, most: logit, least: logit })),
    };
  });
}

/** Mean score of inventions less that of honest claims, on creators left out. */
function gap(right: number): number {
  const claims = crossRead(textsRead(right)).flatMap(({ read, scores }) =>
    read.candidates.map((candidate, at) => ({
      isInvented: labelOf(read, candidate),
      score: scores[at] ?? 0,
    })),
  );
  const meanOf = (which: boolean): number => {
    const scores = claims.flatMap(({ isInvented, score }) => (isInvented === which ? [score] : []));
    return scores.reduce((sum, score) => sum + score, 0) / scores.length;
  };
  return meanOf(true) - meanOf(false);
}

describe('what the reader says', () => {
  it('counts as far as it is right', () => {
    expect(gap(0.9)).toBeGreaterThan(2);
    expect(Math.abs(gap(0.5))).toBeLessThan(0.3);
  });

  it('gets the same weights from the same texts, none where no claim of a kind was read', () => {
    const weights = fitReading(textsRead(0.9));
    expect(weights).toEqual(fitReading(textsRead(0.9)));
    expect(weights.number.mean).toBeGreaterThan(0);
    expect(weights.quote.mean).toBe(0);
  });
});

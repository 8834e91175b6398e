import { describe, expect, it } from 'vitest';
import { crossRead, fitReading, type ReadText } from '../../../src/calibration/facts/fit-reading.js';
import { readTexts } from '../../../src/calibration/facts/rows.js';

/** 120 creators with one number each: the rules know nothing, the reader knows `share` of the truth. */
function textsRead(share: number): ReadText[] {
  return readTexts(
    Array.from({ length: 120 }, (_, at) => ({
      id: `x-${at}`,
      language: 'en',
      sources: [
        `I bake twelve loaves of bread a day in kitchen number ${at} in Leeds, and have done so for long.`,
      ],
      text: 'I bake 900 loaves.',
      planted: at % 2 === 0 ? [{ kind: 'number' as const, quote: '900' }] : [],
    })),
  ).map((read, at) => {
    const logit = (at % 10 < share * 10 ? 1 : -1) * (at % 2 === 0 ? 3 : -3);
    const candidates = read.candidates.filter(({ kind }) => kind === 'number');
    return {
      read: { ...read, candidates },
      scores: candidates.map(() => ((at * 37) % 17) / 4 - 2),
      readings: candidates.map(() => ({ mean: logit, most: logit, least: logit })),
    };
  });
}

/** Mean score of inventions less that of honest claims. */
function gap(share: number): number {
  const sides = [0, 1].map((rest) =>
    crossRead(textsRead(share)).flatMap(({ read, scores }) =>
      Number(read.text.id.slice(2)) % 2 === rest ? scores : [],
    ),
  );
  const [invented = 0, honest = 0] = sides.map(
    (scores) => scores.reduce((sum, score) => sum + score, 0) / scores.length,
  );
  return invented - honest;
}

describe('what the reader says', () => {
  it('counts as far as it is right, on creators left out', () => {
    expect(gap(0.8)).toBeGreaterThan(0.5);
    expect(Math.abs(gap(0.5))).toBeLessThan(0.3);
  });

  it('gets the same weights from the same texts, none where no claim of a kind was read', () => {
    const weights = fitReading(textsRead(0.8));
    expect(weights).toEqual(fitReading(textsRead(0.8)));
    expect(weights.number.mean).toBeGreaterThan(0);
    expect(weights.quote.mean).toBe(0);
  });
});

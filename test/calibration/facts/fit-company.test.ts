import { describe, expect, it } from 'vitest';
import { fitCompany } from '../../../src/calibration/facts/fit-company.js';
import { readTexts } from '../../../src/calibration/facts/rows.js';
import type { ScoredText } from '../../../src/calibration/facts/thresholds.js';

const SOURCE = 'I bake twelve loaves of bread a day in my kitchen in Leeds, and I have done so since 2012.';

/** A text with two planted numbers or none, whose candidates score `scores`. */
const scored = (isInvented: boolean, first: number, second: number): ScoredText[] =>
  readTexts([
    {
      id: 'x',
      language: 'en',
      sources: [SOURCE],
      text: 'I bake 900 loaves. I sell 700 rolls.',
      planted: isInvented ? ['900', '700'].map((quote) => ({ kind: 'number' as const, quote })) : [],
    },
  ]).map((read) => ({
    read: { ...read, candidates: read.candidates.filter(({ kind }) => kind === 'number') },
    scores: [first, second],
  }));

describe('the weight of the company', () => {
  const noise = (at: number): number => ((at * 37) % 17) / 4 - 2;

  it('is above nothing where inventions come together', () => {
    const together = Array.from({ length: 60 }, (_, at) =>
      scored(at % 2 === 0, noise(at) + (at % 2 === 0 ? 1 : -1), noise(at + 31) + (at % 2 === 0 ? 1 : -1)),
    ).flat();
    expect(fitCompany(together)).toBeGreaterThan(0.2);
  });
});

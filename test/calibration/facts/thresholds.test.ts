import { describe, expect, it } from 'vitest';
import { readTexts } from '../../../src/calibration/facts/rows.js';
import { labelOf } from '../../../src/calibration/facts/rows.js';
import { chooseThreshold, type ScoredText } from '../../../src/calibration/facts/thresholds.js';

const SOURCE = 'I bake twelve loaves of bread a day in my kitchen in Leeds, and I have done so since 2012.';
const facts = (text: string, quote?: string) => ({
  id: text,
  language: 'en',
  sources: [SOURCE],
  text,
  planted: quote === undefined ? [] : [{ kind: 'number' as const, quote }],
});

describe('labels', () => {
  const [honest, planted] = readTexts([
    facts('I bake twelve loaves a day.'),
    facts('I bake 900 loaves in 7 pans.', '900'),
  ]);

  it('are false in an honest text, true on a planted quote, and open beside it', () => {
    const labels = (read: typeof honest): (boolean | null)[] =>
      read ? read.candidates.filter(({ kind }) => kind === 'number').map((one) => labelOf(read, one)) : [];
    expect(labels(honest)).toEqual([false]);
    expect(labels(planted)).toEqual([true, null]);
  });

  it('texts that share a source are one creator', () => {
    expect(honest?.creator).toBe(planted?.creator);
  });
});

describe('the threshold', () => {
  const scored = (numberScore: number, quote?: string): ScoredText[] =>
    readTexts([facts('I bake 900 loaves a day.', quote)]).map((read) => ({
      read,
      scores: read.candidates.map(({ kind }) => (kind === 'number' ? numberScore : -9)),
    }));
  const texts = [
    ...Array.from({ length: 20 }, (_, at) => scored(at / 10)).flat(),
    ...Array.from({ length: 20 }, (_, at) => scored(1 + at / 10, '900')).flat(),
  ];
  const foundAt = (threshold: number, isPlanted: boolean): number =>
    texts.filter(
      ({ read, scores }) => read.planted.length > 0 === isPlanted && Math.max(...scores) >= threshold,
    ).length;

  it('lets no more honest texts be alarmed than allowed, and finds what that allows', () => {
    const threshold = chooseThreshold(texts, 0.1);
    expect(foundAt(threshold, false)).toBe(2);
    expect(foundAt(threshold, true)).toBeGreaterThanOrEqual(12);
  });

  it('finds more when more may be alarmed, and nothing when nothing may', () => {
    expect(chooseThreshold(texts, 0.3)).toBeLessThan(chooseThreshold(texts, 0.05));
    expect(foundAt(chooseThreshold(texts, 0), false)).toBe(0);
  });
});

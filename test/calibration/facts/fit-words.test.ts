import { describe, expect, it } from 'vitest';
import { fitWords, type WordRow } from '../../../src/calibration/facts/fit-words.js';
import { wordScorerOf } from '../../../src/engine/facts/learned/word-model.js';

/** "now" stands in most inventions, "maybe" in most honest lines, "soup" in both. */
const rows: WordRow[] = Array.from({ length: 200 }, (_, at) => {
  const positive = at % 2 === 0;
  return { clues: ['soup', at % 10 < 8 === positive ? 'now' : 'maybe'], positive, weight: 1 };
});

describe('logistic regression on words', () => {
  it('weighs what parts the rows, and little else', () => {
    const { weights } = fitWords(rows);
    expect(weights['now']).toBeGreaterThan(0.5);
    expect(weights['maybe']).toBeLessThan(-0.5);
    expect(Math.abs(weights['soup'] ?? 0)).toBeLessThan(0.2);
  });

  it('leaves out what stands in one row only', () => {
    const once: WordRow = { clues: ['once'], positive: true, weight: 1 };
    expect(fitWords([...rows, once]).weights).not.toHaveProperty('once');
  });

  it('scores words nobody weighed by the share of inventions alone', () => {
    const score = wordScorerOf(fitWords(rows));
    expect(score(['never seen'])).toBeCloseTo(score([]), 5);
    expect(score(['now'])).toBeGreaterThan(score(['maybe']));
  });
});

import { describe, expect, it } from 'vitest';
import { bestOfOthers, withCompany } from '../../../../src/engine/facts/learned/company.js';

const claim = (start: number, end: number) => ({ start, end });

describe('the company of a claim', () => {
  const claims = [claim(0, 30), claim(5, 9), claim(40, 50), claim(60, 70)];

  it('is the most doubtful claim that shares no words with it', () => {
    expect(bestOfOthers(claims, [2, 1.5, -1, 0.5])).toEqual([0.5, 0.5, 2, 2]);
  });

  it('says nothing beyond what is sure', () => {
    expect(bestOfOthers(claims, [9, -9, -9, -9])).toEqual([-4, -4, 3, 3]);
  });

  it('speaks neither for nor against a lone claim, nor one whose words all others share', () => {
    expect(withCompany([claim(0, 5)], [1], 0.2)).toEqual([1]);
    expect(withCompany([claim(0, 30), claim(5, 9)], [1, -2], 0.2)).toEqual([1, -2]);
    expect(withCompany([claim(0, 5), claim(8, 12)], [1, -2], 0.2)[0]).toBeLessThan(1);
  });

  it('makes a claim beside an invention likelier to be one', () => {
    const [, beside = 0] = withCompany([claim(0, 5), claim(8, 12)], [2.5, 0.4], 0.2);
    const [, alone = 0] = withCompany([claim(0, 5), claim(8, 12)], [-3, 0.4], 0.2);
    expect(beside).toBeGreaterThan(alone);
  });
});

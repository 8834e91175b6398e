import { describe, expect, it } from 'vitest';
import { readCreators } from '../../src/sample-creators.js';
import { attributeExamples } from '../../src/evaluation/voices.js';

describe('the sample creators', () => {
  it('are twelve in at least six languages, with examples and requests each', () => {
    const creators = readCreators();
    expect(creators.length).toBeGreaterThanOrEqual(12);
    expect(new Set(creators.map(({ language }) => language)).size).toBeGreaterThanOrEqual(6);
    for (const { examples, requests } of creators) {
      expect(examples.every((text) => text.length > 100)).toBe(true);
      expect(requests.length).toBeGreaterThanOrEqual(4);
    }
  });

  it('are told apart by their voice far better than by chance', () => {
    const english = readCreators().filter(({ language }) => language === 'en');
    const { nearest, own, others } = attributeExamples(english);
    expect(nearest.low ?? 0).toBeGreaterThan(1 / english.length);
    expect(own.value ?? 0).toBeGreaterThan((others.value ?? 100) + 20);
  });
});

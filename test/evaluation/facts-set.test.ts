import { describe, expect, it } from 'vitest';
import { evalFacts, type FactText } from '../../src/evaluation/facts-set.js';

const text = (id: string, words: string, planted: FactText['planted']): FactText => ({
  id,
  language: 'en',
  sources: ['I bake 12 loaves a day in Leeds.'],
  text: words,
  planted,
});

describe('the set of invented facts', () => {
  it('counts an invention as found when any part of it is, and an honest text with a finding as an alarm', () => {
    const { rows, missed, alarmed } = evalFacts([
      text('found', 'I bake 900 loaves a day.', [{ kind: 'number', quote: '900 loaves' }]),
      text('missed', 'I bake bread every day.', [{ kind: 'name', quote: 'bread' }]),
      text('honest', 'I bake a dozen loaves a day.', []),
      text('alarm', 'I bake 77 loaves a day.', []),
    ]);
    const all = rows.at(-1);
    expect(all?.recall.number).toMatchObject({ hits: 1, n: 1 });
    expect(all?.recall.all).toMatchObject({ hits: 1, n: 2 });
    expect(all?.falseAlarms).toMatchObject({ hits: 1, n: 2 });
    expect(missed).toEqual(['missed']);
    expect(alarmed).toEqual(['alarm']);
  });

  it('holds at least 200 texts in three languages, half of them honest, each kind in each language', () => {
    const { texts, rows } = evalFacts();
    expect(texts).toBeGreaterThanOrEqual(200);
    expect(rows.length).toBeGreaterThanOrEqual(4);
    expect(rows.at(-1)?.falseAlarms.n).toBe(texts / 2);
    for (const { recall } of rows)
      for (const share of Object.values(recall)) expect(share.n).toBeGreaterThan(4);
  });
});

import { describe, expect, it } from 'vitest';
import { evalFacts, FACT_SETS, readFactTexts, type FactText } from '../../src/evaluation/facts-set.js';

/** Hundreds of texts, on a machine that may be busy. */
const PATIENCE_MS = 120_000;

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

  it.each(FACT_SETS)(
    '%s: half of the texts are honest, and every kind is planted in every language',
    (set) => {
      // What is counted does not depend on what is found.
      const { texts, rows } = evalFacts(readFactTexts(set), () => []);
      expect(rows.length).toBeGreaterThanOrEqual(7);
      expect(Math.abs((rows.at(-1)?.falseAlarms.n ?? 0) / texts - 0.5)).toBeLessThan(0.06);
      for (const { recall } of rows)
        for (const share of Object.values(recall)) expect(share.n).toBeGreaterThan(0);
    },
  );

  it('holds far more than 200 texts, none in both sets', () => {
    const [heldOut = [], development = []] = FACT_SETS.map(readFactTexts);
    expect(heldOut.length + development.length).toBeGreaterThan(200);
    // A topic of three words may be anybody's.
    const stories = ({ sources }: FactText): readonly string[] => sources.filter(({ length }) => length > 60);
    const known = new Set(development.flatMap(stories));
    expect(heldOut.filter((text) => stories(text).some((story) => known.has(story)))).toEqual([]);
  });

  it(
    'the rules alone find three in five of what they were fitted to, half of it hard on purpose, and cries wolf over few honest texts',
    () => {
      // Every tenth: all of them take minutes.
      const some = readFactTexts('development').filter((_, at) => at % 10 === 0);
      const all = evalFacts(some).rows.at(-1);
      expect(all?.recall.all.value).toBeGreaterThan(0.6);
      // 1 in 20 of all of them; of a tenth chance takes some away.
      expect(all?.falseAlarms.value).toBeLessThan(1 / 12);
    },
    PATIENCE_MS,
  );
});

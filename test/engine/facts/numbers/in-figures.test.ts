import { describe, expect, it } from 'vitest';
import { candidatesIn } from '../../../../src/engine/facts/candidates.js';
import { inFigures } from '../../../../src/engine/facts/numbers/in-figures.js';

describe('a text in figures', () => {
  it.each([
    ['en', 'A hundred and sixty-three pounds, four grand in all.', '163 pounds, 4000 in all.'],
    ['es', 'Me costó mil ochocientos pesos, no 1.700.', 'Me costó 1800 pesos, no 1700.'],
    ['id', 'Dua puluh juta untuk tiga motor.', '20000000 untuk 3 motor.'],
    ['hi', 'छियानवे सीट, नौ बच्चे।', '96 सीट, 9 बच्चे।'],
    ['en', 'One of them is mine, half is hers.', 'One of them is mine, half is hers.'],
  ])('%s: %s', (language, given, text) => {
    expect(inFigures(given, language).text).toBe(text);
  });

  it('knows where each stretch stood', () => {
    const given = 'I paid four thousand pounds and twenty pence.';
    const { text, original, written } = inFigures(given, 'en');
    const place = (whole: string, part: string) => ({
      start: whole.indexOf(part),
      end: whole.indexOf(part) + part.length,
    });
    const cut = (whole: string, { start, end }: { start: number; end: number }) => whole.slice(start, end);
    for (const [now, before] of [
      ['4000', 'four thousand'],
      ['4000 pounds', 'four thousand pounds'],
      ['paid', 'paid'],
      ['20 pence', 'twenty pence'],
      ['pence', 'pence'],
    ] as const) {
      expect(cut(given, original(place(text, now)))).toBe(before);
      expect(cut(text, written(place(given, before)))).toBe(now);
    }
    expect(cut(given, original(place(text, '00')))).toBe('four thousand');
  });
});

it('a number is not torn where it holds an "and"', () => {
  const text = 'Then came my bill: a hundred and sixty-three pounds for the pair.';
  const clauses = candidatesIn([], text, 'en', 2026).filter(({ kind }) => kind === 'result');
  expect(clauses.map(({ start, end }) => text.slice(start, end))).toContain(
    'a hundred and sixty-three pounds for the pair',
  );
});

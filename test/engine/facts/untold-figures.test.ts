/** Percentages and past years that nobody told, whatever the models make of them. */
import { expect, it } from 'vitest';
import { candidatesIn } from '../../../src/engine/facts/candidates.js';
import { findUntraceable } from '../../../src/engine/facts/find.js';
import { detectLanguage } from '../../../src/engine/text/language.js';
import { readFactTexts, YEAR_WRITTEN } from '../../../src/evaluation/facts-set.js';

const spokenIn =
  (year: number) =>
  (text: string, ...sources: string[]): string[] =>
    findUntraceable(sources, text, detectLanguage(text), year).map(({ quote }) => quote);
const found = spokenIn(YEAR_WRITTEN);

it.each([
  ['I threw one away in 2016 and I still think about it.', '2016'],
  ['Suno ladkiyon, 70 percent cream mein mercury hota hai.', '70'],
  ['Desde 2013 vendo en el mercado.', '2013'],
  ['El 80 % se quema por prisa.', '80'],
  ['Sejak 2009 saya di Solo, 90 persen rem cuma kotor.', '2009'],
  ['2018 mein khola tha.', '2018'],
])('%s holds a figure of nobody’s', (text, quote) => {
  expect(found(text, 'I fix old sewing machines.')).toContain(quote);
});

it.each([
  ['Since 2014, in front of my house.', 'I opened in 2014.'],
  ['I have done this since 2015.', 'Been at it 11 years.'],
  ['It costs 2000 pesos and lasts 100 %.', 'I fix machines.'],
  ['Nine times out of ten it is the needle, a quarter turn, 2 cm.', 'I fix machines.'],
  ['Of ten, 70 % came back.', 'Every week 70 percent come back.'],
])('%s is traced', (text, source) => {
  expect(found(text, source)).toEqual([]);
});

it('a year is past once the script is spoken later, and what she told may come true', () => {
  const text = 'I threw one away in 2026 and I still think about it.';
  expect(found(text, 'I fix old sewing machines.')).not.toContain('2026');
  expect(spokenIn(2027)(text, 'I fix old sewing machines.')).toContain('2026');
  expect(spokenIn(2031)('By 2033 I will have a shop, since 1937 we had none.', 'No shop.')).toContain('1937');
});

it('years since are reckoned to the year the script is spoken in', () => {
  const since = (year: number): boolean =>
    candidatesIn(['I opened in 2014.'], 'Twenty years on my feet.', 'en', year).some(
      ({ features }) => features['form.since'] === 1,
    );
  expect([2026, 2034].map(since)).toEqual([false, true]);
});

it('honest scripts hold none', () => {
  const honest = readFactTexts('held-out')
    .filter(({ planted }) => planted.length === 0)
    .filter((_, at) => at % 3 === 0);
  const alarmed = honest.filter(({ sources, text, language }) =>
    candidatesIn(sources, text, language, YEAR_WRITTEN).some(({ features }) => features['untold'] === 1),
  );
  expect(honest.length).toBeGreaterThan(150);
  expect(alarmed.map(({ id }) => id)).toEqual([]);
});

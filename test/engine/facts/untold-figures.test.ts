/** Percentages and past years that nobody told, whatever the models make of them. */
import { expect, it } from 'vitest';
import { candidatesIn } from '../../../src/engine/facts/candidates.js';
import { findUntraceable } from '../../../src/engine/facts/find.js';
import { readFactTexts } from '../../../src/evaluation/facts-set.js';

const found = (text: string, ...sources: string[]): string[] =>
  findUntraceable(sources, text).map(({ quote }) => quote);

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

it('honest scripts hold none', () => {
  const honest = readFactTexts('held-out').filter(({ planted }) => planted.length === 0);
  const alarmed = honest.filter(({ sources, text, language }) =>
    candidatesIn(sources, text, language).some(({ features }) => features['untold'] === 1),
  );
  expect(honest.length).toBeGreaterThan(200);
  expect(alarmed.map(({ id }) => id)).toEqual([]);
});

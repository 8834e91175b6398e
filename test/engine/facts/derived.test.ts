import { describe, expect, it } from 'vitest';
import { findUntraceable } from '../../../src/engine/facts/find.js';

describe('what follows from her facts', () => {
  it.each([
    ['I work Tuesday to Saturday, five dogs a day.', 'Twenty-five dogs a week.', 'en'],
    ['The plate costs $3.50.', 'Three fifty a plate.', 'en'],
    ['Estoy aquí desde 1989.', 'Desde el ochenta y nueve.', 'es'],
    ['Hacemos 60 velas.', 'Cinco docenas de velas.', 'es'],
    ['40 hives. In 2020 I lost 26 hives.', 'Fourteen hives were left.', 'en'],
  ])('is hers: %s - %s', (source, text, language) => {
    expect(findUntraceable([source], text, language)).toEqual([]);
  });
});

describe('a name of no list', () => {
  it.each([
    ['నేను చేపలు పడతాను.', 'సుంకయ్య డబ్బు ఇచ్చాడు.', 'te', 'సుంకయ్య'],
    ['मैं सिलाई करती हूँ।', 'सिस्टर जोसलिन ने हाथ पकड़ा।', 'hi', 'जोसलिन'],
  ])('is found by what stands around it: %s - %s', (source, text, language, name) => {
    expect(findUntraceable([source], text, language)).toContainEqual({ kind: 'name', quote: name });
  });
});

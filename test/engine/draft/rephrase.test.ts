import { expect, test } from 'vitest';
import { reword } from '../../../src/engine/draft/rephrase.js';

const NO_NAMES: ReadonlySet<string> = new Set();
const TURNS = Array.from({ length: 13 }, (_, turn) => turn);

/** Every way there is to say it anew. */
const waysOf = (sentence: string): readonly string[] =>
  TURNS.flatMap((turn) => reword(sentence, NO_NAMES, { asks: true }, turn) ?? []);

test('a condition is told first or last', () => {
  expect(waysOf('A car clunks when something is loose.')).toContain('When something is loose, a car clunks.');
});

test.each([
  'We make 120 a day and close when they are gone.',
  'I started with one pot and sold forty last year.',
  'If you are quoted, ask why and bring paper.',
  'They sit at school, they sit in the car and then they sit at home.',
  "Go and check, I'll wait.",
  'A wee girl asked me once if I was scared.',
  'If it has not been touched in ten years it takes two visits, because the strings slide back.',
])('what holds of one of two things is not made to hold of both: %s', (sentence) => {
  expect(waysOf(sentence)).toEqual([]);
});

test('what a day was is no condition', () => {
  expect(waysOf('My worst day was when my aunt fell in the hall.')).not.toContain(
    'When my aunt fell in the hall, my worst day was.',
  );
});

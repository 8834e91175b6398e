import { expect, it } from 'vitest';
import { endsWholeClause } from '../../../src/engine/text/whole-clause.js';

it.each([
  ['I was so scared I almost cried but my senior', false],
  ['I almost cried that night', true],
  ['I cried but then my senior took me by the arm', true],
  ['lloré mucho pero mi jefa', false],
])('"%s" may end a sentence: %s', (beginning, isWhole) => {
  expect(endsWholeClause(beginning)).toBe(isWhole);
});

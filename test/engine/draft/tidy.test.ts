import { expect, it } from 'vitest';
import { tidyTyped } from '../../../src/engine/draft/her-material/tidy.js';

it.each([
  ['people were running with sacks', 'were running'],
  ['we were all tired and we were not paid', 'were all'],
  ['youre not alone in this', "you're not"],
])('"%s" keeps what was meant', (typed, said) => {
  expect(tidyTyped(typed, new Set()).toLowerCase()).toContain(said);
});

it('a sentence that opens on "were selling" is about us', () => {
  expect(tidyTyped('were selling bread on friday', new Set()).toLowerCase()).toContain("we're selling");
});

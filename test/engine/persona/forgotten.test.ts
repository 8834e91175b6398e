/** What she takes back is known no more. */
import { expect, it } from 'vitest';
import { applyCorrection } from '../../../src/engine/persona/corrections/apply-correction.js';
import { personaOf } from './creators.js';

const TOLD = personaOf(
  {
    name: 'Ines',
    story:
      'I fix bikes in Leith. My cousin Rory lent me the first bench, and I paid him back in punctures, and I have had the shop nine years now with the same red door.\n\nThis weekend a girl called Morag came with a bent fork. She cried on the step. I straightened it for nothing.\n\nOn Monday I sold a tandem to a priest.',
    examples: ['A chain talks. Morag says it sings. Oil it on Sundays. That is all.'],
  },
  'en',
);
const forget = (...forgotten: readonly string[]) =>
  applyCorrection(TOLD, { forgotten }, '2026-11-30T00:00:00.000Z');

it('goes as a whole where she told it another time, and as a sentence of her scripts', () => {
  const { story, examples, facts } = forget('Morag');
  expect(story).not.toMatch(/Morag|cried|straightened/u);
  expect(story).toContain('tandem');
  expect(examples[0]?.text).toBe('A chain talks. Oil it on Sundays. That is all.');
  expect(JSON.stringify(facts)).not.toMatch(/Morag|cried|straightened/u);
});

it('of a long breath only what tells of it goes', () => {
  const { story } = forget('my cousin Rory');
  expect(story).toContain('I have had the shop nine years now');
  expect(story).not.toContain('Rory');
});

it('finds what she says a little otherwise now', () => {
  expect(forget('selling the tandems to the priest').story).not.toContain('tandem');
});

it('leaves her as she is where she told nothing of it', () => {
  expect(forget('the lighthouse')).toBe(TOLD);
});

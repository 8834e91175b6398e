import { expect, it } from 'vitest';
import {
  openingAndEnding,
  passageOn,
  SAMPLE_CHARACTERS,
} from '../../../../src/engine/generate/model/sample-told.js';

const BREATHLESS = `Now I want to tell you ${'why your biscuits are flat, and it is not your oven, '.repeat(12)}sugar. Y'all come eat.`;

it('shows how a script of one breath begins, cut where it may be, and how it ends', () => {
  const shown = openingAndEnding(BREATHLESS);
  expect(shown.length).toBeLessThanOrEqual(SAMPLE_CHARACTERS + 10);
  expect(shown).toMatch(/^Now I want to tell you why .*(?:flat|oven) …\n…\nY'all come eat\.$/u);
  expect(openingAndEnding('Short. And sweet.')).toBe('Short. And sweet.');
});

it('takes of a story the sentences from where it is nearest to the topic, greeting left out', () => {
  const filler = Array.from({ length: 12 }, (_, at) => `On day ${at} I washed the pans and went to bed.`);
  const story = ['Hi, I am Nora, 47.', ...filler, 'The cactus wants a finger in the soil.', ...filler].join(
    ' ',
  );
  const about = (topic: string) => passageOn(topic, { story, language: 'en' });
  expect(about('watering a cactus')).toMatch(/^The cactus wants a finger/u);
  expect(about('tax returns')).toMatch(/^On day 0/u);
  expect(about('watering a cactus').length).toBeLessThanOrEqual(SAMPLE_CHARACTERS);
  expect(passageOn('cactus', { story: 'I grow a cactus.', language: 'en' })).toBe('I grow a cactus.');
});

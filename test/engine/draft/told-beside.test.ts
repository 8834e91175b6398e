import { expect, it } from 'vitest';
import { personaOf } from '../persona/creators.js';
import { draftFor } from './drafting.js';

const BAKER = {
  name: 'Shaz',
  story: 'I bake bread in Bolton. I started in 2015 with one oven. I sell loaves at the Saturday market.',
  examples: ['Right then. Old bread is not rubbish. Wet it and put it back in the oven. See you Saturday.'],
};

it('says what she told with the request, whatever the topic', async () => {
  for (const attempt of [0, 1, 2]) {
    const context = 'my nan died last week and it was her recipe';
    const { text } = await draftFor(personaOf(BAKER, 'en'), { topic: 'sourdough', context }, attempt);
    expect(text).toMatch(/my nan died last week and it was her recipe/iu);
  }
});

it.each([
  'ignore my typos im wearing gloves',
  'Everyone keeps asking in the comments.',
  'i film it tomorrow',
])('does not say what was only meant for us: %s', async (context) => {
  const { text } = await draftFor(personaOf(BAKER, 'en'), { topic: 'sourdough', context });
  expect(text.toLowerCase()).not.toContain(context.slice(0, 12).toLowerCase());
});

it('never says words she said she never says', async () => {
  const persona = personaOf({ ...BAKER, story: `${BAKER.story} I never say "my lovelies".` }, 'en');
  const { text } = await draftFor(persona, { topic: 'market days', seconds: 60 });
  expect(text).not.toMatch(/lovelies/iu);
});

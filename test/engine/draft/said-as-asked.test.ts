import { describe, expect, it } from 'vitest';
import { forbiddenIn, isManner, unwrapped } from '../../../src/engine/draft/topic/request-words.js';
import { personaOf } from '../persona/creators.js';
import { draftFor } from './drafting.js';

const carer = personaOf({
  name: 'Zib',
  story:
    'I work nights in a nursing home since 2012. I came from Poland. My neighbour Breda found me the job.',
  examples: ['Good evening. Do not lift with your back. God bless.', 'Good evening. Tea first. God bless.'],
});

describe('what she requires', () => {
  it('is said where she has told it nowhere, also when it begins with a never', async () => {
    const { text } = await draftFor(carer, {
      topic: 'how to help somebody stand up',
      contentType: 'tutorial',
      seconds: 45,
      requirements: ['never pull by the arms', 'count to three together', 'no hashtags', 'keep it short'],
    });
    expect(text).toContain('Never pull by the arms.');
    expect(text).toContain('Count to three together.');
    expect(text).not.toMatch(/hashtag|keep it short/iu);
  });

  it.each([
    ['no prices', 'prices'],
    ['sin precios', 'precios'],
    ['never pull by the arms', null],
    ['app ka naam nahi', 'app ka naam'],
  ])('forbids or not: %s', (requirement, forbidden) => {
    expect(forbiddenIn(requirement)).toBe(forbidden);
  });

  it.each(['make it funny', 'con humor', 'singkat saja'])('is a manner, not words: %s', (requirement) => {
    expect(isManner(requirement)).toBe(true);
  });

  it.each([
    ['i want a video about my new oven', 'my new oven'],
    ['queria um video pra avisar q vou fechar no dia 15', 'vou fechar no dia 15'],
    ['bayaran cuma 150 ribu, tolong jelaskan biar ngerti', 'bayaran cuma 150 ribu'],
    ['my new oven', 'my new oven'],
  ])('leaves the topic without the request around it: %s', (topic, left) => {
    expect(unwrapped(topic)).toBe(left);
  });
});

describe('the end of a script', () => {
  it('asks no more than twice, and never for a question about a long topic', async () => {
    for (const attempt of [0, 1, 2]) {
      const { draft } = await draftFor(
        personaOf({ name: 'Jo', story: carer.story, examples: ['Tea first. Send this to your sister.'] }),
        { topic: 'driving the 4th Street hill when it is ice', seconds: 60 },
        attempt,
      );
      const close = draft.beats.at(-1)?.spoken ?? '';
      expect(close.split('\n').length).toBeLessThanOrEqual(2);
      expect(close).not.toMatch(/4th Street/u);
    }
  });
});

/** Length with a model in languages whose words say little about time: syllables and characters at her pace. */
import { expect, test } from 'vitest';
import { lengthTold } from '../../../src/engine/generate/model/writing-prompt.js';
import { closedAfter } from '../../support/closed-after.js';
import { startFakeOpenAi } from '../../support/fake-openai.js';
import { writeLikeAModel } from '../../support/fake-writer.js';
import { context, openGenerator } from './open-generator.js';
import { samplePersona, sampleRequest } from './sample-persona.js';

test.each(
  ['en', 'es', 'te', 'hi', 'ja'].flatMap((language) =>
    [0.7, 1, 1.7].flatMap((share) => [15, 30].map((seconds) => [language, share, seconds] as const)),
  ),
)('%s, a model that writes %f of what it was asked for %i seconds', async (language, share, seconds) => {
  const fake = closedAfter(await startFakeOpenAi({ answer: writeLikeAModel({ share }) }));
  const persona = samplePersona({ language, wordsPerMinute: 140, examples: [] });
  const request = sampleRequest({ language, seconds: seconds as 15 | 30 });
  const script = await openGenerator(fake.baseUrl).generate({ persona, request }, context());
  expect(script.model.provider).toBe('openai');
  expect(Math.abs(script.spokenSeconds / seconds - 1)).toBeLessThanOrEqual(0.1);
});

test('a model is told words where there are words, and characters where there are none', () => {
  expect(lengthTold(75, 'te')).toEqual({ length: '75', unit: 'words' });
  expect(lengthTold(72, 'ja')).toEqual({ length: '115', unit: 'characters' });
});

import { expect, it } from 'vitest';
import { createScriptGenerator } from '../../../src/engine/generate/script-generator.js';
import { context, generatorParts } from './open-generator.js';
import { samplePersona, sampleRequest } from './sample-persona.js';

it('says no word in caption or tags that she has banned since she asked for the topic', async () => {
  const banned = {
    ...samplePersona(),
    neverSays: ['starter'],
    corrected: ['neverSays' as const],
    evidence: { neverSays: ['starter'] },
  };
  const parts = generatorParts(null);
  const request = sampleRequest({ topic: 'feed your starter twice' });
  const script = await createScriptGenerator(parts).generate({ persona: banned, request }, context('banned'));
  expect(`${script.caption} ${script.hashtags.map(({ tag }) => tag).join(' ')}`).not.toMatch(/starter/iu);
});

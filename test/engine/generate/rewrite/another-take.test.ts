/** What another take is told of the takes before. */
import { expect, test } from 'vitest';
import type { BriefInput } from '../../../../src/engine/generate/build-brief.js';
import { anotherTake } from '../../../../src/engine/generate/rewrite/another-take.js';
import { script } from '../../../conversations/samples.js';
import { context } from '../open-generator.js';
import { samplePersona } from '../sample-persona.js';

test('another take opens as none of the takes before did, nor as her last weeks, and keeps what is known of tags', async () => {
  const told: BriefInput[] = [];
  const generator = { generate: async (input: BriefInput) => (told.push(input), script) };
  const opening = (spoken: string) => ({ ...script, beats: [{ ...script.beats[0]!, spoken }], text: spoken });
  const tags = { facts: {}, records: new Map(), usualLikes: 5 };
  await anotherTake(
    generator,
    opening('Two words.\nThen the oven died.'),
    { takes: [opening('Nobody came.\nNot one.')], usedHooks: ['It rained for a week.'] },
    { persona: samplePersona(), tags },
    context('e'),
  );
  expect(told[0]?.avoid?.hooks).toEqual(
    expect.arrayContaining([
      'Two words. Then the oven died.',
      'Nobody came. Not one.',
      'It rained for a week.',
    ]),
  );
  expect(told[0]?.tags).toBe(tags);
});

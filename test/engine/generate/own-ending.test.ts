import { expect, test } from 'vitest';
import { createBuiltInDrafter } from '../../../src/engine/draft/built-in-drafter.js';
import { createScriptGenerator } from '../../../src/engine/generate/script-generator.js';
import { closedAfter } from '../../support/closed-after.js';
import type { ChatBody } from '../../support/fake-openai-models.js';
import { startFakeOpenAi } from '../../support/fake-openai.js';
import { writeLikeAModel } from '../../support/fake-writer.js';
import { context, generatorParts } from './open-generator.js';
import { samplePersona, sampleRequest } from './sample-persona.js';

const STOCK = 'Save this game-changer for later.';

/** Drafts like a model's, their last beat as given. */
async function endingOn(ending: string) {
  const write = writeLikeAModel();
  const answer = (body: ChatBody) => {
    const told = write(body);
    return typeof told === 'object' && 'spoken' in told && Array.isArray(told.spoken)
      ? { ...told, spoken: told.spoken.toSpliced(-1, 1, ending) }
      : told;
  };
  const fake = closedAfter(await startFakeOpenAi({ answer }));
  const parts = generatorParts(fake.baseUrl);
  const writers = { ...parts.writers, builtIn: createBuiltInDrafter() };
  return createScriptGenerator({ ...parts, writers }).generate(
    { persona: samplePersona(), request: sampleRequest() },
    context(),
  );
}

test('a script whose ending was formula ends as she ends, as long as asked', async () => {
  const script = await endingOn(STOCK);
  expect(script.model.provider).toBe('openai');
  expect(script.text).not.toContain('Save this');
  expect(script.beats.at(-1)?.kind).toBe('cta');
  expect(script.text.split('\n').at(-1)).toBe('Go feed yours, love.');
  expect(Math.abs(script.words / script.targetWords - 1)).toBeLessThanOrEqual(0.1);
  expect(script.attempts.map(({ text }) => text)).toContain(script.text);
});

test('an ending that says something stays the only one', async () => {
  const script = await endingOn('Ring the bell at Mill Lane when yours floats.');
  expect(script.beats.at(-1)?.spoken).toBe('Ring the bell at Mill Lane when yours floats.');
  expect(script.text).not.toContain('Go feed yours');
});

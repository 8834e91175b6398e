/** Trying one opening after another takes no line of the script with it. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createScriptGenerator } from '../../../../src/engine/generate/script-generator.js';
import { createScriptRewriter } from '../../../../src/engine/generate/rewrite/script-rewriter.js';
import { splitSentences } from '../../../../src/engine/text/sentences.js';
import { startFakeOpenAi, type FakeOpenAi } from '../../../support/fake-openai.js';
import { writeLikeAModel } from '../../../support/fake-writer.js';
import { linesToOpenWith } from '../../../../src/engine/generate/rewrite/lines-to-open-with.js';
import { beat } from '../sample-beat.js';
import { context, generatorParts } from '../open-generator.js';
import { samplePersona, sampleRequest } from '../sample-persona.js';

let fake: FakeOpenAi;
beforeEach(async () => {
  fake = await startFakeOpenAi({ answer: writeLikeAModel() });
});
afterEach(() => fake.close());

test('a line that opened goes back to its place when another one opens', async () => {
  const persona = samplePersona();
  const parts = generatorParts(fake.baseUrl);
  const script = await createScriptGenerator(parts).generate(
    { persona, request: sampleRequest() },
    context(),
  );
  const line = splitSentences(script.beats[1]?.spoken ?? '')[0] ?? '';
  const rewriter = createScriptRewriter(parts);
  const asked = { persona, part: 'hook' as const };
  const { script: opened } = await rewriter.rewrite({ ...asked, script, hook: line }, context('e2'));
  expect(splitSentences(opened.text).filter((sentence) => sentence === line)).toHaveLength(1);
  expect(opened.beats[1]?.onScreen).not.toBe(line);
  const hook = script.beats[0]?.spoken ?? '';
  const again = { ...asked, script: opened, hook, earlier: [script.text] };
  const { script: back } = await rewriter.rewrite(again, context('e3'));
  expect(splitSentences(back.text)).toEqual(splitSentences(script.text));
  const gone = await rewriter.rewrite({ ...again, takenOut: [line] }, context('e4'));
  expect(gone.script.text).not.toContain(line);
});

test('no line opens that the one behind it leans on', () => {
  const lines = ['Wasps.', 'People think bees are angry.\nThey are busy.', 'I open the hives on Mondays.'];
  const beats = lines.map((spoken) => beat('point', spoken));
  expect(linesToOpenWith(beats, 'en')).toEqual(['I open the hives on Mondays.']);
});

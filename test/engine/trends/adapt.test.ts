import { describe, expect, it } from 'vitest';
import { createBuiltInDrafter } from '../../../src/engine/draft/built-in-drafter.js';
import { createScriptGenerator } from '../../../src/engine/generate/script-generator.js';
import { normalWords } from '../../../src/engine/text/words.js';
import { borrowedFrom } from '../../../src/engine/trends/borrow.js';
import { buildOf } from '../../../src/engine/trends/build.js';
import { reasonsIn } from '../../../src/engine/trends/outliers.js';
import { trendTextsOf } from '../../../src/engine/trends/trend-texts.js';
import type { Outlier } from '../../../src/engine/types/trends.js';
import { closedAfter } from '../../support/closed-after.js';
import { startFakeOpenAi } from '../../support/fake-openai.js';
import { writeLikeAModel } from '../../support/fake-writer.js';
import { context, generatorParts } from '../generate/open-generator.js';
import { samplePersona, sampleRequest } from '../generate/sample-persona.js';

const caption =
  'Why is your starter asleep every winter? I kept mine beside the boiler for three years and it never once rose in time. Then a baker in Leeds told me to feed it rye at night, every night, whatever happens. Do this for a week and send me a picture of it.';
const outlier: Outlier = {
  id: 'p1',
  url: null,
  caption,
  likes: null,
  comments: null,
  postedAt: null,
  from: 'pasted',
  timesUsual: null,
  build: buildOf(caption),
  why: reasonsIn(caption),
  seenAt: '2026-11-22T10:00:00.000Z',
};
const request = { ...sampleRequest(), urgency: 'trending' as const };
const input = {
  persona: samplePersona(),
  request,
  ...trendTextsOf([outlier]),
  borrowed: borrowedFrom(outlier, request.seconds),
};

const grams = (text: string, size = 5): readonly string[] => {
  const words = normalWords(text);
  return words.slice(size - 1).map((_, at) => words.slice(at, at + size).join(' '));
};
const theirs = new Set(grams(caption));
const shared = (text: string) => grams(text).filter((gram) => theirs.has(gram));

describe('a script adapted from a post', () => {
  it('has its beats in every attempt and not five words of it in a row', async () => {
    const parts = generatorParts(null);
    const builtIn = createBuiltInDrafter({ rankHooks: (hooks) => Promise.resolve(hooks.map(() => 5)) });
    const generator = createScriptGenerator({ ...parts, writers: { model: null, builtIn } });
    const script = await generator.generate(input, context());
    const build = input.borrowed.beats.join(' > ');
    expect(build).toMatch(/^hook > .*turn/u);
    for (const { plan, text } of script.attempts) {
      expect(plan).toContain(`structure: ${build}`);
      expect(shared(text)).toEqual([]);
    }
    expect(script.attempts.some(({ plan }) => plan.startsWith('hook: question'))).toBe(true);
    expect(shared([script.text, script.caption, script.alternativeHook ?? ''].join('\n'))).toEqual([]);
    expect(script.viral.trendsSeenAt).toBe('2026-11-22T10:00:00.000Z');
  });

  it('is written by a model that never sees the post', async () => {
    const fake = closedAfter(await startFakeOpenAi({ answer: writeLikeAModel() }));
    await createScriptGenerator(generatorParts(fake.baseUrl)).generate(input, context());
    const prompts = fake.requests.map(({ body }) => body.messages.map(({ content }) => content).join('\n'));
    expect(prompts.length).toBeGreaterThan(0);
    expect(prompts.some((prompt) => prompt.includes(`built as ${outlier.build?.join(' > ')}`))).toBe(true);
    for (const prompt of prompts) expect(shared(prompt)).toEqual([]);
  });
});

/** What small models and servers of their own kind send in place of what was asked for, and what is made of it. */
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { createOpenAiModel } from '../../../src/providers/openai/model.js';
import { readAnswer } from '../../../src/providers/openai/parse-answer.js';
import { closedAfter } from '../../support/closed-after.js';
import { CLASSIC_MODEL, type FakeModel } from '../../support/fake-openai-models.js';
import { startFakeOpenAi } from '../../support/fake-openai.js';

const LINES = ['I opened the oven at four.', 'The bread had fallen flat.'];
const Script = {
  name: 'script',
  zod: z.object({ spoken: z.array(z.string()), caption: z.string().catch('') }),
};
const ANSWER = { spoken: LINES, caption: 'Bread.' };
const WHOLE = JSON.stringify(ANSWER);

function read(text: string, { finishReason = 'stop', isLast = false } = {}) {
  return readAnswer({ text, refusal: null, finishReason }, Script, isLast);
}

describe('JSON that is none yet', () => {
  test.each([
    [
      'with comments',
      `{ // the script\n"spoken": [ /* hook */ ${LINES.map((line) => `"${line}"`).join(', ')} ], "caption": "Bread." }`,
    ],
    [
      'with loose commas',
      '{"spoken": ["I opened the oven at four.", "The bread had fallen flat.",], "caption": "Bread.",}',
    ],
    ['with words and another answer behind it', `Here it is: ${WHOLE}\n\n${WHOLE} {enjoy}`],
    [
      'in single quotes',
      "{'spoken': ['I opened the oven at four.', 'The bread had fallen flat.'], 'caption': 'Bread.'}",
    ],
    ['written as a string', JSON.stringify(WHOLE)],
    ['told as the call of a tool', `<tool_call>{"name": "script", "arguments": ${WHOLE}}</tool_call>`],
    ['in a fence with a remark', `\`\`\`json\n${WHOLE.replace('{', '{ // note\n')}\n\`\`\``],
  ])('%s is read', (_, text) => {
    expect(read(text)).toEqual({ ok: true, value: ANSWER });
  });

  test('a line break inside a string stays one, and a slash there begins no comment', () => {
    const text = '{"spoken": ["One.\nTwo // three."], "caption": "a \\"b\\" /* c */"}';
    expect(read(text)).toEqual({
      ok: true,
      value: { spoken: ['One.\nTwo // three.'], caption: 'a "b" /* c */' },
    });
  });

  test('within single quotes an apostrophe, escaped or not, and double quotes stay', () => {
    const text = String.raw`{'spoken': ['I don\'t "know".', 'It's the dogs' bowl.'], 'caption': ''}`;
    expect(read(text)).toEqual({
      ok: true,
      value: { spoken: ['I don\'t "know".', "It's the dogs' bowl."], caption: '' },
    });
  });

  test('a half is asked for again, and what is whole of it taken when nobody asks any more', () => {
    const half = WHOLE.slice(0, WHOLE.indexOf('fallen'));
    for (const finishReason of ['stop', 'length']) {
      expect(read(half, { finishReason }).ok).toBe(false);
      expect(read(half, { finishReason, isLast: true })).toEqual({
        ok: true,
        value: { spoken: LINES.slice(0, 1), caption: '' },
      });
    }
    expect(read('{"spo', { isLast: true }).ok).toBe(false);
  });
});

describe('a server of its own kind', () => {
  const ask = async (traits: FakeModel, stream = false) => {
    const model: FakeModel = { ...CLASSIC_MODEL, ...traits };
    const fake = closedAfter(await startFakeOpenAi({ models: { own: model }, answer: () => ANSWER }));
    const ours = createOpenAiModel({ baseUrl: fake.baseUrl, model: 'own' });
    const asked = () =>
      ours.ask({
        purpose: 'writing',
        system: 'You write.',
        user: 'Write.',
        temperature: 0.7,
        maxTokens: 500,
        schema: Script,
        signal: new AbortController().signal,
        ...(stream ? { onText: () => undefined } : {}),
      });
    return { fake, asked };
  };

  test.each([
    [
      '422 as FastAPI says it',
      {
        status: 422,
        body: { detail: [{ loc: ['body', 'response_format'], msg: 'extra fields not permitted' }] },
      },
    ],
    ['500 over the grammar', { status: 500, body: { error: { message: 'failed to parse grammar' } } }],
    ['501', { status: 501, body: { error: 'response_format is not implemented' } }],
  ])('that refuses formats with %s is asked in plain words, and only so the next time', async (_, format) => {
    const { fake, asked } = await ask({ failsOverFormat: format });
    expect((await asked()).value).toEqual(ANSWER);
    const tries = fake.requests.length;
    await asked();
    expect(fake.requests).toHaveLength(tries + 1);
    expect(tries).toBeLessThanOrEqual(3);
  });

  test.each([false, true])(
    'that answers with a call of a tool is read by its arguments (stream: %s)',
    async (stream) => {
      const { fake, asked } = await ask({}, stream);
      fake.failAlways({ kind: 'toolCall' });
      expect((await asked()).value).toEqual(ANSWER);
      expect(fake.requests).toHaveLength(1);
    },
  );

  test.each([false, true])(
    'that thinks before it writes is given room for both, at once from then on (stream: %s)',
    async (stream) => {
      const { fake, asked } = await ask({ thinks: 900 }, stream);
      expect((await asked()).value).toEqual(ANSWER);
      expect(fake.requests).toHaveLength(2);
      expect((await asked()).value).toEqual(ANSWER);
      expect(fake.requests).toHaveLength(3);
    },
  );

  test('whose stream breaks off is asked again', async () => {
    const { fake, asked } = await ask({}, true);
    fake.failNext({ kind: 'breakOff' });
    expect((await asked()).value).toEqual(ANSWER);
    expect(fake.requests).toHaveLength(2);
  });
});

import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { ModelRequest } from '../../../src/ports.js';
import { createOpenAiModel, type OpenAiModelOptions } from '../../../src/providers/openai/model.js';
import { closedAfter } from '../../support/closed-after.js';
import { CLASSIC_MODEL, THINKING_MODEL } from '../../support/fake-openai-models.js';
import { startFakeOpenAi, type FakeOpenAi, type FakeOpenAiOptions } from '../../support/fake-openai.js';

const KEY = 'sk-secret-1234567890';
const Line = { name: 'line', zod: z.object({ line: z.string() }) };

async function fakeServer(options: FakeOpenAiOptions = {}): Promise<FakeOpenAi> {
  return closedAfter(await startFakeOpenAi(options));
}

function modelAt(fake: FakeOpenAi, options: Partial<OpenAiModelOptions> = {}) {
  return createOpenAiModel({ apiKey: KEY, baseUrl: fake.baseUrl, model: 'gpt-3.5-turbo', ...options });
}

function request(more: Partial<ModelRequest<unknown>> = {}): ModelRequest<never> {
  return {
    purpose: 'writing',
    system: 'You write.',
    user: 'Write a line.',
    temperature: 0.7,
    maxTokens: 500,
    signal: new AbortController().signal,
    ...more,
  } as ModelRequest<never>;
}

describe('parameters', () => {
  test('gpt-3.5-turbo and gpt-4 get temperature and max_tokens as founded, and no question is asked twice', async () => {
    for (const name of ['gpt-3.5-turbo', 'gpt-4']) {
      const fake = await fakeServer();
      const answer = await modelAt(fake, { model: name }).ask(request({ schema: Line }));
      expect(answer.value).toHaveProperty('line');
      expect(fake.requests).toHaveLength(1);
      expect(fake.requests[0]?.body).toMatchObject({ temperature: 0.7, max_tokens: 500 });
    }
  });

  test('gpt-5.4-mini gets max_completion_tokens, the lowest effort and, as it does not think, a temperature at once', async () => {
    const fake = await fakeServer();
    await modelAt(fake, { model: 'gpt-5.4-mini' }).ask(request({ schema: Line }));
    expect(fake.requests).toHaveLength(1);
    expect(fake.requests[0]?.body).toMatchObject({
      max_completion_tokens: 500,
      reasoning_effort: 'none',
      temperature: 0.7,
    });
  });

  test('an unknown model that refuses is understood from its refusals, and they are remembered', async () => {
    const fake = await fakeServer({
      models: { newest: { ...THINKING_MODEL, efforts: ['low', 'high'], jsonSchema: false } },
    });
    const model = modelAt(fake, { model: 'newest' });
    await model.ask(request({ schema: Line }));
    expect(fake.requests.at(-1)?.body).toMatchObject({
      reasoning_effort: 'low',
      response_format: { type: 'json_object' },
    });
    const asked = fake.requests.length;
    await model.ask(request({ schema: Line }));
    expect(fake.requests).toHaveLength(asked + 1);
  });

  test('a server without any JSON mode is asked in plain words and its fenced JSON is read', async () => {
    const fake = await fakeServer({
      models: { plain: { ...CLASSIC_MODEL, jsonSchema: false, jsonObject: false } },
      answer: () => 'Sure! Here it is:\n```json\n{"line": "Flour."}\n```',
    });
    const answer = await modelAt(fake, { model: 'plain' }).ask(request({ schema: Line }));
    expect(answer.value).toEqual({ line: 'Flour.' });
    expect(fake.requests.at(-1)?.body).not.toHaveProperty('response_format');
  });
});

describe('streams', () => {
  test('words come as they are written, and are counted', async () => {
    const fake = await fakeServer({
      answer: () => 'One two three four five six seven eight nine ten eleven.',
    });
    const heard: string[] = [];
    const answer = await modelAt(fake).ask(request({ onText: (text) => heard.push(text) }));
    expect(heard.length).toBeGreaterThan(1);
    expect(heard.at(-1)).toBe(answer.value);
    expect(answer.completionTokens).toBeGreaterThan(5);
  });

  test('a model that refuses to stream answers whole', async () => {
    const fake = await fakeServer({ models: { still: { ...CLASSIC_MODEL, stream: false } } });
    const answer = await modelAt(fake, { model: 'still' }).ask(request({ onText: () => undefined }));
    expect(answer.value).toMatch(/oven/u);
  });
});

describe('trouble', () => {
  test('too many requests: waits as long as the server says, then goes on', async () => {
    const fake = await fakeServer();
    fake.failNext({ kind: 'status', status: 429, retryAfterSeconds: 1 });
    await modelAt(fake).ask(request());
    const [first, second] = fake.requests;
    expect((second?.startedMs ?? 0) - (first?.endedMs ?? 0)).toBeGreaterThanOrEqual(950);
  });

  test.each([
    ['rateLimited', { kind: 'status', status: 429, retryAfterSeconds: 90 }, 1],
    ['quotaExceeded', { kind: 'status', status: 429, code: 'insufficient_quota' }, 1],
    ['unavailable', { kind: 'status', status: 500, retryAfterSeconds: 0 }, 3],
    ['unavailable', { kind: 'hangUp' }, 3],
    ['invalidOutput', { kind: 'junk' }, 2],
    ['invalidOutput', { kind: 'cut' }, 2],
    ['refused', { kind: 'refusal' }, 2],
  ] as const)('%s after %o, asked %i times', async (code, fault, times) => {
    const fake = await fakeServer();
    fake.failAlways(fault);
    await expect(modelAt(fake).ask(request({ schema: Line }))).rejects.toMatchObject({ code });
    expect(fake.requests).toHaveLength(times);
  });

  test.each(['stall', 'stallInBody'] as const)(
    'a server that falls silent (%s) is left after the call time',
    async (kind) => {
      const fake = await fakeServer();
      fake.failAlways({ kind });
      const model = modelAt(fake, { callTimeoutMs: 100, budgetMs: 1_500 });
      await expect(model.ask(request())).rejects.toMatchObject({ code: 'timeout' });
    },
  );

  test('a wrong key or model is the operator’s to mend, and the key is not repeated', async () => {
    const fake = await fakeServer({ keys: ['other'] });
    const error = await modelAt(fake)
      .ask(request())
      .catch((reason: Error) => reason);
    expect(error).toMatchObject({ code: 'misconfigured' });
    expect((error as Error).message).not.toContain(KEY);
    const unknown = await fakeServer();
    await expect(modelAt(unknown, { model: 'gpt-9' }).ask(request())).rejects.toMatchObject({
      code: 'misconfigured',
    });
  });

  test('a cut answer is asked again with room for the rest', async () => {
    const fake = await fakeServer({ answer: () => ({ line: 'word '.repeat(100) }) });
    const answer = await modelAt(fake).ask(request({ schema: Line, maxTokens: 100 }));
    expect(answer.value).toHaveProperty('line');
  });

  test('cancelling ends it at once, even between two tries', async () => {
    const fake = await fakeServer();
    fake.failAlways({ kind: 'status', status: 503, retryAfterSeconds: 20 });
    const controller = new AbortController();
    const asking = modelAt(fake).ask(request({ signal: controller.signal }));
    setTimeout(() => controller.abort(), 100);
    await expect(asking).rejects.toMatchObject({ code: 'cancelled' });
  });

  test('after two scripts full of failures the server is left alone for a while', async () => {
    const fake = await fakeServer();
    fake.failAlways({ kind: 'status', status: 500, retryAfterSeconds: 0 });
    const model = modelAt(fake);
    for (let ask = 0; ask < 6; ask += 1)
      await expect(model.ask(request())).rejects.toMatchObject({ code: 'unavailable' });
    const asked = fake.requests.length;
    await expect(model.ask(request())).rejects.toMatchObject({ code: 'unavailable' });
    expect(fake.requests).toHaveLength(asked);
  });

  test('the fallback server answers when the first is down, out of quota or silent', async () => {
    for (const fault of [
      { kind: 'status', status: 500, retryAfterSeconds: 0 },
      { kind: 'status', status: 429, code: 'insufficient_quota' },
      { kind: 'stall' },
    ] as const) {
      const [first, second] = [await fakeServer(), await fakeServer()];
      first.failAlways(fault);
      const model = modelAt(first, {
        budgetMs: 1_500,
        fallback: { baseUrl: second.baseUrl, model: 'gpt-4' },
      });
      const answer = await model.ask(request());
      expect(answer).toMatchObject({ fallback: true, model: 'gpt-4' });
    }
  });
});

test('a server without keys needs none', async () => {
  const fake = await fakeServer();
  const model = createOpenAiModel({ baseUrl: fake.baseUrl, model: 'gpt-3.5-turbo' });
  expect((await model.ask(request())).value).toMatch(/oven/u);
});

/** What stands around the calls: the model's name, prices, token counts. */
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { countTokens } from '../../../src/providers/openai/count-tokens.js';
import { dialectAfter, presetDialect } from '../../../src/providers/openai/dialect.js';
import { createOpenAiModel } from '../../../src/providers/openai/model.js';
import { loadPrices } from '../../../src/providers/openai/prices.js';
import { resolveModel } from '../../../src/providers/openai/resolve-model.js';
import { closedAfter } from '../../support/closed-after.js';
import { CLASSIC_MODEL } from '../../support/fake-openai-models.js';
import { startFakeOpenAi, type FakeOpenAi, type FakeOpenAiOptions } from '../../support/fake-openai.js';

async function fakeServer(options: FakeOpenAiOptions = {}): Promise<FakeOpenAi> {
  return closedAfter(await startFakeOpenAi(options));
}

describe('which model', () => {
  test('the one named, else gpt-5.4-mini, else the first chat model of one’s own server', async () => {
    const { baseUrl } = await fakeServer({ models: { 'nomic-embed-text': {}, 'llama3.2': {}, other: {} } });
    expect(await resolveModel({ model: 'mine', baseUrl })).toBe('mine');
    expect(await resolveModel({ apiKey: 'k' })).toBe('gpt-5.4-mini');
    expect(await resolveModel({ baseUrl })).toBe('llama3.2');
  });

  test('a server without models, or none at all, is told in a sentence', async () => {
    const { baseUrl } = await fakeServer({ models: {} });
    await expect(resolveModel({ baseUrl })).rejects.toThrow(/has no model yet.*OPENAI_MODEL/u);
    await expect(resolveModel({ baseUrl: 'http://127.0.0.1:1/v1' })).rejects.toThrow(/could not be listed/u);
  });
});

describe('prices', () => {
  test('come from the table, dated names too, and the operator’s own win', async () => {
    const costOf = await loadPrices('llama3.2=0/0, gpt-4=1/2');
    expect(costOf('gpt-5.4-mini', 1_000_000, 100_000)).toBeCloseTo(1.2);
    expect(costOf('gpt-5.4-mini-2026-03-17', 1_000_000, 0)).toBeCloseTo(0.75);
    expect(costOf('llama3.2', 5000, 5000)).toBe(0);
    expect(costOf('gpt-4', 1_000_000, 1_000_000)).toBe(3);
  });

  test('an unknown model costs null, never a guess; a bad setting is said', async () => {
    const costOf = await loadPrices();
    expect(costOf('somebody/else', 10, 10)).toBeNull();
    await expect(loadPrices('gpt-4')).rejects.toThrow(/OPENAI_PRICES/u);
  });
});

describe('tokens', () => {
  test('are counted with the model’s own encoding, control words as text', async () => {
    const [english = 0, telugu = 0] = await countTokens(
      ['one two three <|endoftext|>', 'మిర్చి చేను'],
      'gpt-5.4-mini',
    );
    const [, older = 0] = await countTokens(['one', 'మిర్చి చేను'], 'gpt-4');
    expect(english).toBeGreaterThan(3);
    expect(older).toBeGreaterThan(telugu);
  });

  test('a server that does not count leaves no zero behind', async () => {
    const { baseUrl } = await fakeServer({ models: { local: { ...CLASSIC_MODEL, countsTokens: false } } });
    const answer = await createOpenAiModel({ baseUrl, model: 'local' }).ask({
      purpose: 'writing',
      system: 'You write.',
      user: 'Write a line.',
      temperature: 0.7,
      maxTokens: 50,
      schema: { name: 'line', zod: z.object({ line: z.string() }) },
      signal: new AbortController().signal,
    });
    expect(answer.promptTokens).toBeGreaterThan(5);
    expect(answer.completionTokens).toBeGreaterThan(5);
  });
});

describe('dialects', () => {
  test.each([
    ['gpt-3.5-turbo', 'max_tokens', true, null],
    ['gpt-4o', 'max_tokens', true, null],
    ['gpt-5', 'max_completion_tokens', false, 'minimal'],
    ['gpt-5.4-mini', 'max_completion_tokens', true, 'none'],
    ['o3-mini', 'max_completion_tokens', false, 'low'],
    ['llama3.2', 'max_tokens', true, null],
  ])('%s is asked with %s, temperature %s, effort %s', (model, tokensField, temperature, effort) => {
    expect(presetDialect(model)).toMatchObject({ tokensField, temperature, effort });
  });

  test('a refusal about something else changes nothing', () => {
    const refusal = {
      param: 'messages',
      code: 'context_length_exceeded',
      message: 'maximum context length is 8192',
    };
    expect(dialectAfter(refusal, presetDialect('gpt-4'), true)).toBeNull();
  });
});

import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { withTemporaryProduct } from '../../src/commands/temporary-product.js';
import { completeRequest } from '../../src/conversations/request.js';
import { persona } from '../conversations/samples.js';
import { CLASSIC_MODEL, startFakeOpenAi } from '../support/fake-openai.js';
import { writeLikeAModel } from '../support/fake-writer.js';
import { operationContext } from '../support/operation-context.js';

it('OPENAI_JUDGE_MODEL judges in both orders, and each model is booked at its own price', async () => {
  const fake = await startFakeOpenAi({
    models: { writer: CLASSIC_MODEL, judge: CLASSIC_MODEL },
    answer: writeLikeAModel(),
  });
  const quiet = new PassThrough();
  const env = {
    OPENAI_BASE_URL: fake.baseUrl,
    OPENAI_MODEL: 'writer',
    OPENAI_JUDGE_MODEL: 'judge',
    // Only the judge's words cost anything.
    OPENAI_PRICES: 'writer=0/0,judge=10/20',
  };
  const io = { stdin: quiet, stdout: quiet, stderr: quiet, env };
  const row = await withTemporaryProduct(io, async (product) => {
    await product.personas.save(persona.userId, persona, 'p');
    const engine = product.engineFor(() => Promise.reject(new Error('no files here')));
    const request = completeRequest({ topic: 'how I feed my sourdough starter', seconds: 15 });
    const { script } = await engine.run(
      'script.generate',
      { request },
      operationContext('judged', persona.userId),
    );
    expect(script.usage.costUsd).toBeGreaterThan(0);
    return (await product.ledger.rows(persona.userId)).find(({ id }) => id === 'judged');
  });
  const judged = fake.requests.filter(({ body }) => body.model === 'judge');
  const isJudging = (body: (typeof judged)[number]['body']): boolean =>
    JSON.stringify(body.messages).includes('Script A:');
  await fake.close();
  expect(judged).toHaveLength(2);
  expect(judged.every(({ body }) => isJudging(body))).toBe(true);
  expect(fake.requests.filter(({ body }) => body.model === 'writer' && isJudging(body))).toEqual([]);
  const firsts = judged.map(({ body }) => body.messages.at(-1)?.content.split('Script B:')[0]);
  expect(new Set(firsts).size).toBe(2);
  expect(row?.costUsd).toBeGreaterThan(0);
}, 30_000);

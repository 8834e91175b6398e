import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { withTemporaryProduct } from '../../../src/commands/temporary-product.js';
import { completeRequest } from '../../../src/conversations/script/request/request.js';
import type { LedgerRow } from '../../../src/engine/library/usage/ledger.js';
import type { Usage } from '../../../src/engine/types.js';
import { persona } from '../../conversations/samples.js';
import { closedAfter } from '../../support/closed-after.js';
import { CLASSIC_MODEL, type ChatBody } from '../../support/fake-openai-models.js';
import { startFakeOpenAi, type Fault } from '../../support/fake-openai.js';
import { writeLikeAModel } from '../../support/fake-writer.js';
import { operationContext } from '../../support/operation-context.js';

const { userId } = persona;
const PRICES = 'writer=1/2';

interface Booked {
  readonly rows: readonly LedgerRow[];
  /** As the script tells it. */
  readonly told: Usage;
  readonly balance: { readonly scriptsUsed: number; readonly costUsdUsed: number };
  readonly reported: readonly { readonly model: string; readonly costUsd: number | null }[];
}

/** What stands in the ledger after a script whose every model call failed so. */
async function bookedWith(fault: Fault | null): Promise<Booked> {
  const write = writeLikeAModel();
  // What is cut in the middle holds no word to speak yet.
  const answer = (body: ChatBody): string | object =>
    fault === null
      ? write(body)
      : Object.assign({ notes: 'So much for a beginning. '.repeat(200) }, write(body));
  const fake = closedAfter(await startFakeOpenAi({ models: { writer: CLASSIC_MODEL }, answer }));
  fake.failAlways(fault);
  const quiet = new PassThrough();
  const env = { OPENAI_BASE_URL: fake.baseUrl, OPENAI_MODEL: 'writer', OPENAI_PRICES: PRICES };
  return withTemporaryProduct({ stdin: quiet, stdout: quiet, stderr: quiet, env }, async (product) => {
    await product.personas.save(userId, persona, 'p');
    const engine = product.engineFor(() => Promise.reject(new Error('no files here')));
    const context = operationContext('spent', userId);
    const request = completeRequest({ topic: 'how I price my cakes', seconds: 15 });
    const { script } = await engine.run('script.generate', { request }, context);
    return {
      told: script.usage,
      rows: await product.ledger.rows(userId),
      balance: await product.limits.balance(userId),
      reported: (await product.report()).models,
    };
  });
}

describe('answers nobody could use', () => {
  it.each<[string, Fault]>([
    ['no JSON', { kind: 'junk' }],
    ['a refusal', { kind: 'refusal' }],
    ['cut by length', { kind: 'cut' }],
  ])(
    '%s: are booked, limited and reported at their price, and take no script from her day',
    async (_, fault) => {
      const { rows, told, balance, reported } = await bookedWith(fault);
      const row = rows.find(({ operation }) => operation === 'script.generate');
      expect(row?.calls).toBeGreaterThanOrEqual(3);
      expect(row?.unusable).toBe(row?.calls);
      // Three attempts, each asked for twice.
      expect(told).toMatchObject({ calls: 6, unusable: 6, costUsd: row?.costUsd });
      const { promptTokens = 0, completionTokens = 0 } = row ?? {};
      expect(promptTokens).toBeGreaterThan(1000);
      expect(row?.costUsd).toBeCloseTo((promptTokens + 2 * completionTokens) / 1e6, 9);
      expect(balance).toMatchObject({ scriptsUsed: 0, costUsdUsed: row?.costUsd });
      expect(reported).toEqual([expect.objectContaining({ model: 'writer', costUsd: row?.costUsd })]);
    },
    30_000,
  );

  it('leave a script a script where others were usable', async () => {
    const { rows, balance } = await bookedWith(null);
    const row = rows.find(({ operation }) => operation === 'script.generate');
    expect(row).toMatchObject({ model: 'writer', outcome: 'ok' });
    expect(row?.unusable).toBeLessThan(row?.calls ?? 0);
    expect(balance).toMatchObject({ scriptsUsed: 1, costUsdUsed: row?.costUsd });
  }, 30_000);
});

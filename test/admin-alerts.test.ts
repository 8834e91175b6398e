import { describe, expect, it } from 'vitest';
import { watchCost } from '../src/admin-alerts.js';
import type { Engine, OperationName } from '../src/engine/operations.js';
import { BotError } from '../src/errors.js';
import { operationContext } from './support/operation-context.js';

async function looksAfter(op: OperationName): Promise<number> {
  let looks = 0;
  const failing: Engine = { run: () => Promise.reject(new BotError('unavailable', 'no model')) };
  const watched = watchCost(failing, () => {
    looks += 1;
    return Promise.resolve();
  });
  await expect(watched.run(op, {} as never, operationContext('e1', 'telegram:1'))).rejects.toThrow(
    'no model',
  );
  return looks;
}

describe('the look at the cost', () => {
  it.each(['script.generate', 'script.variants', 'ideas.list', 'voice.transcribe'] as const)(
    'follows %s, which asks a model, also when it failed',
    async (op) => {
      expect(await looksAfter(op)).toBe(1);
    },
  );

  it('follows nothing that costs nothing', async () => {
    expect(await looksAfter('script.list')).toBe(0);
  });
});

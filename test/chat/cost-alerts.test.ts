import { afterEach, describe, expect, it } from 'vitest';
import { createCostWatch } from '../../src/admin-alerts.js';
import { createLedger, type LedgerRow } from '../../src/engine/library/usage/ledger.js';
import { createLanes } from '../../src/lanes.js';
import { createLimits } from '../../src/engine/budget/limits.js';
import { createFakePlatform } from '../support/fake-platform.js';
import { createMemoryStore } from '../support/memory-store.js';
import { openChat, type OpenChat } from '../support/open-chat.js';
import { silentLog } from '../support/silent-log.js';

let chat: OpenChat;
afterEach(() => chat.close());

async function setUp(adminIds: readonly string[]) {
  let now = new Date('2026-11-22T10:00:00Z');
  const store = createMemoryStore();
  const ledger = createLedger(store, createLanes());
  const limits = createLimits({
    ledger,
    limits: { scriptsPerUser: null, costUsdPerUser: null, costUsd: 1 },
    clock: () => now,
  });
  const telegram = createFakePlatform('telegram');
  const discord = createFakePlatform('discord');
  chat = await openChat({ store, adapters: [telegram, discord], platform: telegram });
  const watch = () => createCostWatch({ limits, adminIds, runner: () => chat.runner, logger: silentLog });
  let look = watch();
  let count = 0;
  return {
    told: () =>
      [...telegram.shown, ...discord.shown].map(
        ({ threadId, text }) => `${threadId} ${text.split(' is used')[0] ?? ''}`,
      ),
    restart: () => (look = watch()),
    tomorrow: () => (now = new Date('2026-11-23T10:00:00Z')),
    async costs(costUsd: number): Promise<void> {
      await ledger.add('telegram:5', {
        ...ROW,
        id: `e${String((count += 1))}`,
        at: now.toISOString(),
        costUsd,
      });
      await look();
      await chat.quiet();
    },
  };
}

const ROW: LedgerRow = {
  id: 'e',
  at: '',
  operation: 'script.generate',
  model: 'm',
  calls: 3,
  promptTokens: 1,
  completionTokens: 1,
  costUsd: 0,
  latencyMs: 1,
  outcome: 'ok',
  quality: null,
  viral: null,
};

describe('an admin', () => {
  it('hears of half, most and all of the budget, once a day each, also after a restart', async () => {
    const day = await setUp(['telegram:1']);
    await day.costs(0.49);
    expect(day.told()).toEqual([]);
    await day.costs(0.02);
    await day.costs(0.01);
    day.restart();
    await day.costs(0.01);
    expect(day.told()).toEqual(["telegram:1 50 % of today's model budget"]);
    await day.costs(0.3);
    // No further script fits: for everybody that is the end of the budget.
    await day.costs(0.165);
    expect(day.told().map((line) => line.slice(0, 16))).toEqual([
      'telegram:1 50 % ',
      'telegram:1 80 % ',
      'telegram:1 100 %',
    ]);
    day.tomorrow();
    await day.costs(0.6);
    expect(day.told()).toHaveLength(4);
  });

  it('hears of the highest share alone when one call crosses two', async () => {
    const day = await setUp(['telegram:1']);
    await day.costs(0.85);
    expect(day.told()).toEqual(["telegram:1 80 % of today's model budget"]);
  });

  it('is told in the private chat of a platform that runs, and nobody else is', async () => {
    const day = await setUp(['telegram:1', 'discord:2', 'whatsapp:3']);
    await day.costs(0.6);
    expect(day.told().map((line) => line.split(' ')[0])).toEqual(['telegram:1', 'discord:dm:2']);
  });
});

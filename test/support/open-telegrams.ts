/** Adapters and fake servers of one test file, closed after each test: adapters before their servers. */
import { afterEach } from 'vitest';
import { startFakeTelegram, type FakeTelegram } from './fake-telegram.js';
import { startTelegram, type StartOptions, type StartedTelegram } from './telegram-driver.js';

export function openTelegrams() {
  const open: { close(): Promise<void> }[] = [];
  afterEach(async () => {
    for (const one of open.splice(0).reverse()) await one.close();
  });
  return {
    open,
    /** An adapter on a fake server of its own, unless `options` name one. */
    begin: async (options: StartOptions = {}): Promise<StartedTelegram> => {
      const started = await startTelegram(options);
      open.push(started);
      return started;
    },
    fake: async (): Promise<FakeTelegram> => {
      const telegram = await startFakeTelegram({ pace: null });
      open.unshift(telegram);
      return telegram;
    },
  };
}

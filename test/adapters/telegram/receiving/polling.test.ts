import type { Api } from 'grammy';
import type { Update } from 'grammy/types';
import { expect, test } from 'vitest';
import { startPolling } from '../../../../adapters/telegram/receiving/polling.js';
import { createContact } from '../../../../adapters/shared/contact.js';
import { BotError } from '../../../../src/errors.js';
import { createListLogger, type LogLine } from '../../../support/open-chat.js';

const updateFrom = (chat: number, id: number): Update =>
  ({ update_id: id, message: { chat: { id: chat } } }) as Update;

const until = async (isTrue: () => boolean): Promise<void> => {
  while (!isTrue()) await new Promise((resolve) => setTimeout(resolve, 20));
};

test('a chat that fails again and again silences nobody else', async () => {
  const others = Array.from({ length: 150 }, (_, at) => updateFrom(at + 2, at + 3));
  const all = [updateFrom(1, 1), updateFrom(1, 2), ...others];
  const api = {
    deleteWebhook: () => Promise.resolve(true),
    raw: {
      // A hundred at once from the offset on, as Telegram does.
      async getUpdates({ offset = 0 }: { readonly offset?: number }) {
        await new Promise((resolve) => setTimeout(resolve, 5));
        return all.filter(({ update_id: id }) => id >= offset).slice(0, 100);
      },
    },
  } as unknown as Api;
  const lines: LogLine[] = [];
  const heard = new Set<number>();
  const handle = async ({ update_id: id, message }: Update): Promise<void> => {
    if (message?.chat.id === 1) throw new BotError('storeFailed', 'the store');
    heard.add(id);
  };
  const polling = startPolling(api, handle, createListLogger(lines), createContact());
  await until(() => heard.size === 150);
  expect(lines.filter(({ level }) => level === 'error')).toMatchObject([{ facts: { updates: 2 } }]);
  await polling.stop();
});

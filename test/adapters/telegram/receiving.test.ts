/** Nothing she writes is lost: updates are confirmed after their commit, never before. */
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { BotError } from '../../../src/errors.js';
import { startFakeTelegram, type FakeTelegram } from '../../support/fake-telegram.js';
import { createTestAdapter } from '../../support/telegram-driver.js';
import { openTelegrams } from '../../support/open-telegrams.js';

const ANA = 77;
const { begin, fake, open } = openTelegrams();

describe('receiving', () => {
  test('asks only for the updates it reads', async () => {
    const { telegram } = await begin();
    await telegram.until('the first poll', () => telegram.callsOf('getUpdates').length > 0);
    expect(telegram.allowedUpdates).toEqual([
      'message',
      'edited_message',
      'callback_query',
      'stopped_message_generation',
    ]);
  });

  test('an update is confirmed only after its commit', async () => {
    let commit = (): void => undefined;
    const committed = new Promise<void>((resolve) => {
      commit = resolve;
    });
    const { telegram, received } = await begin({ receive: () => committed });
    telegram.userSays(ANA, 'my story');
    const update = await telegram.until('the update', () => telegram.unconfirmed()[0]);
    await sleep(100);
    expect(telegram.confirmedOffset()).toBeLessThanOrEqual(update.update_id);
    commit();
    await telegram.until('the confirmation', () => telegram.confirmedOffset() === update.update_id + 1);
    expect(received.map(({ text }) => text)).toEqual(['my story']);
  });

  test('stopping in the middle of a batch confirms what was committed and nothing else', async () => {
    const telegram = await fake();
    for (const text of ['one', 'two', 'three']) telegram.userSays(ANA, text);
    const [first] = telegram.unconfirmed();
    const reached: string[] = [];
    let stopped = (): void => undefined;
    const { adapter } = await begin({
      telegram,
      async receive({ text }) {
        reached.push(text);
        if (text === 'one') return;
        await new Promise<void>((resolve) => {
          stopped = resolve;
        });
        throw new Error('the store was closed');
      },
    });
    await telegram.until('the second', () => reached.includes('two'));
    const stopping = adapter.stop();
    stopped();
    await stopping;
    expect(telegram.confirmedOffset()).toBe((first?.update_id ?? 0) + 1);
    const next = await begin({ telegram });
    await telegram.until('the rest', () => next.received.length === 2);
    expect(next.received.map(({ text }) => text)).toEqual(['two', 'three']);
  });

  test('a failing store loses nothing and keeps the order', async () => {
    let failures = 2;
    const { telegram, received } = await begin({
      async receive() {
        failures -= 1;
        if (failures >= 0) throw new BotError('storeFailed', 'disk full');
      },
    });
    telegram.userSays(ANA, 'first');
    telegram.userSays(ANA, 'second');
    await telegram.until('both', () => received.length === 2);
    expect(received.map(({ text }) => text)).toEqual(['first', 'second']);
  });

  test('a message nobody can handle does not silence those behind it', async () => {
    const { telegram, received, log } = await begin({
      async receive({ text }) {
        if (text === 'poison') throw new Error('a bug, with her words: poison');
      },
    });
    telegram.userSays(ANA, 'poison');
    telegram.userSays(ANA, 'and now?');
    await telegram.until('the next one', () => received.length === 1, 15_000);
    expect(received[0]?.text).toBe('and now?');
    expect(log.filter(({ level }) => level === 'error').length).toBe(1);
    expect(JSON.stringify(log)).not.toContain('poison');
  });

  test('somebody whose message takes long holds up nobody else, and her own messages stay in order', async () => {
    const order: string[] = [];
    const { telegram } = await begin({
      async receive({ text }) {
        if (text === 'slow') await new Promise((resolve) => setTimeout(resolve, 600));
        order.push(text);
      },
    });
    telegram.userSays(ANA, 'slow');
    telegram.userSays(ANA, 'behind it');
    telegram.userSays(ANA + 1, 'somebody else');
    await telegram.until('all three', () => order.length === 3);
    expect(order).toEqual(['somebody else', 'slow', 'behind it']);
    await telegram.until('their confirmation', () => telegram.unconfirmed().length === 0);
  });

  test('what is behind a message that was not committed comes again after it', async () => {
    const order: string[] = [];
    let failures = 0;
    const { telegram } = await begin({
      async receive({ text }) {
        if (text === 'first' && failures < 2) {
          failures += 1;
          throw new BotError('storeFailed', 'disk full');
        }
        order.push(text);
      },
    });
    telegram.userSays(ANA, 'first');
    telegram.userSays(ANA, 'second');
    await telegram.until('both', () => order.length === 2);
    expect(order).toEqual(['first', 'second']);
  });

  test('a server without webhooks, menus and reactions is polled all the same', async () => {
    const { telegram, received } = await begin({
      without: ['deleteWebhook', 'setMyCommands', 'setMyDescription', 'setMessageReaction', 'sendChatAction'],
    });
    telegram.userSays(ANA, 'hi');
    await telegram.until('her message', () => received.length === 1);
    expect(received[0]?.text).toBe('hi');
  });

  test('an update nobody can read is skipped, one with less than usual is heard', async () => {
    const { telegram, received, log } = await begin();
    telegram.push({ message: { chat: null } as never });
    telegram.push({ message: { message_id: 9, chat: { id: ANA, type: 'private' }, text: 'hi' } as never });
    await telegram.until('the second', () => received.length === 1);
    expect(received[0]).toMatchObject({ threadId: `telegram:${ANA}`, userId: `telegram:${ANA}`, text: 'hi' });
    await telegram.until('their confirmation', () => telegram.unconfirmed().length === 0);
    expect(log.filter(({ level }) => level === 'error').length).toBe(1);
  });

  test('an update that comes twice carries the same id', async () => {
    const { telegram, received } = await begin();
    telegram.userSays(ANA, 'once');
    const [update] = telegram.unconfirmed();
    await telegram.until('the first time', () => received.length === 1);
    if (update) telegram.repeat(update);
    await telegram.until('the second time', () => received.length === 2);
    expect(received[1]?.id).toBe(received[0]?.id);
  });

  test('edits and replies arrive as such', async () => {
    const { telegram, adapter, received } = await begin();
    const sent = await adapter.send(
      `telegram:${ANA}`,
      { blocks: [{ type: 'text', text: 'Your script' }] },
      { idempotencyKey: 'k' },
    );
    const id = telegram.userSays(ANA, 'My vershion', { replyTo: Number(sent.messageIds[0]) });
    telegram.userEdits(ANA, id, 'My version');
    await telegram.until('both', () => received.length === 2);
    expect(received[0]?.replyTo).toBe(sent.messageIds[0]);
    expect(received[1]).toMatchObject({ edited: true, text: 'My version' });
  });

  test('a reaction says at once that her message was seen', async () => {
    const { telegram } = await begin();
    const messageId = telegram.userSays(ANA, '/script rye');
    await telegram.until('the reaction', () => telegram.reactions.length > 0);
    expect(telegram.reactions[0]).toEqual({ chatId: ANA, messageId, emoji: '👀' });
  });

  test('where nobody can react, "typing" says so', async () => {
    const { telegram } = await begin({ without: ['setMessageReaction'] });
    telegram.userSays(ANA, 'rye');
    await telegram.until('typing', () => telegram.callsOf('sendChatAction').length > 0);
    expect(telegram.callsOf('sendChatAction')[0]?.parameters).toMatchObject({
      chat_id: ANA,
      action: 'typing',
    });
  });

  test('a press is answered at once, even while the store is slow', async () => {
    const { telegram, adapter } = await begin({
      receive: ({ choice }) => (choice ? sleep(300) : Promise.resolve()),
    });
    await adapter.send(
      `telegram:${ANA}`,
      { blocks: [{ type: 'text', text: 'Go?' }], choices: [{ label: 'Go', value: 'go' }] },
      { idempotencyKey: 'k' },
    );
    const query = telegram.userPresses(ANA, 'Go');
    await telegram.until('the answer', () => telegram.answerTo(query) !== undefined, 250);
    expect(telegram.answerTo(query)).toBe('');
  });
});

describe('trouble', () => {
  test('a network that goes away and comes back loses nothing', async () => {
    const { telegram, adapter, received, log } = await begin();
    expect(adapter.lostAt?.()).toBeNull();
    telegram.setOffline(true);
    telegram.userSays(ANA, 'are you there?');
    await telegram.until('the loss', () => adapter.lostAt?.() instanceof Date);
    telegram.setOffline(false);
    await telegram.until('her message', () => received.length === 1);
    expect(adapter.lostAt?.()).toBeNull();
    expect(JSON.stringify(log)).not.toContain(telegram.token);
  });

  test('a second instance with the same token is reported, and both go on', async () => {
    const first = await begin();
    const { telegram, log } = first;
    await telegram.until('the first poll', () => telegram.callsOf('getUpdates').length > 0);
    const second = await begin({ telegram });
    await telegram.until('the warning', () => log.some(({ text }) => text.includes('another instance')));
    telegram.userSays(ANA, 'hello');
    await telegram.until('one of them', () => first.received.length + second.received.length > 0);
    expect([...first.received, ...second.received][0]?.text).toBe('hello');
  });

  test('a webhook that somebody set meanwhile is taken away', async () => {
    const { telegram, received } = await begin();
    await telegram.until('the first poll', () => telegram.callsOf('getUpdates').length > 0);
    await fetch(`${telegram.url}/bot${telegram.token}/setWebhook`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ url: 'http://127.0.0.1:9/nobody' }),
    });
    telegram.userSays(ANA, 'are you there?');
    await telegram.until('her message', () => received.length === 1);
    expect(telegram.webhook).toBeNull();
  });

  test('a token Telegram refuses stops the start with a sentence that does not name it', async () => {
    const telegram = await fake();
    const other = await startFakeTelegram({ token: '1:other' });
    open.push(other);
    const adapter = createTestAdapter(
      { ...telegram, token: telegram.token, url: other.url } as FakeTelegram,
      [],
    );
    const start = adapter.start(async () => undefined);
    await expect(start).rejects.toMatchObject({ code: 'misconfigured' });
    await expect(start).rejects.toThrow(/TELEGRAM_BOT_TOKEN/);
    await expect(start).rejects.not.toThrow(telegram.token);
    await adapter.stop();
  });

  test('a Telegram out of reach at the start is waited for', async () => {
    const telegram = await fake();
    telegram.setOffline(true);
    const starting = begin({ telegram });
    await sleep(100);
    telegram.setOffline(false);
    const { received, log } = await starting;
    telegram.userSays(ANA, 'hi');
    await telegram.until('her message', () => received.length === 1);
    expect(log.some(({ text }) => text.includes('out of reach'))).toBe(true);
    expect(JSON.stringify(log)).not.toContain(telegram.token);
  });

  test('it can be stopped while it waits for the start', async () => {
    const telegram = await fake();
    telegram.setOffline(true);
    const adapter = createTestAdapter(telegram, []);
    const starting = adapter.start(async () => undefined);
    await adapter.stop();
    await expect(starting).rejects.toMatchObject({ code: 'cancelled' });
  });
});

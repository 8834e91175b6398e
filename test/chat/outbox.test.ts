import { describe, expect, it } from 'vitest';
import type { Conversation, OutboundMessage } from '../../src/chat/types.js';
import { BotError } from '../../src/errors.js';
import { createFakePlatform } from '../support/fake-platform.js';
import { createMemoryStore } from '../support/memory-store.js';
import { openChat } from '../support/open-chat.js';
import { say } from '../support/toy-conversations.js';

/** Answers every text with the lines of it, a message each. */
function echoing(decorate: (message: OutboundMessage) => OutboundMessage = (message) => message) {
  const echo: Conversation = {
    name: 'echo',
    version: 1,
    start: (event) => ({
      state: null,
      effects: (event.type === 'text' ? event.text.split('\n') : ['?']).map((line) => {
        const draft = say(line);
        return draft.type === 'send' ? { ...draft, message: decorate(draft.message) } : draft;
      }),
    }),
    transition: (state) => ({ state, effects: [] }),
  };
  return { conversations: new Map([['echo', echo]]), opening: () => ({ conversation: 'echo' }) };
}

const showing = (message: OutboundMessage): string => JSON.stringify(message.blocks);

describe('what the bot owes', () => {
  it('goes out in order, each message under its own short key', async () => {
    const chat = await openChat(echoing());
    await chat.says('one\ntwo\nthree');
    expect(chat.answers()).toEqual(['one', 'two', 'three']);
    const keys = chat.platform.shown.map(({ key }) => key);
    expect(new Set(keys).size).toBe(3);
    for (const key of keys) expect(key).toMatch(/^[\da-f]{1,20}$/);
    await chat.close();
  });

  it('waits as long as the platform asks, and keeps the order', async () => {
    const platform = createFakePlatform();
    const chat = await openChat({ ...echoing(), platform });
    let refusals = 3;
    platform.failWith = () =>
      refusals-- > 0 ? new BotError('rateLimited', 'slow down', { retryAfterMs: 30_000 }) : null;
    const before = Date.now();
    await chat.says('one\ntwo');
    expect(chat.answers()).toEqual(['one', 'two']);
    expect(Date.now() - before).toBeLessThan(5_000);
    await chat.close();
  });

  it('never lets a blocked chat stall another one', async () => {
    const platform = createFakePlatform();
    const chat = await openChat({ ...echoing(), platform });
    platform.failWith = (threadId) =>
      threadId === 'fake:blocked' ? new BotError('blocked', 'bot was blocked') : null;
    await chat.says('hello', { threadId: 'fake:blocked', userId: 'fake:blocked' });
    expect(chat.log.map(({ message }) => message)).toContain('message dropped');
    await chat.says('hello');
    expect(chat.answers()).toEqual(['hello']);
    await chat.close();
  });

  it('answers others while one chat waits', async () => {
    const platform = createFakePlatform();
    const chat = await openChat({ ...echoing(), platform });
    platform.failWith = (threadId) =>
      threadId === 'fake:slow' ? new BotError('rateLimited', 'wait', { retryAfterMs: 3_600_000 }) : null;
    await chat.says('hello', { threadId: 'fake:slow', userId: 'fake:slow' });
    await chat.says('hello');
    expect(chat.answers()).toEqual(['hello']);
    platform.failWith = null;
    await chat.passes(3_600_000);
    expect(platform.shown.map(({ threadId }) => threadId)).toEqual(['fake:1', 'fake:slow']);
    await chat.close();
  });

  it('keeps everything through an outage, however long', async () => {
    const platform = createFakePlatform();
    const chat = await openChat({ ...echoing(), platform });
    let down = true;
    platform.failWith = () => (down ? new BotError('unavailable', 'no network') : null);
    await chat.delivers({ text: 'one\ntwo' });
    for (let minute = 0; minute < 60; minute += 1) {
      await new Promise((done) => setImmediate(done));
      await new Promise((done) => setImmediate(done));
      chat.advance(60_000);
    }
    down = false;
    await chat.quiet();
    expect(platform.shown.map(({ text }) => text)).toEqual(['one', 'two']);
    await chat.close();
  });

  it('gives up the one message that never gets through, and only that one', async () => {
    const platform = createFakePlatform();
    const chat = await openChat({ ...echoing(), platform });
    platform.failWith = (_thread, message) =>
      showing(message).includes('poison') ? new Error('a bug in the adapter') : null;
    await chat.says('one\npoison\nthree');
    expect(platform.shown.map(({ text }) => text)).toEqual(['one', 'three']);
    expect(chat.log.map(({ message }) => message)).toContain('message given up: only this one fails');
    await chat.says('four');
    expect(chat.answers()).toEqual(['four']);
    await chat.close();
  });

  it('sends attachments with the message, and the message without one that fails', async () => {
    const attachments = [{ type: 'stats-chart' }, { type: 'data-export' }] as const;
    const chat = await openChat({
      ...echoing((message) => ({ ...message, attachments })),
      renderer: {
        async render(attachment) {
          if (attachment.type === 'stats-chart') throw new Error('no canvas');
          return { name: 'data.json', mimeType: 'application/json', bytes: new Uint8Array([1]) };
        },
      },
    });
    await chat.says('here');
    expect(chat.replies(/here/).files.map(({ name }) => name)).toEqual(['data.json']);
    expect(chat.log.map(({ message }) => message)).toContain('attachment left out');
    await chat.close();
  });

  it.each([
    ['fails', () => Promise.reject(new Error('no disk'))],
    ['is gone', () => Promise.resolve(null)],
  ])('does not claim to send a file that %s', async (_, render) => {
    const attachments = [{ type: 'data-export' }] as const;
    const chat = await openChat({
      ...echoing((message) => ({ ...message, attachments })),
      renderer: { render },
    });
    await chat.says('Everything, in one file.');
    expect(chat.answers()).toEqual(['No file.']);
    await chat.close();
  });

  it('does not send a message again when only its removal from the outbox failed', async () => {
    const store = createMemoryStore();
    const chat = await openChat({ ...echoing(), store });
    await chat.delivers({ text: 'once' });
    const set = store.set.bind(store);
    store.set = async () => {
      store.set = set;
      throw new BotError('storeFailed', 'disk full');
    };
    await chat.quiet();
    expect(chat.platform.shown).toHaveLength(1);
    expect(JSON.parse(store.rows.get('session:fake:1') ?? '')).toMatchObject({ outbox: [] });
    await chat.close();
  });

  it('is delivered after a restart, and leaves nothing to look at for the next one', async () => {
    const store = createMemoryStore();
    const platform = createFakePlatform();
    const before = await openChat({ ...echoing(), store, platform });
    platform.failWith = () => new BotError('unavailable', 'no network');
    await before.delivers({ text: 'owed' });
    await before.close();
    platform.failWith = null;
    const after = await openChat({ ...echoing(), store, platform });
    await after.quiet();
    expect(platform.shown.map(({ text }) => text)).toEqual(['owed']);
    expect([...store.rows.keys()].filter((key) => key.startsWith('pending:'))).toEqual([]);
    await after.close();
  });

  it('is found at start without reading the sessions that are owed nothing', async () => {
    const store = createMemoryStore();
    for (let index = 0; index < 500; index += 1) await store.set(`session:fake:other${index}`, {});
    await store.set('pending:fake:stale', true);
    const read: string[] = [];
    const get = store.get.bind(store);
    store.get = (key) => {
      read.push(key);
      return get(key);
    };
    const chat = await openChat({ ...echoing(), store });
    expect(read).toEqual(['session:fake:stale']);
    expect(store.rows.has('pending:fake:stale')).toBe(false);
    await chat.close();
  });

  it('stays where it is when another process serves that platform', async () => {
    const store = createMemoryStore();
    const chat = await openChat({ ...echoing(), store });
    await chat.runner.receive({
      id: 'x',
      threadId: 'elsewhere:1',
      userId: 'elsewhere:1',
      displayName: '',
      text: 'hello',
      files: [],
      addressed: true,
    });
    await chat.runner.idle();
    expect(store.rows.has('pending:elsewhere:1')).toBe(true);
    await chat.close();
  });

  it('uses the platform’s reply token while it is valid', async () => {
    const chat = await openChat(echoing());
    await chat.says('now', { replyRef: { token: 't1', expiresAt: '2026-11-22T09:15:00.000Z' } });
    expect(chat.replies(/now/).replyToken).toBe('t1');
    await chat.passes(3_600_000);
    await chat.says('later');
    expect(chat.replies(/later/).replyToken).toBeNull();
    await chat.close();
  });
});

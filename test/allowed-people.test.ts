import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { guardAdapters } from '../src/allowed-people.js';
import type { InboundMessage } from '../src/chat/types.js';
import { BotError } from '../src/errors.js';
import { createFakePlatform } from './support/fake-platform.js';
import { createListLogger, type LogLine } from './support/open-chat.js';

const messageOf = (person: string, id: string): InboundMessage => ({
  id,
  threadId: `fake:${person}`,
  userId: `fake:${person}`,
  displayName: person,
  text: 'hello',
  files: [],
  addressed: true,
});

async function setUp() {
  const platform = createFakePlatform();
  const lines: LogLine[] = [];
  const heard: string[] = [];
  const [guarded] = guardAdapters([platform], ['fake:her'], createListLogger(lines));
  await guarded?.start(async (message) => void heard.push(message.userId));
  return { platform, heard, lines };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a stranger to a private bot', () => {
  it('is told once an hour, however much comes', async () => {
    const { platform, heard } = await setUp();
    for (let at = 0; at < 100; at += 1) await platform.deliver(messageOf('stranger', `${at}`));
    await platform.deliver(messageOf('other', '1'));
    await platform.deliver(messageOf('her', '1'));
    expect(platform.shown.map(({ threadId }) => threadId)).toEqual(['fake:stranger', 'fake:other']);
    expect(heard).toEqual(['fake:her']);
    vi.advanceTimersByTime(3_600_000);
    await platform.deliver(messageOf('stranger', '101'));
    expect(platform.shown).toHaveLength(3);
  });

  it('has every command answered, which waits for it', async () => {
    const { platform } = await setUp();
    for (const id of ['1', '2'])
      await platform.deliver({
        ...messageOf('stranger', id),
        replyRef: { token: `r:${id}`, expiresAt: '2027-01-01T00:00:00.000Z' },
      });
    expect(platform.shown).toHaveLength(2);
  });

  it('is told at the next message where it could not be told', async () => {
    const { platform } = await setUp();
    let asked = 0;
    platform.send = () => {
      asked += 1;
      return Promise.reject(new BotError('unavailable', 'down'));
    };
    for (const id of ['1', '2']) {
      await platform.deliver(messageOf('stranger', id));
      await vi.advanceTimersByTimeAsync(1);
    }
    expect(asked).toBe(2);
  });

  it('holds up nobody while the platform takes its time with the answer, or refuses it', async () => {
    const { platform, heard, lines } = await setUp();
    platform.send = () => new Promise(() => undefined);
    await platform.deliver(messageOf('stranger', '1'));
    platform.send = () => Promise.reject(new BotError('blocked', 'gone'));
    await platform.deliver(messageOf('other', '1'));
    await platform.deliver(messageOf('her', '1'));
    expect(heard).toEqual(['fake:her']);
    expect(lines).toMatchObject([{ facts: { code: 'blocked' } }]);
  });

  it('is nobody at the console of the machine', async () => {
    const heard: string[] = [];
    const platform = createFakePlatform();
    const [guarded] = guardAdapters([{ ...platform, isConsole: true }], ['fake:her'], createListLogger([]));
    await guarded?.start(async (message) => void heard.push(message.userId));
    await platform.deliver(messageOf('whoever', '1'));
    expect(heard).toEqual(['fake:whoever']);
  });

  it('takes nothing away from what a platform can do', () => {
    const platform = { ...createFakePlatform(), lostAt: () => new Date(0) };
    const [guarded] = guardAdapters([platform], ['fake:her'], createListLogger([]));
    expect(Object.keys(guarded ?? {}).toSorted()).toEqual(Object.keys(platform).toSorted());
    expect(guarded?.lostAt?.()).toEqual(new Date(0));
  });
});

import { describe, expect, test } from 'vitest';
import { closedAfter } from '../../support/closed-after.js';
import { createTestAdapter, startDiscord, type StartedDiscord } from '../../support/discord-driver.js';

const ANA = '77';
const DM = `discord:dm:${ANA}`;
const CHANNEL = '600000000000000001';
const SERVER = { channel: CHANNEL };
const HELLO = { blocks: [{ type: 'text', text: 'hello' }] } as const;

async function begin(): Promise<StartedDiscord> {
  const started = await startDiscord();
  started.discord.addChannel(CHANNEL);
  closedAfter(started);
  return started;
}

/** A second process on the same Discord, which remembers nothing. */
async function restart({ discord, adapter }: StartedDiscord) {
  await adapter.stop();
  const next = createTestAdapter(discord, []);
  await next.start(() => Promise.resolve());
  closedAfter({ close: () => next.stop() });
  return next;
}

async function command(started: StartedDiscord) {
  started.discord.userCommands(ANA, 'stats', {}, SERVER);
  return started.discord.until('the command', () => started.received.at(-1));
}

describe('a repeat', () => {
  test('under the same key shows nothing twice, also after a restart', async () => {
    const started = await begin();
    const long = { blocks: [{ type: 'text', text: 'word '.repeat(1500) }] } as const;
    const first = await started.adapter.send(DM, long, { idempotencyKey: 'f00dfeed12345678' });
    const next = await restart(started);
    const second = await next.send(DM, long, { idempotencyKey: 'f00dfeed12345678' });
    expect(second.messageIds).toEqual(first.messageIds);
    expect(started.discord.seenBy(ANA).length).toBe(2);
    expect(started.discord.world.messages.map(({ nonce }) => nonce)).toEqual([
      'f00dfeed12345678-0',
      'f00dfeed12345678-1',
    ]);
  });

  test('after a restart fills the reply that was still waiting, and edits it instead of posting again', async () => {
    const started = await begin();
    const { threadId, replyRef } = await command(started);
    const options = { idempotencyKey: 'a', ...(replyRef ? { replyRef } : {}) };
    const second = await restart(started);
    await second.send(threadId, HELLO, options);
    const third = await restart({ ...started, adapter: second });
    await third.send(threadId, HELLO, options);
    expect(started.discord.seenBy(ANA).map(({ text }) => text)).toEqual(['hello']);
    await third.send(
      threadId,
      { blocks: [{ type: 'text', text: 'more' }] },
      { ...options, idempotencyKey: 'b' },
    );
    expect(started.discord.seenBy(ANA).map(({ text, ephemeral }) => [text, ephemeral])).toEqual([
      ['hello', true],
      ['more', true],
    ]);
  });

  test('after a failure in the middle goes on where it stopped', async () => {
    const { discord, adapter } = await begin();
    const long = { blocks: [{ type: 'text', text: 'word '.repeat(1500) }] } as const;
    // Asked twice: to see what an earlier process left there, and to write.
    for (let asked = 0; asked < 2; asked += 1)
      discord.failNext('POST', /^\/users\/@me/, 404, { code: 10013 });
    await expect(adapter.send(DM, long, { idempotencyKey: 'k' })).rejects.toMatchObject({ code: 'blocked' });
    await adapter.send(DM, long, { idempotencyKey: 'k' });
    expect(discord.seenBy(ANA).length).toBe(2);
  });
});

describe('without a usable token', () => {
  test('an expired reply becomes a direct message', async () => {
    const started = await begin();
    const { threadId, replyRef } = await command(started);
    started.discord.expireTokens();
    await started.adapter.send(threadId, HELLO, { idempotencyKey: 'k', ...(replyRef ? { replyRef } : {}) });
    expect(started.discord.seenBy(ANA)[0]?.channelId).toBe(started.discord.world.dmOf(ANA));
  });

  test('somebody whose direct messages are closed is told in the channel, and nobody reads her answer', async () => {
    const started = await begin();
    const { threadId } = await command(started);
    started.discord.userBlocks(ANA);
    await started.adapter.send(threadId, HELLO, { idempotencyKey: 'k' });
    const [told, ...others] = started.discord.seenBy('88', SERVER);
    expect(told?.text).toMatch(/^@somebody Your answer is ready/u);
    expect(told?.stored).toMatchObject({ mayPing: false, files: [] });
    expect(others).toEqual([]);
  });

  test('who wrote to the bot in a server is answered there, as a reply', async () => {
    const started = await begin();
    const id = started.discord.userSays(ANA, `<@${started.discord.botId}> hello`, SERVER);
    await started.discord.until('the message', () => started.received.length === 1);
    await started.adapter.send(`discord:${CHANNEL}:${ANA}`, HELLO, { idempotencyKey: 'k', othersRead: true });
    expect(started.discord.world.messages[0]).toMatchObject({
      channelId: CHANNEL,
      referenceId: id,
      mayPing: false,
    });
  });

  test('what she asked for in her own reply never goes to the channel she wrote in since', async () => {
    const started = await begin();
    const { threadId, replyRef } = await command(started);
    const hers = replyRef ? { replyRef } : {};
    await started.adapter.send(threadId, HELLO, { idempotencyKey: 'a', ...hers });
    started.discord.userSays(ANA, `<@${started.discord.botId}> hello`, SERVER);
    await started.discord.until('the message', () => started.received.length === 2);
    const story = { blocks: [{ type: 'text', text: 'my story' }] } as const;
    await started.adapter.send(threadId, story, { idempotencyKey: 'b', ...hers });
    await started.adapter.send(threadId, story, { idempotencyKey: 'c' });
    const { messages } = started.discord.world;
    expect(messages.map(({ channelId, onlyFor }) => channelId !== CHANNEL || onlyFor === ANA)).toEqual([
      true,
      true,
      true,
    ]);
  });
});

describe('limits', () => {
  test('a mention in her words pings nobody', async () => {
    const { discord, adapter } = await begin();
    await adapter.send(DM, { blocks: [{ type: 'text', text: '@everyone <@42>' }] }, { idempotencyKey: 'k' });
    expect(discord.world.messages[0]).toMatchObject({ mayPing: false });
    expect(discord.seenBy(ANA)[0]?.text).toBe('@everyone <@42>');
  });

  test('429 is obeyed; a long one goes back to the outbox with its time', async () => {
    const { discord, adapter } = await begin();
    discord.failNext('POST', /messages$/, 429, { retryAfter: 0.5 });
    discord.failNext('POST', /messages$/, 429, { retryAfter: 0.5, global: true });
    const started = Date.now();
    await adapter.send(DM, HELLO, { idempotencyKey: 'a' });
    expect(Date.now() - started).toBeGreaterThanOrEqual(950);
    discord.failNext('POST', /messages$/, 429, { retryAfter: 120 });
    await expect(adapter.send(DM, HELLO, { idempotencyKey: 'b' })).rejects.toMatchObject({
      code: 'rateLimited',
      retryAfterMs: expect.closeTo(120_000, -3) as number,
    });
  });

  test("Discord's pace is kept: many messages at once get no 429", async () => {
    const { discord, adapter } = await begin();
    discord.keepPace({ calls: 3, windowMs: 400 });
    await Promise.all(
      Array.from({ length: 8 }, (_, index) => adapter.send(DM, HELLO, { idempotencyKey: `k${index}` })),
    );
    expect(discord.callsOf('POST', /messages$/).every(({ status }) => status === 200)).toBe(true);
  });
});

describe('what cannot arrive', () => {
  test.each([
    [403, 50007, 'blocked'],
    [403, 50001, 'blocked'],
    [404, 10003, 'blocked'],
    [400, 50035, 'badInput'],
    [401, 0, 'unavailable'],
    [404, 0, 'unavailable'],
  ])('%i with code %i is %s, and never names token or text', async (status, code, expected) => {
    const { discord, adapter, log } = await begin();
    await adapter.send(DM, HELLO, { idempotencyKey: 'before' });
    // A refused content is tried once more, the older way.
    for (let tries = status === 400 ? 2 : 1; tries > 0; tries -= 1)
      discord.failNext('POST', /messages$/, status, { code });
    const message = { blocks: [{ type: 'text', text: 'her secret story' }] } as const;
    const error: unknown = await adapter
      .send(DM, message, { idempotencyKey: 'k' })
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'BotError', code: expected });
    const told = JSON.stringify([error, (error as Error).message, (error as Error).stack, log]);
    expect(told).not.toContain(discord.token);
    expect(told).not.toContain('her secret story');
    expect((error as Error).cause).toBeUndefined();
  });

  test('a token that was refused once works again when Discord takes it', async () => {
    const { discord, adapter } = await begin();
    discord.failNext('POST', /messages$/, 401);
    await expect(adapter.send(DM, HELLO, { idempotencyKey: 'k' })).rejects.toMatchObject({
      code: 'unavailable',
    });
    await adapter.send(DM, HELLO, { idempotencyKey: 'k' });
    expect(discord.seenBy(ANA).length).toBe(1);
  });

  test('a server that is down for good is unavailable', async () => {
    const { discord, adapter } = await begin();
    for (let attempt = 0; attempt < 4; attempt += 1) discord.failNext('POST', /messages$/, 503);
    await expect(adapter.send(DM, HELLO, { idempotencyKey: 'k' })).rejects.toMatchObject({
      code: 'unavailable',
    });
  });
});

test('what was owed when the bot is stopped can still be sent', async () => {
  const { discord, adapter } = await begin();
  await adapter.stop();
  await adapter.send(DM, HELLO, { idempotencyKey: 'k' });
  expect(discord.seenBy(ANA).length).toBe(1);
});

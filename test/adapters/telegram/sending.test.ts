/** What leaves: paced, repeated without doubles, and honest about what cannot arrive. */
import { describe, expect, test } from 'vitest';
import type { OutboundMessage, RenderedFile } from '../../../src/chat/types.js';
import { startFakeTelegram } from '../../support/fake-telegram.js';
import { openTelegrams } from '../../support/open-telegrams.js';

const ANA = 77;
const THREAD = `telegram:${ANA}`;
const HELLO: OutboundMessage = { blocks: [{ type: 'text', text: 'Hello' }] };
const { begin, open } = openTelegrams();

const RESULT: OutboundMessage = {
  notify: true,
  blocks: [
    { type: 'code', text: 'I burned 12 loaves.' },
    {
      type: 'table',
      header: ['Time', 'Say', 'Show'],
      rows: [['0-3 s', 'I burned 12 loaves.', 'a black loaf']],
    },
    { type: 'details', summary: 'Why it works', blocks: [{ type: 'text', text: 'A number in the hook.' }] },
  ],
  choices: [
    { label: 'Another take', value: 'again', style: 'primary' },
    { label: 'Copy hashtags', value: 'copy', copy: '#rye #bread' },
  ],
};
const CHART: RenderedFile = { name: 'chart.png', mimeType: 'image/png', bytes: Buffer.from('png') };

describe('a result', () => {
  test('is one rich message: words first, breakdown and chart folded, buttons below', async () => {
    const { telegram, adapter } = await begin();
    const { messageIds } = await adapter.send(THREAD, RESULT, { idempotencyKey: 'k', files: [CHART] });
    expect(messageIds.length).toBe(1);
    const [message] = telegram.sentTo(ANA);
    expect(message?.rich).toMatchObject({ code: ['I burned 12 loaves.'], folded: ['Why it works'] });
    expect(message?.text.startsWith('I burned 12 loaves.')).toBe(true);
    expect(message?.files.map(({ name, bytes }) => [name, bytes.toString()])).toEqual([['chart.png', 'png']]);
    expect(message?.buttons.flat()).toEqual([
      { text: 'Another take', callback_data: 'again', style: 'primary' },
      { text: 'Copy hashtags', copy_text: { text: '#rye #bread' } },
    ]);
    expect(message?.silent).toBe(false);
  });

  test('on an older server is classic, asked for once a process', async () => {
    const { telegram, adapter } = await begin({ without: ['sendRichMessage'] });
    await adapter.send(THREAD, RESULT, { idempotencyKey: 'a', files: [CHART] });
    await adapter.send(THREAD, RESULT, { idempotencyKey: 'b' });
    expect(telegram.callsOf('sendRichMessage').length).toBe(1);
    const [first, chart] = telegram.sentTo(ANA);
    expect(first?.text).toContain('I burned 12 loaves.\n\n0-3 s');
    expect(chart?.files[0]?.kind).toBe('photo');
    expect([first?.silent, chart?.silent]).toEqual([false, true]);
  });

  test('that Telegram refuses as rich still arrives', async () => {
    const { telegram, adapter } = await begin();
    telegram.failNext('sendRichMessage', 400, { description: 'Bad Request: RICH_MESSAGE_INVALID' });
    await adapter.send(THREAD, RESULT, { idempotencyKey: 'k' });
    expect(telegram.sentTo(ANA)[0]?.rich).toBeNull();
    await adapter.send(THREAD, RESULT, { idempotencyKey: 'next' });
    expect(telegram.sentTo(ANA)[1]?.rich).not.toBeNull();
  });

  test('only an important answer rings', async () => {
    const { telegram, adapter } = await begin();
    await adapter.send(THREAD, HELLO, { idempotencyKey: 'a' });
    await adapter.send(THREAD, { ...HELLO, notify: true }, { idempotencyKey: 'b' });
    expect(telegram.sentTo(ANA).map(({ silent }) => silent)).toEqual([true, false]);
  });
});

describe('files', () => {
  test('names with quotes, semicolons and line breaks arrive as a name', async () => {
    const { telegram, adapter } = await begin();
    const file = {
      name: 'my "best"; script\r\nx: y.docx',
      mimeType: 'application/msword',
      bytes: Buffer.from('d'),
    };
    await adapter.send(THREAD, HELLO, { idempotencyKey: 'k', files: [file] });
    expect(telegram.sentTo(ANA)[0]?.files[0]?.name).toMatch(/^my _best__ script__x_ y\.docx$/);
  });

  test('a picture Telegram does not take as a photo goes as a document', async () => {
    const { telegram, adapter } = await begin();
    telegram.failNext('sendPhoto', 400, { description: 'Bad Request: PHOTO_INVALID_DIMENSIONS' });
    await adapter.send(THREAD, HELLO, { idempotencyKey: 'k', files: [CHART] });
    expect(telegram.sentTo(ANA)[0]?.files[0]?.kind).toBe('document');
  });

  test('a caption that looks like JSON stays text', async () => {
    const { telegram, adapter } = await begin();
    const message: OutboundMessage = { blocks: [{ type: 'text', text: '{"a": [1]}' }] };
    await adapter.send(THREAD, message, { idempotencyKey: 'k', files: [CHART] });
    expect(telegram.sentTo(ANA)[0]?.text).toBe('{"a": [1]}');
  });
});

describe('repeating', () => {
  test('a retry of a partly sent message goes on where it stopped', async () => {
    const { telegram, adapter } = await begin();
    const long: OutboundMessage = { blocks: [{ type: 'text', text: 'word '.repeat(2000) }] };
    const sending = adapter.send(THREAD, long, { idempotencyKey: 'k' });
    await telegram.until('the first part', () => telegram.sentTo(ANA).length === 1);
    telegram.failNext('sendMessage', 502);
    await expect(sending).rejects.toMatchObject({ code: 'unavailable' });
    const { messageIds } = await adapter.send(THREAD, long, { idempotencyKey: 'k' });
    const sent = telegram.sentTo(ANA);
    expect(messageIds).toEqual(sent.map(({ messageId }) => String(messageId)));
    expect(sent.map(({ text }) => text).join(' ')).toBe('word '.repeat(2000).trim());
  });

  test('the same key in another chat is another message', async () => {
    const { telegram, adapter } = await begin();
    await adapter.send(THREAD, HELLO, { idempotencyKey: 'k' });
    await adapter.send('telegram:78', HELLO, { idempotencyKey: 'k' });
    expect([telegram.sentTo(ANA).length, telegram.sentTo(78).length]).toEqual([1, 1]);
  });

  test('429 is obeyed, with a document as well', async () => {
    const { telegram, adapter } = await begin();
    telegram.failNext('sendMessage', 429, { parameters: { retry_after: 1 } });
    telegram.failNext('sendDocument', 429, { parameters: { retry_after: 1 } });
    const started = Date.now();
    const file = { name: 'a.txt', mimeType: 'text/plain', bytes: Buffer.from('text') };
    await Promise.all([
      adapter.send(THREAD, HELLO, { idempotencyKey: 'a' }),
      adapter.send('telegram:78', HELLO, { idempotencyKey: 'b', files: [file] }),
    ]);
    expect(Date.now() - started).toBeGreaterThanOrEqual(950);
    expect(telegram.sentTo(ANA).length).toBe(1);
    expect(telegram.sentTo(78)[0]?.files[0]?.bytes.toString()).toBe('text');
  });

  test('a long 429 goes back to the outbox with its time', async () => {
    const { telegram, adapter } = await begin();
    telegram.failNext('sendMessage', 429, { parameters: { retry_after: 120 } });
    await expect(adapter.send(THREAD, HELLO, { idempotencyKey: 'k' })).rejects.toMatchObject({
      code: 'rateLimited',
      retryAfterMs: 120_000,
    });
  });

  test("Telegram's pace is kept: many messages at once get no 429", async () => {
    const telegram = await startFakeTelegram({ pace: { burst: 3, perSecond: 1 } });
    open.push(telegram);
    const { adapter } = await begin({ telegram });
    await Promise.all(
      [1, 2, 3, 4, 5].map((index) => adapter.send(THREAD, HELLO, { idempotencyKey: `k${index}` })),
    );
    expect(telegram.callsOf('sendMessage').map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
  });

  test('a slow chat delays no other', async () => {
    const { telegram, adapter } = await begin();
    telegram.stall('sendMessage', 700);
    const slow = adapter.send(THREAD, HELLO, { idempotencyKey: 'slow' });
    await telegram.until('the stalled call', () => telegram.callsOf('sendMessage').length === 1);
    const started = Date.now();
    await adapter.send('telegram:78', HELLO, { idempotencyKey: 'quick' });
    expect(Date.now() - started).toBeLessThan(500);
    await slow;
  });
});

describe('a server that is not quite Telegram', () => {
  test('may answer with a page: the rich message is followed by a classic one', async () => {
    const { telegram, adapter } = await begin();
    telegram.failNext('sendRichMessage', 404, { page: true });
    await adapter.send(THREAD, RESULT, { idempotencyKey: 'k' });
    expect(telegram.sentTo(ANA)[0]?.text).toMatch(/^I burned 12 loaves/);
  });

  test.each([
    [['sendRichMessage', 'sendPhoto'], ['document']],
    [['sendRichMessage', 'sendPhoto', 'sendDocument'], []],
  ])('without %s still gets her the words', async (without, kinds) => {
    const { telegram, adapter } = await begin({ without });
    await adapter.send(THREAD, RESULT, { idempotencyKey: 'a', files: [CHART] });
    await adapter.send(THREAD, HELLO, { idempotencyKey: 'b', files: [CHART] });
    expect(telegram.sentTo(ANA)[0]?.text).toMatch(/^I burned 12 loaves/);
    expect([...new Set(telegram.sentTo(ANA).flatMap(({ files }) => files.map(({ kind }) => kind)))]).toEqual(
      kinds,
    );
    expect(telegram.sentTo(ANA).map(({ text }) => text)).toContain('Hello');
    expect(telegram.callsOf('sendPhoto').length).toBe(1);
  });

  test('hears how long every call is', async () => {
    const { telegram, adapter } = await begin();
    await adapter.send(THREAD, RESULT, { idempotencyKey: 'k', files: [CHART] });
    expect(telegram.callsOf('sendRichMessage')[0]?.statedBytes).toBeGreaterThan(0);
  });

  test.each(["Bad Request: can't parse entities", "Bad Request: can't parse inline keyboard button"])(
    'still gets her the words after "%s"',
    async (description) => {
      const { telegram, adapter } = await begin({ without: ['sendRichMessage'] });
      telegram.failNext('sendMessage', 400, { description });
      await adapter.send(THREAD, RESULT, { idempotencyKey: 'k' });
      const [message] = telegram.sentTo(ANA);
      expect(message?.text).toMatch(/^I burned 12 loaves/);
      expect(message?.entities).toEqual([]);
      expect(message?.buttons).toEqual([[{ text: 'Another take', callback_data: 'again' }]]);
    },
  );

  test('is left in peace with a chat for as long as it asks, reactions included', async () => {
    const { telegram, adapter, received } = await begin();
    telegram.failNext('sendMessage', 429, { parameters: { retry_after: 1 } });
    const sending = adapter.send(THREAD, HELLO, { idempotencyKey: 'k' });
    await telegram.until('the refusal', () => telegram.callsOf('sendMessage')[0]?.status === 429);
    telegram.userSays(ANA, 'hello?');
    await sending;
    expect(received.length).toBe(1);
    const [refused, repeated] = telegram.callsOf('sendMessage').map(({ at }) => at);
    expect((repeated ?? 0) - (refused ?? 0)).toBeGreaterThanOrEqual(950);
    expect(telegram.callsOf('setMessageReaction')).toEqual([]);
  });
});

describe('what cannot arrive', () => {
  test.each([
    [403, 'Forbidden: bot was blocked by the user', 'blocked'],
    [403, 'Forbidden: user is deactivated', 'blocked'],
    [400, 'Bad Request: chat not found', 'blocked'],
    [400, 'Bad Request: not enough rights to send text messages to the chat', 'blocked'],
    [400, 'Bad Request: message is too long', 'badInput'],
    [401, 'Unauthorized', 'unavailable'],
    [404, 'Not Found', 'unavailable'],
    [500, 'Internal Server Error', 'unavailable'],
    [0, '', 'unavailable'],
  ])('%i %s is %s, and never names token or text', async (status, description, code) => {
    const { telegram, adapter, log } = await begin();
    telegram.failNext('sendMessage', status, { description });
    const error: unknown = await adapter
      .send(THREAD, { blocks: [{ type: 'text', text: 'her secret story' }] }, { idempotencyKey: 'k' })
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'BotError', code });
    const told = JSON.stringify([error, (error as Error).message, (error as Error).stack, log]);
    expect(told).not.toContain(telegram.token);
    expect(told).not.toContain('her secret story');
    expect((error as Error).cause).toBeUndefined();
  });

  test('somebody who blocked the bot is said to be blocked', async () => {
    const { telegram, adapter } = await begin();
    telegram.userBlocks(ANA);
    await expect(adapter.send(THREAD, RESULT, { idempotencyKey: 'k' })).rejects.toMatchObject({
      code: 'blocked',
    });
    expect(telegram.callsOf('sendMessage').length).toBe(0);
  });
});

test('what was owed when the bot is stopped can still be sent', async () => {
  const { telegram, adapter } = await begin();
  await adapter.stop();
  await adapter.send(THREAD, HELLO, { idempotencyKey: 'k' });
  expect(telegram.sentTo(ANA).length).toBe(1);
});

/** In a group each member has a form of their own, and nobody presses another's buttons. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { OutboundMessage } from '../../../src/chat/types.js';
import { startTelegram, type StartedTelegram } from '../../support/telegram-driver.js';

const GROUP = -1_001_234;
const ANA = 77;
const BEN = 78;
const ASK: OutboundMessage = {
  blocks: [{ type: 'text', text: 'How long?' }],
  choices: [{ label: '30 s', value: 'seconds:30' }],
};

let started: StartedTelegram;

beforeEach(async () => {
  started = await startTelegram();
});

afterEach(() => started.close());

test("a stranger's press is refused, politely and only to the presser", async () => {
  const { telegram, adapter, received } = started;
  telegram.introduce({ id: BEN, first_name: 'Ben', language_code: 'es' });
  await adapter.send(`telegram:${GROUP}:${ANA}`, ASK, { idempotencyKey: 'k' });
  const strange = telegram.userPresses(GROUP, '30 s', { from: BEN });
  await telegram.until('the refusal', () => telegram.answerTo(strange));
  expect(telegram.answerTo(strange)).toBe('These buttons belong to somebody else (es).');

  const own = telegram.userPresses(GROUP, '30 s', { from: ANA });
  await telegram.until('the press', () => received.length > 0);
  expect(await telegram.until('its answer', () => telegram.answerTo(own))).toBe('');
  expect(received.map(({ threadId, choice }) => [threadId, choice])).toEqual([
    [`telegram:${GROUP}:${ANA}`, 'seconds:30'],
  ]);
  expect(telegram.sentTo(GROUP).length).toBe(1);
});

test('an answer goes to the topic the question came from', async () => {
  const { telegram, adapter, received } = started;
  telegram.openTopics(GROUP, [55]);
  telegram.userSays(GROUP, '/script', { from: ANA, topic: 55 });
  const message = await telegram.until('the command', () => received[0]);
  await adapter.send(message.threadId, ASK, { idempotencyKey: 'k' });
  expect(telegram.sentTo(GROUP)[0]?.topicId).toBe(55);
  telegram.userPresses(GROUP, '30 s', { from: ANA });
  await telegram.until('the press', () => received[1]);
  expect(received[1]?.threadId).toBe(message.threadId);
});

test('an answer is a reply to the member it is for, and a question opens her reply box', async () => {
  const { telegram, adapter, received } = started;
  const asked = telegram.userSays(GROUP, '/start', { from: ANA });
  telegram.userSays(GROUP, 'who brings cake?', { from: ANA });
  await telegram.until('both', () => received.length === 2);
  const thread = `telegram:${GROUP}:${ANA}`;
  await adapter.send(thread, { blocks: ASK.blocks, ask: 'text' }, { idempotencyKey: 'a' });
  await adapter.send(thread, ASK, { idempotencyKey: 'b' });
  expect(telegram.sentTo(GROUP).map(({ replyTo, opensReply }) => [replyTo, opensReply])).toEqual([
    [asked, true],
    [asked, false],
  ]);
});

test('a topic that is gone does not lose the answer', async () => {
  const { telegram, adapter } = started;
  await adapter.send(`telegram:${GROUP}:${ANA}/99`, ASK, { idempotencyKey: 'k' });
  expect(telegram.sentTo(GROUP)[0]?.topicId).toBeNull();
});

test('a group that became a supergroup is followed', async () => {
  const { telegram, adapter } = started;
  telegram.failNext('sendMessage', 400, {
    description: 'Bad Request: group chat was upgraded to a supergroup chat',
    parameters: { migrate_to_chat_id: -1_009_999 },
  });
  await adapter.send(`telegram:-500:${ANA}`, ASK, { idempotencyKey: 'a' });
  await adapter.send(`telegram:-500:${ANA}`, ASK, { idempotencyKey: 'b' });
  expect(telegram.sentTo(-1_009_999).length).toBe(2);
});

test('talk between members gets no reaction', async () => {
  const { telegram, received } = started;
  telegram.userSays(GROUP, 'who brings cake?', { from: BEN });
  telegram.userSays(GROUP, '/help', { from: ANA });
  await telegram.until('both', () => received.length === 2);
  await telegram.until('the reaction', () => telegram.reactions.length > 0);
  expect(received.map(({ addressed }) => addressed)).toEqual([false, true]);
  expect(telegram.reactions.length).toBe(1);
});

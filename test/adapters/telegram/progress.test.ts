/** Progress: seen at once, changed in place, never in the way. */
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { closedAfter } from '../../support/closed-after.js';
import { startTelegram, type StartOptions, type StartedTelegram } from '../../support/telegram-driver.js';

const ANA = 77;
const THREAD = `telegram:${ANA}`;
const OLDER = ['sendRichMessageDraft', 'sendMessageDraft'];

async function begin(options: StartOptions = {}): Promise<StartedTelegram> {
  return closedAfter(await startTelegram(options));
}

test('in private it is a draft with a stop button, and nothing is left behind', async () => {
  const { telegram, adapter } = await begin();
  await adapter.progress?.(THREAD, { id: 'e1', text: 'Attempt 1 of 3' });
  await adapter.progress?.(THREAD, { id: 'e1', text: 'Attempt 2 of 3', preview: 'I burned' });
  await telegram.until('the second stage', () => telegram.draftsIn(ANA).length === 2);
  const [first, second] = telegram.draftsIn(ANA);
  expect(first).toMatchObject({ text: 'Attempt 1 of 3', canStop: true, rich: true });
  expect(second).toMatchObject({ draftId: first?.draftId, text: 'Attempt 2 of 3\nI burned' });
  await adapter.progress?.(THREAD, { id: 'e1', text: '', done: true });
  expect(telegram.sentTo(ANA)).toEqual([]);
});

test('the stop button is /cancel', async () => {
  const { telegram, adapter, received } = await begin();
  await adapter.progress?.(THREAD, { id: 'e1', text: 'Writing' });
  telegram.userStops(ANA);
  const message = await telegram.until('the cancel', () => received[0]);
  expect(message).toMatchObject({ threadId: THREAD, command: { name: 'cancel', args: '' } });
});

test('a server without rich drafts gets plain ones, and is not asked again', async () => {
  const { telegram, adapter } = await begin({ without: ['sendRichMessageDraft'] });
  await adapter.progress?.(THREAD, { id: 'e1', text: 'Writing' });
  await adapter.progress?.(THREAD, { id: 'e2', text: 'Judging' });
  expect(telegram.draftsIn(ANA).map(({ rich, text }) => [rich, text])).toEqual([
    [false, 'Writing'],
    [false, 'Judging'],
  ]);
  expect(telegram.callsOf('sendRichMessageDraft').length).toBe(1);
});

test('an older server gets one message, edited in place and taken away at the end', async () => {
  const { telegram, adapter, received } = await begin({ without: OLDER });
  await adapter.progress?.(THREAD, { id: 'e1', text: 'Attempt 1 of 3' });
  for (const stage of [2, 3]) await adapter.progress?.(THREAD, { id: 'e1', text: `Attempt ${stage} of 3` });
  const message = await telegram.replies(ANA, /Attempt 3/);
  expect(telegram.sentTo(ANA).length).toBe(1);
  expect(message.edits).toBe(1);
  expect(message.silent).toBe(true);
  telegram.userPresses(ANA, '⏹');
  await telegram.until('the cancel', () => received.find(({ command }) => command?.name === 'cancel'));
  await adapter.progress?.(THREAD, { id: 'e1', text: '', done: true });
  expect(telegram.sentTo(ANA)).toEqual([]);
});

test('a chat that takes no drafts gets the edited message', async () => {
  const { telegram, adapter } = await begin();
  for (const method of ['sendRichMessageDraft', 'sendMessageDraft']) {
    telegram.failNext(method, 400, { description: 'Bad Request: DRAFTS_NOT_ALLOWED' });
  }
  await adapter.progress?.(THREAD, { id: 'e1', text: 'Writing' });
  expect((await telegram.replies(ANA, /Writing/)).silent).toBe(true);
});

test('edits keep their distance however fast the stages come', async () => {
  const { telegram, adapter } = await begin({ without: OLDER });
  const begunMs = Date.now();
  for (let stage = 0; stage < 30; stage += 1) {
    await adapter.progress?.(THREAD, { id: 'e1', text: `Stage ${stage}` });
    await sleep(50);
  }
  await telegram.replies(ANA, /Stage 29/);
  const calls = telegram.callsOf('sendMessage').length + telegram.callsOf('editMessageText').length;
  // Not gap by gap: on a busy machine one call is late and the next is not.
  expect(calls).toBeLessThanOrEqual(1 + (Date.now() - begunMs) / 1000);
  expect(calls).toBeGreaterThan(1);
});

test('an edit after the result is never made: the end waits for the call under way', async () => {
  const { telegram, adapter } = await begin({ without: OLDER });
  telegram.stall('sendMessage', 200);
  const first = adapter.progress?.(THREAD, { id: 'e1', text: 'Writing' });
  await adapter.progress?.(THREAD, { id: 'e1', text: '', done: true });
  await first;
  await adapter.send(THREAD, { blocks: [{ type: 'text', text: 'Here it is' }] }, { idempotencyKey: 'k' });
  expect(telegram.sentTo(ANA).map(({ text }) => text)).toEqual(['Here it is']);
});

test('in a group it is an edited message with a stop button of the owner', async () => {
  const { telegram, adapter, received } = await begin();
  await adapter.progress?.(`telegram:-100:${ANA}`, { id: 'e1', text: 'Writing' });
  telegram.userPresses(-100, '⏹', { from: 78 });
  telegram.userPresses(-100, '⏹', { from: ANA });
  const message = await telegram.until('the cancel', () => received[0]);
  expect(message).toMatchObject({ threadId: `telegram:-100:${ANA}`, command: { name: 'cancel' } });
  expect(telegram.draftsIn(-100)).toEqual([]);
});

test('a chat that is closed to the bot is told of no further stage', async () => {
  const { telegram, adapter } = await begin({ without: OLDER });
  telegram.userBlocks(ANA);
  for (const stage of [1, 2, 3]) {
    await adapter.progress?.(THREAD, { id: 'e1', text: `Attempt ${stage}` });
    await sleep(1200);
  }
  expect(telegram.callsOf('sendMessage').length).toBe(1);
});

test('a progress message she deleted is followed by a new one', async () => {
  const { telegram, adapter } = await begin({ without: OLDER });
  await adapter.progress?.(THREAD, { id: 'e1', text: 'Attempt 1' });
  telegram.failNext('editMessageText', 400, { description: 'Bad Request: message to edit not found' });
  await adapter.progress?.(THREAD, { id: 'e1', text: 'Attempt 2' });
  await telegram.until('the edit', () => telegram.callsOf('editMessageText').length === 1);
  await adapter.progress?.(THREAD, { id: 'e1', text: 'Attempt 3' });
  expect((await telegram.replies(ANA, /Attempt 3/)).edits).toBe(0);
});

test.each([true, false])(
  'what a killed process left is taken up by the next one (told of more stages: %s)',
  async (tellsMore) => {
    const kept = new Map<string, number>();
    const stages = {
      find: async (key: string) => kept.get(key),
      keep: async (key: string, messageId: number) => void kept.set(key, messageId),
      drop: async (key: string) => void kept.delete(key),
    };
    const { telegram, adapter } = await begin({ without: OLDER, stages });
    await adapter.progress?.(THREAD, { id: 'e1', text: 'Attempt 1' });
    const again = await begin({ telegram, stages });
    if (tellsMore) await again.adapter.progress?.(THREAD, { id: 'e1', text: 'Attempt 2' });
    expect(telegram.sentTo(ANA).map(({ text }) => text)).toEqual([tellsMore ? 'Attempt 2' : 'Attempt 1']);
    await again.adapter.progress?.(THREAD, { id: 'e1', text: '', done: true });
    expect(telegram.sentTo(ANA)).toEqual([]);
    expect(kept.size).toBe(0);
  },
);

test('a store that cannot say what was left keeps no stage from being shown', async () => {
  const broken = async (): Promise<never> => Promise.reject(new Error('the store is down'));
  const { telegram, adapter, log } = await begin({
    without: OLDER,
    stages: { find: broken, keep: broken, drop: broken },
  });
  await adapter.progress?.(THREAD, { id: 'e1', text: 'Attempt 1' });
  await adapter.progress?.(THREAD, { id: 'e1', text: 'Attempt 2' });
  expect((await telegram.replies(ANA, /Attempt 2/)).edits).toBe(1);
  await adapter.progress?.(THREAD, { id: 'e1', text: '', done: true });
  expect(telegram.sentTo(ANA)).toEqual([]);
  expect(JSON.stringify(log)).toContain('not looked up');
});

test('trouble with progress is nobody else’s trouble', async () => {
  const { telegram, adapter, log } = await begin();
  for (const status of [500, 0, 403]) {
    telegram.failNext('sendRichMessageDraft', status, { description: 'her words' });
    await adapter.progress?.(THREAD, { id: `e${status}`, text: 'Writing', preview: 'secret words' });
  }
  await adapter.progress?.('nonsense', { id: 'e', text: 'Writing' });
  expect(JSON.stringify(log)).not.toContain('secret words');
  expect(JSON.stringify(log)).not.toContain(telegram.token);
});

/** "More": the buttons that wait behind it replace the few, under the message they belong to. */
import { describe, expect, test } from 'vitest';
import type { OutboundMessage } from '../../../src/chat/types.js';
import { openTelegrams } from '../../support/open-telegrams.js';

const ANA = 77;
const THREAD = `telegram:${ANA}`;
const HELLO: OutboundMessage = { blocks: [{ type: 'text', text: 'Hello' }] };
const { begin } = openTelegrams();

describe('buttons that wait behind one', () => {
  const FEW: OutboundMessage = {
    ...HELLO,
    choices: [
      { label: 'Good', value: 'good' },
      { label: 'More', value: 'more' },
      { label: 'Export', value: 'export', folded: true },
    ],
  };
  const all = (messageId: string): OutboundMessage => ({
    blocks: [{ type: 'text', text: 'What else:' }],
    choices: [
      { label: 'Good', value: 'good' },
      { label: 'Export', value: 'export' },
    ],
    inPlaceOf: messageId,
  });
  const labels = (message: { buttons: readonly (readonly { text: string }[])[] } | undefined) =>
    message?.buttons.flat().map(({ text }) => text);

  test('are not shown, then replace the few under the same message', async () => {
    const { telegram, adapter } = await begin();
    const [id = ''] = (await adapter.send(THREAD, FEW, { idempotencyKey: 'a' })).messageIds;
    expect(labels(telegram.sentTo(ANA)[0])).toEqual(['Good', 'More']);
    for (const idempotencyKey of ['b', 'pressed twice']) {
      const { messageIds } = await adapter.send(THREAD, all(id), { idempotencyKey });
      expect(messageIds).toEqual([id]);
    }
    expect(telegram.sentTo(ANA).map(labels)).toEqual([['Good', 'Export']]);
    expect(telegram.sentTo(ANA)[0]?.text).toBe('Hello');
  });

  test.each([
    ['the message is too old to change', {}, "message can't be edited"],
    ['the server cannot change any', { without: ['editMessageReplyMarkup'] }, null],
  ])('come in a message of their own where %s', async (_, options, refusal) => {
    const { telegram, adapter } = await begin(options);
    const [id = ''] = (await adapter.send(THREAD, FEW, { idempotencyKey: 'a' })).messageIds;
    if (refusal !== null)
      telegram.failNext('editMessageReplyMarkup', 400, { description: `Bad Request: ${refusal}` });
    await adapter.send(THREAD, all(id), { idempotencyKey: 'b' });
    expect(telegram.sentTo(ANA).map(labels)).toEqual([
      ['Good', 'More'],
      ['Good', 'Export'],
    ]);
    expect(telegram.sentTo(ANA)[1]?.text).toBe('What else:');
  });
});

/** The fake is only worth something if it refuses what Telegram refuses. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startFakeTelegram, type FakeTelegram } from '../../support/fake-telegram.js';

const ANA = 77;
let telegram: FakeTelegram;

beforeEach(async () => {
  telegram = await startFakeTelegram();
});

afterEach(() => telegram.close());

interface Answer {
  readonly ok: boolean;
  readonly result?: unknown;
  readonly description?: string;
  readonly parameters?: { readonly retry_after?: number };
}

async function call(method: string, parameters: object = {}, token = telegram.token): Promise<Answer> {
  const response = await fetch(`${telegram.url}/bot${token}/${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(parameters),
  });
  return (await response.json()) as Answer;
}

describe('the fake Bot API refuses', () => {
  const text = 'ab🍞';
  test.each<[string, string, object, RegExp]>([
    ['an empty text', 'sendMessage', { text: '' }, /text is empty/],
    ['a blank text', 'sendMessage', { text: ' \n\u200b' }, /text is empty/],
    ['4,097 units', 'sendMessage', { text: 'x'.repeat(4097) }, /too long/],
    [
      'an entity beyond the end',
      'sendMessage',
      { text, entities: [{ type: 'bold', offset: 0, length: 9 }] },
      /BOUNDS/,
    ],
    ['half an emoji', 'sendMessage', { text, entities: [{ type: 'bold', offset: 3, length: 1 }] }, /UTF-16/],
    [
      'an unknown entity',
      'sendMessage',
      { text, entities: [{ type: 'huge', offset: 0, length: 1 }] },
      /entity type/,
    ],
    [
      '65 bytes of data',
      'sendMessage',
      { text, reply_markup: keyboard({ callback_data: 'x'.repeat(65) }) },
      /BUTTON_DATA/,
    ],
    [
      '257 units to copy',
      'sendMessage',
      { text, reply_markup: keyboard({ copy_text: { text: 'x'.repeat(257) } }) },
      /COPY/,
    ],
    ['a button without a job', 'sendMessage', { text, reply_markup: keyboard({}) }, /unallowed/],
    ['a lost topic', 'sendMessage', { text, message_thread_id: 5 }, /thread not found/],
    ['a document that was not uploaded', 'sendDocument', { document: 'attach://x' }, /no document/],
    ['editing what is not there', 'editMessageText', { message_id: 1, text }, /to edit not found/],
    ['a draft without id', 'sendMessageDraft', { draft_id: 0, text }, /non-zero/],
    ['a draft in a group', 'sendMessageDraft', { chat_id: -5, draft_id: 1, text }, /private/],
    ['pasted markup', 'sendRichMessage', { rich_message: { html: '<b>x</b>' } }, /blocks only/],
    [
      'thinking in a sent message',
      'sendRichMessage',
      { rich_message: { blocks: [{ type: 'thinking', text }] } },
      /THINKING/,
    ],
    [
      'a reaction to nothing',
      'setMessageReaction',
      { message_id: 1, reaction: [{ type: 'emoji', emoji: '👀' }] },
      /not found/,
    ],
    ['an answer to no press', 'answerCallbackQuery', { callback_query_id: '1' }, /too old/],
    ['a field nobody documented', 'sendMessage', { text, markdown: true }, /no field "markdown"/],
    ['a button with too much', 'sendMessage', { text, reply_markup: keyboard({ hint: 'x' }) }, /no field/],
    ['a method nobody knows', 'sendTelepathy', {}, /method not found/],
  ])('%s', async (_what, method, parameters, reason) => {
    const chat = method === 'answerCallbackQuery' ? {} : { chat_id: ANA };
    const answer = await call(method, { ...chat, ...parameters });
    expect(answer.ok).toBe(false);
    expect(answer.description).toMatch(reason);
  });

  function keyboard(button: object): object {
    return { inline_keyboard: [[{ text: 'x', ...button }]] };
  }

  test('another token', async () => {
    expect(await call('getMe', {}, '1:wrong')).toMatchObject({ ok: false, description: 'Unauthorized' });
  });

  test('the same edit twice', async () => {
    const { result } = await call('sendMessage', { chat_id: ANA, text: 'one' });
    const change = { chat_id: ANA, message_id: (result as { message_id: number }).message_id, text: 'one' };
    expect((await call('editMessageText', change)).description).toMatch(/message is not modified/);
  });

  test('more messages than a chat may get, with the time to wait', async () => {
    const answers = [];
    for (let count = 0; count < 5; count += 1)
      answers.push(await call('sendMessage', { chat_id: ANA, text: 'x' }));
    expect(answers.at(-1)).toMatchObject({ ok: false, parameters: { retry_after: 1 } });
  });

  test('polling while a webhook is set, and two pollers', async () => {
    const poll = call('getUpdates', { timeout: 5 });
    await telegram.until('the poll', () => telegram.callsOf('getUpdates').length === 1);
    telegram.userSays(ANA, 'hi');
    expect((await poll).result).toMatchObject([{ message: { text: 'hi' } }]);
    const first = call('getUpdates', { timeout: 5, offset: 800_000 });
    await telegram.until('the poll', () => telegram.callsOf('getUpdates').length === 2);
    const second = call('getUpdates', { timeout: 0, offset: 800_000 });
    expect((await first).description).toMatch(/terminated by other getUpdates/);
    expect((await second).result).toEqual([]);
    await call('setWebhook', { url: 'http://127.0.0.1:9/x' });
    expect((await call('getUpdates')).description).toMatch(/webhook is active/);
  });

  test('nothing twice that was confirmed', async () => {
    telegram.userSays(ANA, 'one');
    telegram.userSays(ANA, 'two');
    const { result } = await call('getUpdates');
    const [first] = result as { update_id: number }[];
    expect((await call('getUpdates')).result).toEqual(result);
    const rest = await call('getUpdates', { offset: (first?.update_id ?? 0) + 1 });
    expect(rest.result).toMatchObject([{ message: { text: 'two' } }]);
  });
});

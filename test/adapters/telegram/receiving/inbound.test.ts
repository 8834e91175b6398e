import { describe, expect, test } from 'vitest';
import type { Update } from 'grammy/types';
import { toInbound } from '../../../../adapters/telegram/receiving/inbound.js';
import type { InboundMessage } from '../../../../src/chat/types.js';
import {
  ANA,
  BOT,
  DOCUMENT,
  GROUP,
  PRIVATE,
  editUpdate,
  fromBot,
  messageOf,
  messageUpdate,
  pressUpdate,
} from '../recorded-updates.js';

function read(update: Update): InboundMessage | null {
  return toInbound(update, BOT);
}

function mustRead(update: Update): InboundMessage {
  const message = read(update);
  if (!message) throw new Error('Expected a message.');
  return message;
}

describe('a private chat', () => {
  test('says who wrote what, when and in which language', () => {
    expect(read(messageUpdate({ text: 'Oi! Eu faço pão.' }))).toEqual({
      id: 'm812',
      threadId: 'telegram:5100200300',
      userId: 'telegram:5100200300',
      displayName: 'Ana Lima',
      locale: 'pt-br',
      text: 'Oi! Eu faço pão.',
      files: [],
      addressed: true,
    });
  });

  test.each([
    ['/start', { name: 'start', args: '' }],
    ['/Script@Reelsmith_Test_Bot 45s how I price', { name: 'script', args: '45s how I price' }],
    ['/script\n45s line one\nline two', { name: 'script', args: '45s line one\nline two' }],
    ['/history   ', { name: 'history', args: '' }],
  ])('%j is a command', (text, command) => {
    expect(mustRead(messageUpdate({ text })).command).toEqual(command);
  });

  test.each(['/ not a command', 'see /script', '//', '/what? no', '1/2 cup'])('%j is plain text', (text) => {
    expect(mustRead(messageUpdate({ text })).command).toBeUndefined();
  });

  test('a document comes as a reference with its caption', () => {
    const message = mustRead(messageUpdate({ document: DOCUMENT, caption: 'minha história' }));
    expect(message.files).toEqual([
      { ref: 'BQACAgQAAxkBAAIBZ2', name: 'minha história.docx', mimeType: DOCUMENT.mime_type, bytes: 23_411 },
    ]);
    expect(message.text).toBe('minha história');
  });

  test('a document without name, type and size is still a file', () => {
    const update = messageUpdate({ document: { file_id: 'F', file_unique_id: 'U' } });
    expect(mustRead(update).files).toEqual([
      { ref: 'F', name: 'document', mimeType: 'application/octet-stream', bytes: null },
    ]);
  });

  test.each([
    ['voice', { voice: { file_id: 'V', file_unique_id: 'v', duration: 7 } }, 7],
    ['audio', { audio: { file_id: 'A', file_unique_id: 'a', duration: 200, file_name: 'take.m4a' } }, 200],
    ['video', { video: { file_id: 'M', file_unique_id: 'm', duration: 31, width: 1, height: 1 } }, 31],
    ['video', { video_note: { file_id: 'N', file_unique_id: 'n', duration: 12, length: 240 } }, 12],
    ['video', { document: { ...DOCUMENT, file_name: 'reel.mp4', mime_type: 'video/mp4' } }, 0],
    ['audio', { document: { ...DOCUMENT, file_name: 'take.m4a', mime_type: 'audio/mp4' } }, 0],
  ])('%s comes with its length and its file', (kind, content, durationSeconds) => {
    const message = mustRead(messageUpdate(content));
    expect(message.media).toEqual({ kind, durationSeconds });
    expect(message.files.length).toBe(1);
    expect(message.unsupported).toBeUndefined();
  });

  test.each([
    ['photo', { photo: [{ file_id: 'P', file_unique_id: 'p', width: 1, height: 1 }], caption: 'look' }],
    ['animation', { animation: { file_id: 'G', file_unique_id: 'g' }, document: DOCUMENT }],
    ['sticker', { sticker: { file_id: 'S', file_unique_id: 's' } }],
    ['location', { location: { latitude: 1, longitude: 2 } }],
    ['contact', { contact: { phone_number: '1', first_name: 'B' } }],
    ['poll', { poll: { id: '1' } }],
    ['dice', { dice: { emoji: '🎲', value: 3 } }],
  ])('%s is named as something nobody can use', (kind, content) => {
    const message = mustRead(messageUpdate(content as never));
    expect(message.unsupported).toBe(kind);
    expect(message.files).toEqual([]);
  });

  test('a sentence under a photo is what she says', () => {
    const photo = [{ file_id: 'P', file_unique_id: 'p', width: 1, height: 1 }];
    const message = mustRead(messageUpdate({ photo, caption: 'write a reel about rye' }));
    expect(message).toMatchObject({ text: 'write a reel about rye', files: [] });
    expect(message.unsupported).toBeUndefined();
  });

  test('words beside a recording are kept where they say something', () => {
    const video = { file_id: 'M', file_unique_id: 'm', duration: 31, width: 1, height: 1 };
    const captioned = (caption: string) => mustRead(messageUpdate({ video, caption }));
    expect(captioned('write a reel about rye')).toMatchObject({
      text: 'write a reel about rye',
      media: { kind: 'video' },
    });
    expect(captioned('my reel')).toMatchObject({ text: '', media: { kind: 'video' } });
    expect(captioned('/score me')).toMatchObject({ command: { name: 'score', args: 'me' } });
  });

  test('a live location that moves is answered once', () => {
    expect(read(editUpdate({ location: { latitude: 1, longitude: 2 } }))).toBeNull();
  });

  test('an edit is another message with the new words and the time of the edit', () => {
    const message = mustRead(editUpdate({ text: 'Shorter story' }));
    expect(message).toMatchObject({
      edited: true,
      editOf: 'm812',
      text: 'Shorter story',
    });
    expect(message.id).not.toBe('m812');
  });

  test('a reply names the message it answers', () => {
    const reply = fromBot(700, 'Your script');
    expect(
      mustRead(messageUpdate({ text: 'Stop buying bread.', reply_to_message: reply as never })).replyTo,
    ).toBe('700');
  });

  const others = { id: 42, is_bot: false, first_name: 'Ben' };
  test.each([
    ['another person', { forward_origin: { type: 'user', date: 1, sender_user: others } }, true],
    ['somebody hidden', { forward_origin: { type: 'hidden_user', date: 1, sender_user_name: 'B' } }, true],
    ['a channel', { forward_origin: { type: 'channel', date: 1, chat: GROUP, message_id: 1 } }, true],
    ['a chat', { forward_origin: { type: 'chat', date: 1, sender_chat: GROUP } }, true],
    ['somebody, told by an older server', { forward_from: others }, true],
    ['herself', { forward_origin: { type: 'user', date: 1, sender_user: ANA } }, undefined],
  ])('what %s wrote and she passes on is marked, and orders nothing', (_, origin, forwarded) => {
    const message = mustRead(messageUpdate({ text: '/forget', ...origin } as never));
    expect(message.forwarded).toBe(forwarded);
    expect(message.command?.name).toBe(forwarded ? undefined : 'forget');
  });

  test('a forwarded rich message is read as its words', () => {
    const rich = {
      blocks: [
        { type: 'pre', text: 'I burned 12 loaves.' },
        {
          type: 'details',
          summary: 'Why',
          blocks: [{ type: 'paragraph', text: ['a ', { type: 'bold', text: 'hook' }] }],
        },
      ],
    };
    expect(mustRead(messageUpdate({ rich_message: rich as never })).text).toBe(
      'I burned 12 loaves.\nWhy\na hook',
    );
  });

  test('a press comes with its value, its message and the time it was received', () => {
    expect(read(pressUpdate('seconds:30'))).toEqual({
      id: 'c2190000000001',
      threadId: 'telegram:5100200300',
      userId: 'telegram:5100200300',
      displayName: 'Ana Lima',
      locale: 'pt-br',
      text: '',
      choice: 'seconds:30',
      files: [],
      replyTo: '900',
      addressed: true,
    });
  });

  test('a value that looks as if it named an owner stays whole in private', () => {
    expect(mustRead(pressUpdate('take~2')).choice).toBe('take~2');
  });

  test('stopping a draft is /cancel', () => {
    const update = {
      update_id: 700_200,
      stopped_message_generation: { chat: PRIVATE, draft_id: 99 },
    } as Update;
    expect(read(update)).toMatchObject({
      command: { name: 'cancel', args: '' },
      threadId: 'telegram:5100200300',
      userId: 'telegram:5100200300',
    });
  });
});

describe('a group', () => {
  const thread = 'telegram:-1001987654321:5100200300';

  test('gives each member a thread of their own', () => {
    const other = { ...ANA, id: 42 };
    expect(mustRead(messageUpdate({ text: '/start' }, GROUP)).threadId).toBe(thread);
    expect(mustRead(messageUpdate({ text: '/start', from: other }, GROUP)).threadId).toBe(
      'telegram:-1001987654321:42',
    );
  });

  test.each([
    ['plain talk', { text: 'who brings cake?' }, false],
    ['a command', { text: '/help' }, true],
    ['a mention', { text: 'hey @Reelsmith_Test_Bot, help' }, true],
    ['a longer name', { text: 'hey @reelsmith_test_bot2' }, false],
    ['a reply to the bot', { text: '30 seconds', reply_to_message: fromBot(700, 'How long?') }, true],
    ['a reply to somebody', { text: 'yes', reply_to_message: messageOf({ text: 'cake?' }) }, false],
  ])('%s: addressed to the bot or not', (_what, content, addressed) => {
    expect(mustRead(messageUpdate(content as never, GROUP)).addressed).toBe(addressed);
  });

  test('is read by others, and so is what answers a message or a press there', () => {
    expect(mustRead(messageUpdate({ text: '/export' }, GROUP)).othersRead).toBe(true);
    expect(mustRead(pressUpdate('seconds:30', GROUP)).othersRead).toBe(true);
    expect(mustRead(messageUpdate({ text: '/export' }))).not.toHaveProperty('othersRead');
  });

  test('the mention is taken out of what she says', () => {
    expect(mustRead(messageUpdate({ text: '@reelsmith_test_bot script about rye' }, GROUP)).text).toBe(
      'script about rye',
    );
  });

  test('a command behind a mention is a command', () => {
    expect(mustRead(messageUpdate({ text: '@reelsmith_test_bot /script rye' }, GROUP)).command).toEqual({
      name: 'script',
      args: 'rye',
    });
  });

  test('a command for another bot is not ours', () => {
    expect(read(messageUpdate({ text: '/start@another_bot' }, GROUP))).toBeNull();
  });

  test('a forum topic is kept, and its opening message is no reply', () => {
    const opening = {
      ...messageOf({ message_id: 55 }, GROUP),
      forum_topic_created: { name: 'Reels', icon_color: 1 },
    };
    const message = mustRead(
      messageUpdate(
        { text: '/start', message_thread_id: 55, is_topic_message: true, reply_to_message: opening as never },
        GROUP,
      ),
    );
    expect(message.threadId).toBe(`${thread}/55`);
    expect(message.replyTo).toBeUndefined();
  });

  test("only the owner's press counts", () => {
    const owned = `seconds:30~${ANA.id.toString(36)}`;
    expect(mustRead(pressUpdate(owned, GROUP)).choice).toBe('seconds:30');
    expect(read(pressUpdate(owned, GROUP, { ...ANA, id: 42 }))).toBeNull();
  });
});

describe('nothing is made of', () => {
  const bot = { ...ANA, is_bot: true };
  test.each<[string, Update]>([
    ['another bot', messageUpdate({ text: 'hi', from: bot }, GROUP)],
    ['a channel post', { update_id: 1, channel_post: messageOf({ text: 'news' }) } as Update],
    [
      'a channel post forwarded into its group',
      messageUpdate({ text: 'news', is_automatic_forward: true }, GROUP),
    ],
    ['somebody joining', messageUpdate({ new_chat_members: [ANA] }, GROUP)],
    ['a pinned message', messageUpdate({ pinned_message: messageOf({ text: 'x' }) })],
    [
      'a press without a message',
      { update_id: 1, callback_query: { id: '1', from: ANA, chat_instance: '1', data: 'x' } },
    ],
    ['a game press', pressUpdate(undefined as never)],
    ['an unknown update', { update_id: 1 }],
  ])('%s', (_what, update) => {
    expect(read(update)).toBeNull();
  });
});

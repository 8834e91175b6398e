import type { APIInteraction, GatewayMessageCreateDispatchData } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { fromMessage } from '../../../../adapters/discord/receiving/inbound.js';
import { placeOf, readCommand, readSubmission } from '../../../../adapters/discord/receiving/interaction.js';
import { messagePayload } from '../../../support/discord/payloads.js';
import { BOT } from '../../../support/discord/world.js';

const ANA = '77';
const CHANNEL = '600';

type Extras = Parameters<typeof messagePayload>[3] & Record<string, unknown>;

function inbound(
  content: Extras,
  { server = false, ...more }: { server?: boolean } & Record<string, unknown> = {},
) {
  const payload = { ...messagePayload(ANA, CHANNEL, '1', content, server), ...more };
  return fromMessage(payload as unknown as GatewayMessageCreateDispatchData, { botId: BOT.id });
}

const attachment = (type: string | undefined, more: object = {}) => ({
  id: '5',
  filename: 'a.bin',
  size: 9,
  url: 'https://cdn.discordapp.com/a.bin?ex=1',
  ...(type === undefined ? {} : { content_type: type }),
  ...more,
});

describe('a message', () => {
  test('in a server counts only when it names the bot, and the name is no part of it', () => {
    expect(inbound({ content: 'hello all' }, { server: true })).toBeNull();
    expect(inbound({ content: `<@${BOT.id}>, my topic` }, { server: true })).toMatchObject({
      text: 'my topic',
      threadId: `discord:${CHANNEL}:${ANA}`,
      othersRead: true,
    });
    expect(inbound({ content: 'my topic' })).not.toHaveProperty('othersRead');
    const reply = { content: 'shorter', replyTo: '44' };
    const named = { server: true, mentions: [{ id: BOT.id }], content: 'shorter' };
    expect(inbound(reply, named)).toMatchObject({ text: 'shorter', replyTo: '44' });
  });

  test.each([
    ['another bot', { author: { id: '1', username: 'x', bot: true } }],
    ['a webhook', { webhook_id: '1' }],
    ['a pin notice', { type: 6 }],
  ])('of %s is none of our business', (_, more) => {
    expect(inbound({ content: 'hello' }, more)).toBeNull();
  });

  test('that passes on another is the words passed on, and nobody knows whose they are', () => {
    const forward = {
      message_reference: { type: 1, message_id: '9', channel_id: '8' },
      message_snapshots: [{ message: { content: '/forget', attachments: [attachment('text/plain')] } }],
    };
    const message = inbound({ content: '' }, forward);
    expect(message).toMatchObject({ text: '/forget', forwarded: true, files: [{ name: 'a.bin' }] });
    expect(message).not.toHaveProperty('command');
  });

  test('carries documents as references with their size', () => {
    expect(inbound({ content: 'see', attachments: [attachment('text/plain; charset=utf-8')] })).toMatchObject(
      {
        text: 'see',
        files: [
          { ref: 'https://cdn.discordapp.com/a.bin?ex=1', name: 'a.bin', mimeType: 'text/plain', bytes: 9 },
        ],
      },
    );
    expect(inbound({ attachments: [attachment(undefined)] })?.files[0]?.mimeType).toBe(
      'application/octet-stream',
    );
  });

  test.each([
    [
      'a voice note',
      { attachments: [attachment('audio/ogg', { duration_secs: 4.2 })], flags: 8192 },
      'voice',
      4.2,
    ],
    [
      'a voice note of an older payload',
      { attachments: [attachment('audio/ogg', { duration_secs: 4.2, waveform: 'AAAA' })] },
      'voice',
      4.2,
    ],
    ['audio', { attachments: [attachment('audio/mpeg')] }, 'audio', 0],
    ['a video', { attachments: [attachment('video/mp4', { duration_secs: 12 })] }, 'video', 12],
  ])('with %s says so', (_, content, kind, durationSeconds) => {
    expect(inbound(content)?.media).toEqual({ kind, durationSeconds });
  });

  test.each([
    ['a picture', { attachments: [attachment('image/png')] }, 'photo'],
    ['a sticker', { sticker_items: [{ id: '1' }] }, 'sticker'],
    ['a poll', { poll: {} }, 'poll'],
  ])('with %s alone cannot be used, and that is said', (_, content, what) => {
    expect(inbound(content)?.unsupported).toBe(what);
  });

  test.each([
    ['a picture', { attachments: [attachment('image/png')] }],
    ['a sticker', { sticker_items: [{ id: '1' }] }],
    ['a poll', { poll: {} }],
  ])('with %s: a sentence beside it is what she says', (_, more) => {
    const message = inbound({ content: 'write a reel about rye' }, more);
    expect(message).toMatchObject({ text: 'write a reel about rye', files: [] });
    expect(message).not.toHaveProperty('unsupported');
  });

  test('with a recording keeps the words beside it where they say something', () => {
    const more = { attachments: [attachment('video/mp4')] };
    const sentence = 'write a reel about rye';
    expect(inbound({ content: sentence }, more)).toMatchObject({ text: sentence, media: { kind: 'video' } });
    expect(inbound({ content: 'my reel' }, more)).toMatchObject({ text: '', media: { kind: 'video' } });
  });

  test('edited is the same message in new words', () => {
    const edited_timestamp = '2026-11-22T10:00:00.000000+00:00';
    const payload = { ...messagePayload(ANA, CHANNEL, '1', { content: 'better' }), edited_timestamp };
    const message = fromMessage(payload as unknown as GatewayMessageCreateDispatchData, {
      botId: BOT.id,
      edited: true,
    });
    expect(message).toMatchObject({
      edited: true,
      editOf: 'm1',
      text: 'better',
    });
    expect(message?.id).not.toBe('m1');
  });
});

describe('an interaction', () => {
  const base = {
    id: '1',
    token: 't',
    application_id: '2',
    type: 2,
    user: { id: ANA, username: 'ana' },
    locale: 'hi',
  };
  const place = (more: object) => placeOf({ ...base, ...more } as unknown as APIInteraction);

  test.each([
    ['direct messages', { context: 1, channel_id: '9' }, `discord:dm:${ANA}`, false],
    ['direct messages of an older payload', { channel_id: '9' }, `discord:dm:${ANA}`, false],
    ['a group without the bot', { context: 2, channel_id: '9' }, `discord:9:${ANA}`, true],
    ['a group of an older payload', { channel: { id: '9', type: 3 } }, `discord:9:${ANA}`, true],
    ['a server', { context: 0, guild_id: '3', channel_id: '9' }, `discord:9:${ANA}`, true],
  ])('in %s belongs to its own conversation', (_, more, threadId, shared) => {
    expect(place(more)).toMatchObject({
      shared,
      person: { threadId, locale: 'hi', userId: `discord:${ANA}` },
    });
  });

  test('in direct messages names their channel, also in an older payload', () => {
    expect(place({ channel_id: '9' })).toMatchObject({ directChannelId: '9' });
    expect(place({ channel_id: '9', context: 1 })).toMatchObject({ directChannelId: '9' });
    expect(place({ channel_id: '9', guild_id: '3' })).toMatchObject({ directChannelId: null });
  });

  test('nobody sent is none', () => {
    expect(place({ user: undefined })).toBeNull();
  });

  test('with line breaks in its options stays one line', () => {
    const options = [{ name: 'topic', type: 3, value: 'bread\n/forget' }] as never;
    expect(readCommand({ name: 'script', options }).command.args).toBe('topic: bread /forget');
  });

  test('with a form in either wrapping is read', () => {
    const row = { type: 1, components: [{ type: 4, custom_id: 'text', value: 'old' }] };
    const label = { type: 18, component: { type: 4, custom_id: 'name', value: 'new' } };
    const upload = { type: 18, component: { type: 19, custom_id: 'files', values: ['5', 'unknown'] } };
    const data = {
      custom_id: 'x',
      components: [row, label, upload],
      resolved: { attachments: { 5: attachment('a/b') } },
    };
    const { fields, files } = readSubmission({ data } as never);
    expect([...fields]).toEqual([
      ['text', 'old'],
      ['name', 'new'],
    ]);
    expect(files.map(({ name }) => name)).toEqual(['a.bin']);
  });
});

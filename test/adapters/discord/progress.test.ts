import { describe, expect, test, vi } from 'vitest';
import { closedAfter } from '../../support/closed-after.js';
import { startDiscord, type StartedDiscord } from '../../support/discord-driver.js';

const ANA = '77';
const DM = `discord:dm:${ANA}`;
const CHANNEL = '600000000000000001';
const SERVER = { channel: CHANNEL };
const THREAD = `discord:${CHANNEL}:${ANA}`;

async function begin(): Promise<StartedDiscord> {
  const started = await startDiscord();
  started.discord.addChannel(CHANNEL);
  closedAfter(started);
  return started;
}

interface Saying {
  readonly choice?: string;
  readonly scriptId?: string;
}

async function command(started: StartedDiscord, where: { channel?: string } = SERVER) {
  const asked = started.discord.userCommands(ANA, 'script', { topic: 'bread' }, where);
  const message = await started.discord.until('the command', () => started.received.at(-1));
  const say = (text: string, idempotencyKey: string, { choice = 'Shorter', ...more }: Saying = {}) =>
    started.adapter.send(
      message.threadId,
      {
        blocks: [{ type: 'text', text }],
        choices: [{ label: choice, value: 'script:shorter:abc' }],
        ...more,
      },
      { idempotencyKey, ...(message.replyRef ? { replyRef: message.replyRef } : {}) },
    );
  return { asked, say };
}

describe('progress', () => {
  test('edits the deferred reply with the stage, and the result takes its place', async () => {
    const started = await begin();
    const { discord, adapter } = started;
    const { say } = await command(started);
    await adapter.progress?.(THREAD, { id: 'e', text: 'Writing 3 attempts…' });
    await adapter.progress?.(THREAD, {
      id: 'e',
      text: 'Attempt 1 of 3 scored 81.',
      preview: 'I *burned* 12',
    });
    await discord.until('the second stage', () =>
      discord.everShown().some((text) => text.includes('scored 81')),
    );
    await adapter.progress?.(THREAD, { id: 'e', text: '', done: true });
    await say('Your script', 'k');
    expect(discord.seenBy(ANA).map(({ text }) => text)).toEqual(['Your script']);
    const [reply] = discord.world.messages;
    expect(reply?.history.slice(1)).toEqual([
      'Writing 3 attempts…',
      'Attempt 1 of 3 scored 81.\nI *burned* 12',
      'Your script',
    ]);
  });

  test('of what she asked for in her own reply never shows in the channel she wrote in since', async () => {
    const started = await begin();
    const { discord, adapter } = started;
    const { say } = await command(started);
    await say('I am writing: bread', 'k');
    discord.userSays(ANA, `<@${discord.botId}> hello`, SERVER);
    await discord.until('the message', () => started.received.length === 2);
    const answer = { blocks: [{ type: 'text', text: 'Hello!' }] } as const;
    await adapter.send(THREAD, answer, { idempotencyKey: 'h', othersRead: true });
    await adapter.progress?.(THREAD, { id: 'e', text: 'Writing', preview: 'My divorce' });
    await adapter.progress?.(THREAD, { id: 'f', text: 'Scoring', othersRead: true });
    const shown = discord.world.messages.map(({ onlyFor, history }) => [onlyFor, history.at(-1)]);
    expect(shown).toEqual([
      [ANA, expect.stringContaining('My divorce')],
      [null, expect.stringContaining('Scoring')],
    ]);
  });

  test('stands at the foot of what was just said, and leaves it as it was', async () => {
    const started = await begin();
    const { discord, adapter } = started;
    const { say } = await command(started);
    await say('I am writing: bread', 'k');
    await adapter.progress?.(THREAD, { id: 'e', text: 'Writing' });
    expect(discord.seenBy(ANA)[0]).toMatchObject({ text: 'I am writing: bread\nWriting' });
    expect(discord.seenBy(ANA)[0]?.buttons.map(({ label }) => label)).toEqual(['Shorter', 'Stop']);
    await adapter.progress?.(THREAD, { id: 'e', text: '', done: true });
    expect(discord.seenBy(ANA)).toMatchObject([
      { text: 'I am writing: bread', buttons: [{ label: 'Shorter' }] },
    ]);
  });

  test.each([
    ['in a server', THREAD, SERVER],
    ['in direct messages', DM, {}],
  ])('%s gives its place to the script, also when it ends only then', async (_where, thread, where) => {
    const started = await begin();
    const { discord, adapter } = started;
    const { say } = await command(started, where);
    await say('I am writing: bread', 'k', { choice: 'Stop' });
    await adapter.progress?.(thread, { id: 'e', text: 'Writing' });
    expect(discord.seenBy(ANA)[0]?.buttons.map(({ label }) => label)).toEqual(['Stop']);
    const ending = adapter.progress?.(thread, { id: 'e', text: '', done: true });
    await say('Mind yourselves', 'r', { scriptId: 's' });
    await ending;
    expect(discord.seenBy(ANA).map(({ text }) => text)).toEqual(['Mind yourselves']);
    await say('Mind yourselves', 'r', { scriptId: 's' });
    expect(discord.seenBy(ANA).length).toBe(1);
  });

  test('of what follows at once is not wiped away by the end of what came before', async () => {
    const started = await begin();
    const { discord, adapter } = started;
    const { say } = await command(started);
    await say('Send your scripts', 'k');
    await adapter.progress?.(THREAD, { id: 'read', text: 'Reading' });
    const ending = adapter.progress?.(THREAD, { id: 'read', text: '', done: true });
    await adapter.progress?.(THREAD, { id: 'learn', text: 'Learning' });
    await ending;
    expect(discord.seenBy(ANA)[0]?.text).toBe('Send your scripts\nLearning');
    await adapter.progress?.(THREAD, { id: 'learn', text: '', done: true });
    expect(discord.seenBy(ANA)[0]?.text).toBe('Send your scripts');
  });

  test('of more than a minute is answered by a message that rings', async () => {
    const started = await begin();
    const { discord, adapter } = started;
    const { say } = await command(started, {});
    await say('I am writing: bread', 'k');
    await adapter.progress?.(DM, { id: 'e', text: 'Writing' });
    const now = Date.now();
    vi.spyOn(Date, 'now').mockImplementation(() => now + 61_000);
    await say('Mind yourselves', 'r', { scriptId: 's' });
    vi.restoreAllMocks();
    await adapter.progress?.(DM, { id: 'e', text: '', done: true });
    expect(discord.seenBy(ANA).map(({ text }) => text)).toEqual(['I am writing: bread', 'Mind yourselves']);
  });

  test('that began before anything was said goes on under what is said then', async () => {
    const started = await begin();
    const { discord, adapter } = started;
    const { say } = await command(started);
    await adapter.progress?.(THREAD, { id: 'e', text: 'Waiting' });
    const saying = say('I am writing: bread', 'k', { choice: 'Stop' });
    await adapter.progress?.(THREAD, { id: 'e', text: 'Writing' });
    await saying;
    await discord.replies(ANA, /^I am writing: bread\nWriting$/u);
    await say('Mind yourselves', 'r', { scriptId: 's' });
    expect(discord.seenBy(ANA).map(({ text }) => text)).toEqual(['Mind yourselves']);
  });

  test('under a reply she deleted: the script comes as another message', async () => {
    const started = await begin();
    const { discord, adapter } = started;
    const { say } = await command(started);
    await say('I am writing: bread', 'k');
    await adapter.progress?.(THREAD, { id: 'e', text: 'Writing' });
    for (const message of discord.world.messages) message.deleted = true;
    await say('Mind yourselves', 'r', { scriptId: 's' });
    expect(discord.seenBy(ANA)).toMatchObject([
      { text: 'Mind yourselves', ephemeral: true, channelId: CHANNEL },
    ]);
  });

  test('never writes over a result that came meanwhile', async () => {
    const started = await begin();
    const { discord, adapter } = started;
    const { say } = await command(started);
    await adapter.progress?.(THREAD, { id: 'e', text: 'Writing' });
    await say('Your script', 'k', { scriptId: 's' });
    await adapter.progress?.(THREAD, { id: 'e', text: 'Polishing' });
    await new Promise((resolve) => setTimeout(resolve, 1400));
    expect(discord.seenBy(ANA).map(({ text }) => text)).toEqual(['Your script']);
  });

  test("under a press is a message of its own, hers alone, and goes when it's over", async () => {
    const started = await begin();
    const { discord, adapter } = started;
    const { say } = await command(started);
    await say('Your script', 'k');
    discord.userPresses(ANA, 'Shorter');
    await discord.until('the press', () => started.received.length === 2);
    await adapter.progress?.(THREAD, { id: 'e', text: 'Writing' });
    expect(discord.seenBy(ANA).at(-1)).toMatchObject({
      text: 'Writing',
      ephemeral: true,
      channelId: CHANNEL,
    });
    await adapter.progress?.(THREAD, { id: 'e', text: '', done: true });
    expect(discord.seenBy(ANA).map(({ text }) => text)).toEqual(['Your script']);
  });

  test('that cannot be shown troubles nobody', async () => {
    const { discord, adapter, log } = await begin();
    discord.failNext('POST', /messages$/, 403, { code: 50007 });
    await adapter.progress?.(DM, { id: 'e', text: 'Writing' });
    await adapter.progress?.('discord:no such thread', { id: 'e', text: 'Writing' });
    await adapter.progress?.(DM, { id: 'e', text: '', done: true });
    expect(log.filter(({ level }) => level === 'error')).toEqual([]);
  });
});

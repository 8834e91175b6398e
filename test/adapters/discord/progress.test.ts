import { afterEach, describe, expect, test } from 'vitest';
import { startDiscord, type StartedDiscord } from '../../support/discord-driver.js';

const ANA = '77';
const DM = `discord:dm:${ANA}`;
const CHANNEL = '600000000000000001';
const SERVER = { channel: CHANNEL };
const THREAD = `discord:${CHANNEL}:${ANA}`;

const open: StartedDiscord[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map(({ close }) => close()));
});

async function begin(): Promise<StartedDiscord> {
  const started = await startDiscord();
  started.discord.addChannel(CHANNEL);
  open.push(started);
  return started;
}

async function command(started: StartedDiscord) {
  const asked = started.discord.userCommands(ANA, 'script', { topic: 'bread' }, SERVER);
  const message = await started.discord.until('the command', () => started.received.at(-1));
  const say = (text: string, idempotencyKey: string) =>
    started.adapter.send(
      THREAD,
      { blocks: [{ type: 'text', text }], choices: [{ label: 'Shorter', value: 'script:shorter:abc' }] },
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

  test('stands at the foot of what was just said, and leaves it as it was', async () => {
    const started = await begin();
    const { discord, adapter } = started;
    const { say } = await command(started);
    await say('I am writing: bread', 'k');
    await adapter.progress?.(THREAD, { id: 'e', text: 'Writing' });
    expect(discord.seenBy(ANA)[0]).toMatchObject({ text: 'I am writing: bread\nWriting' });
    expect(discord.seenBy(ANA)[0]?.buttons.map(({ label }) => label)).toEqual(['Shorter', '⏹']);
    await adapter.progress?.(THREAD, { id: 'e', text: '', done: true });
    expect(discord.seenBy(ANA)).toMatchObject([
      { text: 'I am writing: bread', buttons: [{ label: 'Shorter' }] },
    ]);
  });

  test('never writes over a result that came meanwhile', async () => {
    const started = await begin();
    const { discord, adapter } = started;
    const { say } = await command(started);
    await adapter.progress?.(THREAD, { id: 'e', text: 'Writing' });
    await say('Your script', 'k');
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

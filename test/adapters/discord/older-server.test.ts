/** A server that knows neither labels in forms nor components v2: everything still arrives, the older way. */
import { describe, expect, test } from 'vitest';
import { closedAfter } from '../../support/closed-after.js';
import { startFakeDiscord } from '../../support/fake-discord.js';
import { startDiscord, type StartedDiscord, type StartOptions } from '../../support/discord-driver.js';

const ANA = '77';
const DM = `discord:dm:${ANA}`;
const CHANNEL = '600000000000000001';
const SERVER = { channel: CHANNEL };
const COMPONENTS_V2 = 32768;

async function begin(options: StartOptions = {}): Promise<StartedDiscord> {
  const discord = closedAfter(await startFakeDiscord());
  discord.world.isOlder = true;
  discord.addChannel(CHANNEL);
  return closedAfter(await startDiscord({ discord, ...options }));
}

const CARD = {
  blocks: [
    { type: 'code', text: 'Stop scrolling.' },
    { type: 'text', text: 'word '.repeat(500) },
    { type: 'details', summary: 'Beats', reveal: 'script:beats:abc', blocks: [] },
  ],
  choices: Array.from({ length: 6 }, (_, at) => ({ label: `Choice ${at}`, value: `script:${at}:abc` })),
  scriptId: 'abc',
} as const;
const CHART = { name: 'chart.png', mimeType: 'image/png', bytes: Buffer.from('not really a picture') };

describe('on an older server', () => {
  test('/start opens a form of text inputs, and what is filled in arrives', async () => {
    const started = await begin({ isKnown: () => Promise.resolve(false) });
    const { discord } = started;
    for (const name of ['Ana', 'Ana Maria', 'Ana again']) {
      const start = discord.userCommands(ANA, 'start', {}, SERVER);
      await discord.userSubmits(start, { name, story: 'I bake in Leeds.' });
      await discord.until('the form', () => started.received.at(-1)?.profile?.name === name);
    }
    expect(started.received[0]).toMatchObject({
      profile: { story: 'I bake in Leeds.', language: null },
      files: [],
      threadId: `discord:${CHANNEL}:${ANA}`,
    });
    // Twice refused, it is not tried a third time.
    expect(discord.callsOf('POST', /callback$/).filter(({ status }) => status === 400).length).toBe(2);
  });

  test('without any form she is asked in the chat', async () => {
    const started = await begin({ isKnown: () => Promise.resolve(false) });
    started.discord.failNext('POST', /callback$/, 400, { code: 50035 });
    started.discord.failNext('POST', /callback$/, 400, { code: 50035 });
    started.discord.userCommands(ANA, 'start');
    const message = await started.discord.until('the command', () => started.received[0]);
    expect(message.command?.name).toBe('start');
  });

  test('a result is classic messages with its buttons, its chart and its code block whole', async () => {
    const { discord, adapter } = await begin();
    for (const idempotencyKey of ['a', 'b', 'c'])
      await adapter.send(DM, CARD, { idempotencyKey, files: [CHART] });
    const posted = discord.world.messages.slice(-2);
    expect(posted.map(({ flags }) => flags & COMPONENTS_V2)).toEqual([0, 0]);
    expect(posted.every(({ content }) => content.length > 0 && content.length <= 2000)).toBe(true);
    const seen = discord.seenBy(ANA).slice(-2);
    expect(seen.flatMap(({ code }) => code)).toEqual(['Stop scrolling.']);
    expect(seen.flatMap(({ buttons }) => buttons.map(({ label }) => label))).toEqual([
      'Beats',
      'Choice 0',
      'Choice 1',
      'Choice 2',
      'Choice 3',
      'Choice 4',
      'Choice 5',
    ]);
    expect(seen.at(-1)?.files.map(({ name }) => name)).toEqual(['chart.png']);
    expect(discord.world.messages.length).toBe(6);
    expect(discord.callsOf('POST', /messages$/).filter(({ status }) => status === 400).length).toBe(2);
  });

  test('progress edits the deferred reply, and the result takes its place', async () => {
    const started = await begin();
    const { discord, adapter } = started;
    const asked = discord.userCommands(ANA, 'script', { topic: 'bread' }, SERVER);
    const { threadId, replyRef } = await discord.until('the command', () => started.received[0]);
    await adapter.progress?.(threadId, { id: 'e', text: 'Writing' });
    await adapter.progress?.(threadId, { id: 'e', text: '', done: true });
    const message = { blocks: [{ type: 'text', text: 'Your script' }] } as const;
    await adapter.send(threadId, message, { idempotencyKey: 'k', ...(replyRef ? { replyRef } : {}) });
    expect(discord.seenBy(ANA).map(({ text, id }) => [text, id])).toEqual([
      ['Your script', asked.originalId],
    ]);
    expect(discord.everShown()).toContain('Writing');
  });
});

test('a message that is refused whatever its kind goes as its words alone', async () => {
  const discord = closedAfter(await startFakeDiscord());
  const started = closedAfter(await startDiscord({ discord }));
  await started.adapter.send(DM, { blocks: [{ type: 'text', text: 'first' }] }, { idempotencyKey: 'a' });
  for (let refusals = 0; refusals < 2; refusals += 1)
    discord.failNext('POST', /messages$/, 400, { code: 50035 });
  await started.adapter.send(DM, CARD, { idempotencyKey: 'b', files: [CHART] });
  const seen = discord.seenBy(ANA).slice(1);
  expect(seen.flatMap(({ code }) => code)).toEqual(['Stop scrolling.']);
  expect(seen.flatMap(({ buttons, files }) => [...buttons, ...files])).toEqual([]);
  expect(started.log.some(({ text }) => /words go alone/u.test(text))).toBe(true);
});

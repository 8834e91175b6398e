/** What a process killed in the middle of an operation left standing, and the next one takes away. */
import { expect, test } from 'vitest';
import { closedAfter } from '../../support/closed-after.js';
import { startDiscord, type StartedDiscord } from '../../support/discord-driver.js';
import { startFakeDiscord, type FakeDiscord } from '../../support/fake-discord.js';

const ANA = '77';
const MAYA = '88';
const DM = `discord:dm:${ANA}`;
const CHANNEL = '600000000000000001';
const SERVER = { channel: CHANNEL };
const THREAD = `discord:${CHANNEL}:${ANA}`;
const STAGE = { id: 'e', text: 'Writing 3 attempts…' };
const WRITING = {
  blocks: [{ type: 'text' as const, text: 'I am writing: bread' }],
  choices: [
    { label: 'Stop', value: 'job:stop:e' },
    { label: 'Help', value: 'help' },
  ],
};

async function begin(): Promise<FakeDiscord> {
  const discord = closedAfter(await startFakeDiscord());
  discord.addChannel(CHANNEL);
  return discord;
}

async function startOn(discord: FakeDiscord): Promise<StartedDiscord> {
  const started = await startDiscord({ discord });
  closedAfter(started);
  return started;
}

/** Does as told, and is gone before the operation ends. */
async function cutOff(discord: FakeDiscord, work: (started: StartedDiscord) => Promise<void>): Promise<void> {
  const started = await startDiscord({ discord });
  await work(started);
  await started.close();
}

const shown = (discord: FakeDiscord, user = ANA) =>
  discord.seenBy(user).map(({ text, buttons }) => [text, ...buttons.map(({ label }) => label)].join(' | '));

test('stages go on in a message of their own, and the old one is left without them and without its stop button', async () => {
  const discord = await begin();
  await cutOff(discord, async ({ adapter }) => {
    await adapter.send(DM, WRITING, { idempotencyKey: 'a' });
    await adapter.progress?.(DM, STAGE);
    expect(shown(discord)).toEqual(['I am writing: bread\nWriting 3 attempts… | Stop | Help']);
  });
  const { adapter } = await startOn(discord);
  await adapter.progress?.(DM, STAGE);
  expect(shown(discord)).toEqual(['I am writing: bread | Help', 'Writing 3 attempts… | Stop']);
  await adapter.progress?.(DM, { ...STAGE, text: '', done: true });
  expect(shown(discord)).toEqual(['I am writing: bread | Help']);
});

test('stages that stood alone go when she writes, and nothing newer is touched', async () => {
  const discord = await begin();
  await cutOff(discord, async ({ adapter }) => {
    await adapter.progress?.(DM, STAGE);
    expect(shown(discord)).toEqual(['Writing 3 attempts… | Stop']);
  });
  const { adapter, received } = await startOn(discord);
  discord.userSays(ANA, 'are you there?');
  await discord.until('her message', () => received.length === 1);
  await adapter.progress?.(DM, { id: 'f', text: 'Reading' });
  await discord.until('the old stage to go', () => !shown(discord).some((line) => line.includes('Writing')));
  expect(shown(discord)).toEqual(['Reading | Stop']);
});

test('in a server the script takes the place of the reply its stages stood under', async () => {
  const discord = await begin();
  let replyRef: { readonly token: string; readonly expiresAt: string } | undefined;
  await cutOff(discord, async ({ adapter, received }) => {
    discord.userCommands(ANA, 'script', { topic: 'bread' }, SERVER);
    ({ replyRef } = await discord.until('the command', () => received.at(-1)));
    await adapter.send(THREAD, WRITING, { idempotencyKey: 'a', ...(replyRef && { replyRef }) });
    await adapter.progress?.(THREAD, STAGE);
  });
  const { adapter } = await startOn(discord);
  const script = { blocks: [{ type: 'text' as const, text: 'Mind yourselves' }], scriptId: 's' };
  await adapter.send(THREAD, script, { idempotencyKey: 'b', ...(replyRef && { replyRef }) });
  expect(shown(discord)).toEqual(['Mind yourselves | Share here']);
});

test('any other answer comes below that reply, which keeps its words alone', async () => {
  const discord = await begin();
  let replyRef: { readonly token: string; readonly expiresAt: string } | undefined;
  await cutOff(discord, async ({ adapter, received }) => {
    discord.userCommands(ANA, 'script', { topic: 'bread' }, SERVER);
    ({ replyRef } = await discord.until('the command', () => received.at(-1)));
    await adapter.send(THREAD, WRITING, { idempotencyKey: 'a', ...(replyRef && { replyRef }) });
    await adapter.progress?.(THREAD, STAGE);
  });
  const { adapter } = await startOn(discord);
  const failed = { blocks: [{ type: 'text' as const, text: 'That took too long' }] };
  await adapter.send(THREAD, failed, { idempotencyKey: 'b', ...(replyRef && { replyRef }) });
  expect(shown(discord)).toEqual(['I am writing: bread | Help', 'That took too long']);
});

test("in a server's channel nobody else's stages are touched", async () => {
  const discord = await begin();
  await cutOff(discord, async ({ adapter, received }) => {
    for (const user of [ANA, MAYA]) {
      discord.userSays(user, `<@${discord.botId}> bread`, SERVER);
      await discord.until('her message', () => received.some(({ threadId }) => threadId.endsWith(user)));
      await adapter.progress?.(`discord:${CHANNEL}:${user}`, { ...STAGE, othersRead: true });
    }
  });
  const [hers, other] = discord.seenBy(ANA, SERVER);
  expect(hers?.text).toBe('Writing 3 attempts…');
  const { adapter } = await startOn(discord);
  await adapter.progress?.(THREAD, { id: 'f', text: 'Reading', othersRead: true });
  expect(discord.seenBy(ANA, SERVER).map(({ id }) => id)).toEqual([other?.id]);
});

test('a server that does not say what stands there keeps no message back', async () => {
  const discord = await begin();
  discord.failNext('GET', /messages$/, 403, { code: 50001 });
  const { adapter, log } = await startOn(discord);
  await adapter.send(DM, WRITING, { idempotencyKey: 'a' });
  expect(shown(discord)).toEqual(['I am writing: bread | Stop | Help']);
  expect(log.filter(({ level }) => level !== 'info')).toEqual([]);
});

test('a look that fails is made again when she writes again, and leaves what this process wrote', async () => {
  const discord = await begin();
  await cutOff(discord, async ({ adapter }) => {
    await adapter.progress?.(DM, STAGE);
  });
  discord.failNext('GET', /messages$/, 400);
  const { adapter, received } = await startOn(discord);
  discord.userSays(ANA, 'are you there?');
  await discord.until('her message', () => received.length === 1);
  await adapter.progress?.(DM, { id: 'f', text: 'Reading' });
  expect(shown(discord)).toEqual(['Writing 3 attempts… | Stop', 'Reading | Stop']);
  discord.userSays(ANA, 'hello?');
  await discord.until('the old stage to go', () => shown(discord).length === 1);
  expect(shown(discord)).toEqual(['Reading | Stop']);
});

test('a look that takes too long takes nothing away any more', async () => {
  const discord = await begin();
  discord.stall('GET', /messages$/, 2_400);
  const { adapter } = await startOn(discord);
  await adapter.progress?.(DM, STAGE);
  expect(shown(discord)).toEqual(['Writing 3 attempts… | Stop']);
  await new Promise((done) => setTimeout(done, 1_000));
  expect(shown(discord)).toEqual(['Writing 3 attempts… | Stop']);
});

import { describe, expect, test } from 'vitest';
import { closedAfter } from '../../support/closed-after.js';
import {
  createTestAdapter,
  startDiscord,
  type LogLine,
  type StartedDiscord,
} from '../../support/discord-driver.js';
import { startFakeDiscord } from '../../support/fake-discord.js';

const ANA = '77';
const MESSAGE_CONTENT = 1 << 15;

async function begin(): Promise<StartedDiscord> {
  return closedAfter(await startDiscord());
}

const texts = ({ received }: StartedDiscord): readonly string[] => received.map(({ text }) => text);

describe('the connection', () => {
  test('asks for no privileged intent', async () => {
    const { discord } = await begin();
    expect(discord.gateway.identifies.length).toBe(1);
    expect((discord.gateway.identifies[0]?.intents ?? MESSAGE_CONTENT) & MESSAGE_CONTENT).toBe(0);
  });

  test('that drops is resumed, and nothing said meanwhile is lost or heard twice', async () => {
    const started = await begin();
    const { discord, adapter } = started;
    expect(adapter.lostAt?.()).toBeNull();
    discord.userSays(ANA, 'before');
    await discord.until('the first', () => texts(started).length === 1);
    discord.gateway.setDown(true);
    discord.userSays(ANA, 'while it was down');
    await discord.until('the loss', () => adapter.lostAt?.() instanceof Date);
    discord.gateway.setDown(false);
    await discord.until('the resume', () => discord.gateway.resumes === 1);
    await discord.until('the contact', () => adapter.lostAt?.() === null);
    discord.userSays(ANA, 'after');
    await discord.until('all', () => texts(started).length === 3);
    expect(texts(started)).toEqual(['before', 'while it was down', 'after']);
  });

  test('is opened again when Discord asks for it, and after a session it calls invalid or forgot', async () => {
    const started = await begin();
    const { discord } = started;
    discord.gateway.askToReconnect();
    await discord.until('the resume', () => discord.gateway.resumes === 1);
    discord.gateway.invalidate({ resumable: true });
    await discord.until('another resume', () => discord.gateway.resumes === 2, 20_000);
    discord.gateway.invalidate();
    await discord.until('a new session', () => discord.gateway.identifies.length === 2, 20_000);
    discord.userSays(ANA, 'still there?');
    await discord.until('the message', () => texts(started).includes('still there?'));
    expect(texts(started)).toEqual(['still there?']);
  }, 45_000);

  test('heartbeats are sent', async () => {
    const discord = closedAfter(await startFakeDiscord());
    discord.gateway.heartbeatIntervalMs = 50;
    closedAfter(await startDiscord({ discord }));
    await discord.until('three heartbeats', () => discord.gateway.heartbeats >= 3);
    expect(discord.gateway.identifies.length).toBe(1);
  });
});

test('a server that says only where its gateway is will do', async () => {
  const discord = closedAfter(await startFakeDiscord());
  discord.world.isPlain = true;
  closedAfter(await startDiscord({ discord }));
  expect(discord.gateway.identifies.length).toBe(1);
});

test.each([
  [4004, /does not accept DISCORD_TOKEN/u],
  [4014, /refuses an intent.*Direct Messages and Server Messages/u],
])('a connection Discord closes with %i is opened again, and the log says why', async (code, reason) => {
  const discord = closedAfter(await startFakeDiscord());
  const started = closedAfter(await startDiscord({ discord, reconnectAfterMs: 50 }));
  discord.gateway.closeWith(code);
  await discord.until('a new session', () => discord.gateway.identifies.length === 2);
  discord.userSays(ANA, 'still there?');
  await discord.until('the message', () => texts(started).includes('still there?'));
  expect(started.log.find(({ level }) => level === 'error')?.text).toMatch(reason);
});

test('a connection that is dead without a word is given up and resumed', async () => {
  const discord = closedAfter(await startFakeDiscord());
  discord.gateway.heartbeatIntervalMs = 100;
  const started = closedAfter(await startDiscord({ discord }));
  discord.gateway.acknowledges = false;
  await discord.until('a resume', () => discord.gateway.resumes === 1);
  discord.gateway.acknowledges = true;
  discord.userSays(ANA, 'still there?');
  await discord.until('the message', () => texts(started).includes('still there?'));
  expect(discord.gateway.identifies.length).toBe(1);
});

describe('what Discord may leave out', () => {
  test('a message with nothing but its author, place and words is heard', async () => {
    const started = await begin();
    const { discord } = started;
    discord.gateway.dispatch('MESSAGE_CREATE', { id: '1', channel_id: '2' });
    discord.gateway.dispatch('MESSAGE_CREATE', {
      id: '2',
      channel_id: discord.world.dmOf(ANA),
      guild_id: null,
      author: { id: ANA },
      content: 'hello',
    });
    await discord.until('the message', () => texts(started).includes('hello'));
    expect(started.received[0]?.threadId).toBe(`discord:dm:${ANA}`);
  });

  test('an application that the greeting does not name', async () => {
    const discord = closedAfter(await startFakeDiscord());
    discord.gateway.facts.ready = () => ({ user: { id: discord.applicationId, username: 'reelsmith' } });
    closedAfter(await startDiscord({ discord }));
    await discord.until('the commands', () => discord.world.commandWrites === 1);
    expect(discord.callsOf('PUT', /commands$/)[0]?.path).toBe(
      `/applications/${discord.applicationId}/commands`,
    );
  });
});

describe('at the start', () => {
  test('a refused token is a sentence about DISCORD_TOKEN, without the token', async () => {
    const discord = closedAfter(await startFakeDiscord());
    const log: LogLine[] = [];
    const adapter = createTestAdapter(discord, log, { token: 'wrong-token-value' });
    const error: unknown = await adapter.start(() => Promise.resolve()).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'misconfigured' });
    expect((error as Error).message).toContain('DISCORD_TOKEN');
    expect(JSON.stringify([error, log])).not.toContain('wrong-token-value');
    await adapter.stop();
  });

  test('a Discord that cannot be reached yet is tried again', async () => {
    const discord = closedAfter(await startFakeDiscord());
    for (let attempt = 0; attempt < 4; attempt += 1) discord.failNext('GET', /gateway\/bot$/, 503);
    const started = closedAfter(await startDiscord({ discord }));
    discord.userSays(ANA, 'hello');
    await discord.until('the message', () => texts(started).includes('hello'));
    expect(discord.callsOf('GET', /gateway\/bot$/).length).toBe(5);
  });
});

describe('the commands', () => {
  test('are registered once, and again only when they changed', async () => {
    const { discord, adapter } = await begin();
    await discord.until('the commands', () => discord.world.commandWrites === 1);
    await adapter.stop();
    const next = closedAfter(await startDiscord({ discord }));
    await discord.until('a look', () => discord.callsOf('GET', /commands$/).length === 2);
    await next.adapter.stop();
    expect(discord.world.commandWrites).toBe(1);
    const [first, ...others] = discord.world.commands.get('') ?? [];
    discord.world.commands.set('', [{ ...(first as object), description: 'older words' }, ...others]);
    closedAfter(await startDiscord({ discord }));
    await discord.until('the change', () => discord.world.commandWrites === 2);
  }, 20_000);

  test('have typed, translated options, and can be installed by servers and people', async () => {
    const { discord } = await begin();
    await discord.until('the commands', () => discord.world.commandWrites === 1);
    const commands = (discord.world.commands.get('') ?? []) as readonly Record<string, unknown>[];
    const script = commands.find(({ name }) => name === 'script') as {
      options: readonly {
        name: string;
        type: number;
        autocomplete?: boolean;
        choices?: readonly { value: unknown }[];
      }[];
    };
    expect(script).toMatchObject({
      integration_types: [0, 1],
      contexts: [0, 1, 2],
      name_localizations: { 'es-ES': 'guion', 'pt-BR': 'roteiro' },
    });
    expect(script.options.map(({ name }) => name)).toEqual([
      'topic',
      'seconds',
      'type',
      'goal',
      'requirements',
      'platform',
      'language',
    ]);
    expect(script.options[0]).toMatchObject({
      type: 3,
      autocomplete: true,
      name_localizations: { hi: 'विषय' },
    });
    expect(script.options[1]?.choices?.map(({ value }) => value)).toEqual([15, 30, 45, 60, 90]);
    const examples = commands.find(({ name }) => name === 'examples') as {
      options: readonly { type: number }[];
    };
    expect(examples.options.map(({ type }) => type)).toEqual([11, 11, 11]);
    const optionsOf = Object.fromEntries(
      commands.map(({ name, options }) => [
        name,
        (options as readonly { name: string }[]).map((one) => one.name),
      ]),
    );
    // What a message tells her to send by command must have a place in it.
    expect(optionsOf).toMatchObject({ trends: ['hashtag'], competitors: ['account'], results: ['numbers'] });
  });

  test('go to one server at once where it is named', async () => {
    const discord = closedAfter(await startFakeDiscord());
    closedAfter(await startDiscord({ discord, guildId: '5500' }));
    await discord.until('the commands', () => (discord.world.commands.get('5500')?.length ?? 0) > 10);
    expect(discord.world.commands.has('')).toBe(false);
  });
});

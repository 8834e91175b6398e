import { formTexts } from '../../../src/conversations/index.js';
import { describe, expect, test } from 'vitest';
import { BotError } from '../../../src/errors.js';
import { closedAfter } from '../../support/closed-after.js';
import { startDiscord, type StartedDiscord, type StartOptions } from '../../support/discord-driver.js';

const ANA = '77';
const EVE = '88';
const CHANNEL = '600000000000000001';
const SERVER = { channel: CHANNEL };

async function begin(options: StartOptions = {}): Promise<StartedDiscord> {
  const started = await startDiscord(options);
  started.discord.addChannel(CHANNEL);
  closedAfter(started);
  return started;
}

const RESULT = {
  blocks: [{ type: 'code', text: 'Stop scrolling.' }],
  choices: [{ label: 'Good', value: 'script:good:abc' }],
  scriptId: 'abc',
  notify: true,
} as const;

const FEW = {
  ...RESULT,
  blocks: [
    ...RESULT.blocks,
    { type: 'details', summary: 'Viral check', blocks: [], reveal: 'script:show-viral:abc' },
  ],
  choices: [
    ...RESULT.choices,
    { label: 'More', value: 'script:more:abc' },
    { label: 'Export', value: 'script:export:abc', folded: true },
  ],
} as const;

/** Sends the answer to the last message received. */
function answer({ adapter, received }: StartedDiscord, message: object = RESULT, idempotencyKey = 'k') {
  const last = received.at(-1);
  if (!last) throw new Error('Nothing was received.');
  const { threadId, replyRef } = last;
  return adapter.send(threadId, message as typeof RESULT, {
    idempotencyKey,
    ...(replyRef ? { replyRef } : {}),
  });
}

describe('a slash command', () => {
  test('is acknowledged at once, hers alone in a server, and its options are one line', async () => {
    const started = await begin();
    const options = {
      topic: 'how I price my cakes',
      seconds: 45,
      type: 'educational',
      goal: 'sales',
      language: 'es',
    };
    const asked = started.discord.userCommands(ANA, 'script', options, SERVER);
    await started.discord.until('the message', () => started.received.length === 1);
    expect(started.received[0]).toMatchObject({
      command: {
        name: 'script',
        args: 'seconds: 45 type: educational goal: sales language: es topic: how I price my cakes',
      },
      threadId: `discord:${CHANNEL}:${ANA}`,
      userId: `discord:${ANA}`,
      displayName: `Creator ${ANA}`,
      locale: 'en-US',
    });
    await started.discord.until('the acknowledgement', () => asked.answered === 5);
    expect(asked.ephemeral).toBe(true);
    expect(asked.answeredAfterMs).toBeLessThan(1000);
    await answer(started);
    const [reply] = started.discord.seenBy(ANA);
    expect(reply).toMatchObject({ text: 'Stop scrolling.', ephemeral: true, id: asked.originalId });
    expect(started.discord.seenBy(EVE, SERVER)).toEqual([]);
  });

  test('is acknowledged while the store is slow', async () => {
    const slow = await begin({ receive: () => new Promise((resolve) => setTimeout(resolve, 1500)) });
    const asked = slow.discord.userCommands(ANA, 'stats');
    await slow.discord.until('the acknowledgement', () => asked.answered === 5, 1000);
    expect(slow.received).toEqual([]);
  });

  test('that fails to be stored is tried again, as Discord never sends it twice', async () => {
    let failures = 0;
    const started = await begin({
      receive: async () => {
        failures += 1;
        if (failures < 3) throw new BotError('storeFailed', 'disk full');
      },
    });
    started.discord.userCommands(ANA, 'stats');
    await started.discord.until('the message', () => started.received.length === 1);
    expect(failures).toBe(3);
  });

  test('dispatched twice is taken once', async () => {
    const started = await begin();
    const asked = started.discord.userCommands(ANA, 'stats');
    started.discord.repeat(asked);
    await started.discord.until('the message', () => started.received.length > 0);
    started.discord.userCommands(ANA, 'help');
    await started.discord.until('the next one', () =>
      started.received.some(({ command }) => command?.name === 'help'),
    );
    expect(started.received.map(({ command }) => command?.name)).toEqual(['stats', 'help']);
  });

  test('with files arrives as one message', async () => {
    const started = await begin();
    const file = { name: 'reel.txt', mimeType: 'text/plain', bytes: Buffer.from('Three mistakes') };
    started.discord.userCommands(ANA, 'examples', { file });
    await started.discord.until('the message', () => started.received.length === 1);
    expect(started.received).toMatchObject([
      { command: { name: 'examples' }, files: [{ name: 'reel.txt' }] },
    ]);
  });

  test('offers her topics while she types', async () => {
    const long = 'why '.repeat(60);
    const started = await begin({
      suggestTopics: (userId, typed) => Promise.resolve([`${userId} ${typed}`, long, `${userId} ${typed}`]),
    });
    const typing = started.discord.userTypesTopic(ANA, 'brea');
    await started.discord.until('suggestions', () => typing.answered === 8);
    const { choices } = typing.response as { choices: readonly { name: string; value: string }[] };
    expect(choices[0]).toEqual({ name: `discord:${ANA} brea`, value: `discord:${ANA} brea` });
    expect(choices.length).toBe(2);
    expect(choices[1]?.name.length).toBeLessThanOrEqual(100);
  });
});

describe('/start', () => {
  test('opens one form for somebody new; what she fills in arrives as one message', async () => {
    const started = await begin({ isKnown: () => Promise.resolve(false) });
    const start = started.discord.userCommands(ANA, 'start', {}, SERVER);
    const file = { name: 'reel.txt', mimeType: 'text/plain', bytes: Buffer.from('Three mistakes') };
    const story = 'I bake. '.repeat(400);
    await started.discord.userSubmits(start, { story, language: 'es' }, [file]);
    await started.discord.until('the form', () => started.received.length === 1);
    expect(started.received[0]).toMatchObject({
      profile: { name: `Creator ${ANA}`, story: story.trim(), language: 'es' },
      files: [{ name: 'reel.txt', mimeType: 'text/plain' }],
      threadId: `discord:${CHANNEL}:${ANA}`,
    });
  });

  test('is a plain command for somebody known, and the form when nobody can say in time', async () => {
    const known = await begin();
    known.discord.userCommands(ANA, 'start');
    await known.discord.until('the command', () => known.received[0]?.command?.name === 'start');
    const stuck = await begin({ isKnown: () => new Promise(() => undefined) });
    const start = stuck.discord.userCommands(ANA, 'start');
    await stuck.discord.until('the form', () => start.answered === 9, 1500);
    expect(stuck.received).toEqual([]);
  });
});

describe('buttons', () => {
  test.each([
    ['in private', {}],
    ['in a server', SERVER],
  ])('that wait behind one replace the few under the same card %s', async (_, where) => {
    const started = await begin();
    started.discord.userCommands(ANA, 'stats', {}, where);
    await started.discord.until('the command', () => started.received.length === 1);
    await answer(started, FEW);
    const shown = () =>
      started.discord
        .seenBy(ANA, where)
        .map(({ text, buttons }) => [
          text,
          buttons.map(({ label }) => label).filter((label) => label !== 'Share here'),
        ]);
    expect(shown()).toEqual([['Stop scrolling.', ['Viral check', 'Good', 'More']]]);
    started.discord.userPresses(ANA, 'More', where);
    await started.discord.until('the press', () => started.received.length === 2);
    const { replyTo: inPlaceOf } = started.received[1] ?? {};
    const choices = [...RESULT.choices, { label: 'Export', value: 'script:export:abc' }];
    const blocks = [{ type: 'text', text: 'What else:' }, FEW.blocks[1]];
    await answer(started, { blocks, choices, scriptId: 'abc', inPlaceOf }, 'more');
    expect(shown()).toEqual([['Stop scrolling.', ['Viral check', 'Good', 'Export']]]);
    await answer(started, { blocks, choices, scriptId: 'abc', inPlaceOf: '1' }, 'another');
    expect(shown()[1]).toEqual(['What else:', ['Viral check', 'Good', 'Export']]);
  });

  test("a stranger's press is refused, to the presser only", async () => {
    const started = await begin();
    started.discord.userCommands(ANA, 'stats', {}, SERVER);
    await started.discord.until('the command', () => started.received.length === 1);
    await answer(started);
    started.discord.userPresses(ANA, 'Share here');
    await started.discord.until('the shared card', () => started.discord.seenBy(EVE, SERVER).length === 1);
    const card = started.discord.world.messages.find(({ onlyFor }) => onlyFor === ANA);
    if (!card) throw new Error('No card.');
    Object.assign(card, { onlyFor: null });
    const press = started.discord.userPresses(EVE, 'Good', SERVER);
    await started.discord.until('the refusal', () => press.answered === 4);
    expect(press.ephemeral).toBe(true);
    expect(String(press.response['content'])).toMatch(/belongs to somebody else/u);
    expect(started.received.length).toBe(1);
  });

  test('a shared result is the card without its buttons, for everybody', async () => {
    const started = await begin();
    started.discord.userCommands(ANA, 'stats', {}, SERVER);
    await started.discord.until('the command', () => started.received.length === 1);
    await answer(started);
    started.discord.userPresses(ANA, 'Share here');
    const shared = await started.discord.until('the card', () => started.discord.seenBy(EVE, SERVER)[0]);
    expect(shared).toMatchObject({ code: ['Stop scrolling.'], buttons: [], ephemeral: false });
  });

  test('a shared result takes its chart along', async () => {
    const started = await begin();
    started.discord.userCommands(ANA, 'stats', {}, SERVER);
    const { threadId, replyRef } = await started.discord.until('the command', () => started.received[0]);
    const chart = {
      name: 'viral chart.png',
      mimeType: 'image/png',
      bytes: Buffer.from('not really a picture'),
    };
    const options = { idempotencyKey: 'k', files: [chart], ...(replyRef ? { replyRef } : {}) };
    await started.adapter.send(threadId, RESULT, options);
    started.discord.userPresses(ANA, 'Share here');
    const shared = await started.discord.until('the chart', () =>
      started.discord.seenBy(EVE, SERVER).find(({ files }) => files.length > 0),
    );
    expect(shared.files[0]?.bytes.toString()).toBe('not really a picture');
    expect(shared.code).toEqual(['Stop scrolling.']);
    expect(started.discord.seenBy(EVE, SERVER).length).toBe(1);
  });

  test('a question in a server is answered in a form', async () => {
    const started = await begin();
    started.discord.userCommands(ANA, 'script', {}, SERVER);
    await started.discord.until('the command', () => started.received.length === 1);
    await answer(started, { blocks: [{ type: 'text', text: 'What about?' }], ask: 'text' });
    const press = started.discord.userPresses(ANA, 'Answer');
    await started.discord.until('the form', () => press.answered === 9);
    expect(press.response).toMatchObject({ components: [{ label: 'Answer', description: 'What about?' }] });
    await started.discord.userSubmits(press, { text: 'how I price my cakes' });
    await started.discord.until('her answer', () => started.received[1]?.text === 'how I price my cakes');
    expect(started.received[1]?.threadId).toBe(`discord:${CHANNEL}:${ANA}`);
  });

  test('buttons and forms speak the language she is spoken to in, not the one of her app', async () => {
    const started = await begin();
    started.discord.userCommands(ANA, 'script', {}, SERVER);
    const { threadId } = await started.discord.until('the command', () => started.received[0]);
    const question = { blocks: [{ type: 'text', text: 'దేని గురించి?' }], ask: 'text' } as const;
    await started.adapter.send(threadId, question, { idempotencyKey: 'k', locale: 'te' });
    const press = started.discord.userPresses(ANA, formTexts('te').answer);
    await started.discord.until('the form', () => press.answered === 9);
    expect(press.response).toMatchObject({
      title: formTexts('te').answer,
      components: [{ description: 'దేని గురించి?' }],
    });
  });

  test('more choices than buttons fit stand in a menu', async () => {
    const started = await begin();
    const choices = Array.from({ length: 60 }, (_, index) => ({
      label: `Script ${index}`,
      value: `history:open:${index}`,
    }));
    await started.adapter.send(
      `discord:dm:${ANA}`,
      { blocks: [{ type: 'text', text: 'Yours' }], choices },
      { idempotencyKey: 'k' },
    );
    started.discord.userPresses(ANA, 'Script 42');
    await started.discord.until('the choice', () => started.received.length === 1);
    expect(started.received[0]?.choice).toBe('history:open:42');
  });

  test('the stop button is /cancel', async () => {
    const started = await begin();
    await started.adapter.progress?.(`discord:dm:${ANA}`, { id: 'e', text: 'Writing' });
    started.discord.userPresses(ANA, 'Stop');
    await started.discord.until('the cancel', () => started.received.length === 1);
    expect(started.received[0]?.command?.name).toBe('cancel');
  });
});

test('an interaction acknowledged too late is answered in a direct message', async () => {
  const started = await begin();
  started.discord.failNext('POST', /callback$/, 404, { code: 10062 });
  started.discord.userCommands(ANA, 'stats', {}, SERVER);
  await started.discord.until('the message', () => started.received.length === 1);
  await answer(started);
  const [reply] = started.discord.seenBy(ANA);
  expect(reply?.channelId).toBe(started.discord.world.dmOf(ANA));
  expect(JSON.stringify(started.log)).not.toContain('aW50ZXJhY3Rpb24');
});

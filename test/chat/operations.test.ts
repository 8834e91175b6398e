import { describe, expect, it } from 'vitest';
import { createFileOpener } from '../../src/chat/adapters.js';
import { BotError } from '../../src/errors.js';
import { createFakeEngine, createGate } from '../support/fake-engine.js';
import { createFakePlatform } from '../support/fake-platform.js';
import { createMemoryStore } from '../support/memory-store.js';
import { openChat } from '../support/open-chat.js';

type Result = { script: { scriptId: string; text: string } };
const result = (text: string): Result => ({ script: { scriptId: text, text: `Script: ${text}` } });

describe('a long operation', () => {
  it('leaves the chat free, and its result comes when it is ready', async () => {
    const gate = createGate<Result>();
    const chat = await openChat({ engine: createFakeEngine({ 'script.generate': gate.answer }) });
    await chat.says('/write bread');
    await chat.says('/help');
    chat.replies(/Help/);
    gate.open(result('bread'));
    await chat.quiet();
    chat.replies(/Script: bread/);
    await chat.close();
  });

  it('is given up by /cancel, and nothing of it is heard again', async () => {
    const gate = createGate<Result>();
    const engine = createFakeEngine({ 'script.generate': gate.answer });
    const store = createMemoryStore();
    const chat = await openChat({ engine, store });
    await chat.says('/write bread');
    await chat.says('/cancel');
    expect(chat.answers()).toEqual(['Cancelled.']);
    expect(engine.calls[0]?.context.signal.aborted).toBe(true);
    gate.open(result('bread'));
    await chat.quiet();
    expect(chat.answers()).toEqual(['Cancelled.']);
    expect(JSON.parse(store.rows.get('session:fake:1') ?? '')).toMatchObject({ active: null, outbox: [] });
    await chat.says('/cancel');
    chat.replies(/Nothing to cancel/);
    await chat.close();
  });

  it('that waits can be stopped by itself; the one before it goes on, and pressed again it is over', async () => {
    const [first, second] = [createGate<Result>(), createGate<Result>()];
    const engine = createFakeEngine({
      'script.generate': (args, context) =>
        (args.request.topic === 'bread' ? first : second).answer(args, context),
    });
    const chat = await openChat({ engine });
    await chat.says('/write bread');
    await chat.says('/write butter');
    await chat.presses('Stop butter');
    chat.replies(/Stopped that one/);
    first.open(result('bread'));
    second.open(result('butter'));
    await chat.quiet();
    chat.replies(/Script: bread/);
    expect(chat.answers().join()).not.toContain('Script: butter');
    await chat.presses('Stop bread');
    chat.replies(/It was over/);
    await chat.close();
  });

  it('that ends at the very moment she cancels is not heard of either', async () => {
    const gate = createGate<Result>();
    const cancelling = createGate<null>();
    let slow = false;
    const chat = await openChat({
      engine: createFakeEngine({ 'script.generate': gate.answer }),
      contextOf: async (owner) => {
        if (slow) await cancelling.answer(null, { signal: new AbortController().signal } as never);
        return { ...owner, persona: null, builtIn: true, supportContact: null, isAdmin: false };
      },
    });
    await chat.says('/write bread');
    slow = true;
    const cancelled = chat.delivers({ command: { name: 'cancel', args: '' } });
    await chat.quiet();
    gate.open(result('bread'));
    await chat.quiet();
    cancelling.open(null);
    await cancelled;
    await chat.quiet();
    expect(chat.answers()).toEqual(['Cancelled.']);
    await chat.close();
  });

  it('is given up by the button that cancels, too', async () => {
    const gate = createGate<Result>();
    const engine = createFakeEngine({ 'script.generate': gate.answer });
    const chat = await openChat({ engine });
    await chat.says('/write bread');
    await chat.delivers({ choice: 'form:cancel' });
    await chat.quiet();
    expect(chat.answers()).toEqual(['Cancelled.']);
    expect(engine.calls[0]?.context.signal.aborted).toBe(true);
    await chat.close();
  });

  it('that fails comes back with its code', async () => {
    const engine = createFakeEngine({
      'script.generate': () => {
        throw new BotError('quotaExceeded', 'out of quota');
      },
    });
    const chat = await openChat({ engine });
    await chat.says('/write bread');
    chat.replies(/Failed: quotaExceeded/);
    await chat.close();
  });

  it('shows its stages in one progress message, and takes it away at the end', async () => {
    const engine = createFakeEngine({
      'script.generate': (_args, { onProgress }) => {
        onProgress({ stage: 'writing', attempts: 3, preview: 'First words' });
        onProgress({ stage: 'judging' });
        return result('bread');
      },
    });
    const chat = await openChat({ engine, describeProgress: ({ stage }, locale) => `${stage} (${locale})` });
    await chat.says('/write bread');
    const id = engine.calls[0]?.context.id;
    expect(chat.platform.progressed).toEqual([
      { id, text: 'writing (en)', preview: 'First words' },
      { id, text: 'judging (en)' },
      { id, text: '', done: true },
    ]);
    await chat.close();
  });

  it('does not suffer from a platform that cannot show progress', async () => {
    const engine = createFakeEngine({
      'script.generate': (_args, { onProgress }) => {
        onProgress({ stage: 'judging' });
        return result('bread');
      },
    });
    const platform = createFakePlatform();
    platform.progress = () => Promise.reject(new BotError('rateLimited', 'too many edits'));
    const chat = await openChat({ engine, platform });
    await chat.says('/write bread');
    chat.replies(/Script: bread/);
    await chat.close();
  });

  it('waits visibly behind an earlier one of hers, and can be cancelled there', async () => {
    const gate = createGate<Result>();
    const engine = createFakeEngine({ 'script.generate': gate.answer });
    const chat = await openChat({ engine });
    await chat.says('/write bread');
    await chat.says('/write cakes');
    expect(engine.calls).toHaveLength(1);
    expect(chat.platform.progressed.map(({ text }) => text)).toContain('{"stage":"queued","ahead":1}');
    await chat.says('/cancel');
    gate.open(result('bread'));
    await chat.quiet();
    expect(engine.calls).toHaveLength(1);
    expect(chat.answers()).toEqual(['Cancelled.']);
    await chat.close();
  });

  it('comes before the others when it is urgent and all places are taken', async () => {
    const gate = createGate<Result>();
    const started: string[] = [];
    const engine = createFakeEngine({
      'script.generate': async (args, context) => {
        started.push(args.request.topic);
        return gate.answer(args, context);
      },
    });
    const chat = await openChat({ engine, slowAtOnce: 1 });
    for (const [who, topic] of [
      ['a', 'one'],
      ['b', 'two'],
      ['c', 'urgent three'],
    ])
      await chat.says(`/write ${topic}`, { threadId: `fake:${who}`, userId: `fake:${who}` });
    gate.open(result('x'));
    await chat.quiet();
    expect(started).toEqual(['one', 'urgent three', 'two']);
    await chat.close();
  });

  it('does not make a person with a quick question wait', async () => {
    const gate = createGate<Result>();
    const engine = createFakeEngine({
      'script.generate': gate.answer,
      'data.forget': () => ({ personas: 0 }),
    });
    const chat = await openChat({ engine, slowAtOnce: 1 });
    await chat.says('/write bread');
    await chat.says('/forget', { threadId: 'fake:2', userId: 'fake:2' });
    await chat.delivers({ threadId: 'fake:2', userId: 'fake:2', choice: 'forget:yes' });
    await chat.quiet();
    chat.replies(/Deleted/);
    await chat.close();
  });

  it('whose result cannot be stored for a while is told later, and not done twice', async () => {
    const store = createMemoryStore();
    const gate = createGate<Result>();
    const engine = createFakeEngine({ 'script.generate': gate.answer });
    const chat = await openChat({ engine, store });
    await chat.says('/write bread');
    const set = store.set.bind(store);
    let failures = 0;
    store.set = async () => {
      failures += 1;
      if (failures === 5) store.set = set;
      throw new BotError('storeFailed', 'disk full');
    };
    gate.open(result('bread'));
    await chat.quiet();
    expect(chat.answers().filter((text) => text.startsWith('Script:'))).toEqual(['Script: bread']);
    expect(engine.calls).toHaveLength(1);
    await chat.close();
  });

  it('whose result cannot be stored is not done again when she writes meanwhile, nor told once she cancels', async () => {
    const gate = createGate<Result>();
    const engine = createFakeEngine({ 'script.generate': gate.answer });
    let broken = false;
    const chat = await openChat({
      engine,
      contextOf: async (owner) => {
        if (broken) throw new BotError('storeFailed', 'her data cannot be read');
        return { ...owner, persona: null, builtIn: true, supportContact: null, isAdmin: false };
      },
    });
    await chat.says('/write bread');
    broken = true;
    gate.open(result('bread'));
    await new Promise((done) => setImmediate(done));
    await chat.delivers({ text: 'are you there?' });
    chat.advance(30_000);
    await new Promise((done) => setImmediate(done));
    expect(engine.calls).toHaveLength(1);
    broken = false;
    await chat.says('/cancel');
    expect(engine.calls).toHaveLength(1);
    expect(chat.answers().join()).not.toContain('Script: bread');
    await chat.close();
  });

  it('is taken up again after a shutdown that could not wait for it', async () => {
    const store = createMemoryStore();
    const platform = createFakePlatform();
    const gate = createGate<Result>();
    const engine = createFakeEngine({ 'script.generate': gate.answer });
    const before = await openChat({ store, platform, engine });
    await before.says('/write bread');
    await before.close();
    expect(engine.calls[0]?.context.signal.aborted).toBe(true);
    expect(platform.shown.map(({ text }) => text)).toEqual(['Writing about bread.']);
    gate.open(result('bread'));
    const after = await openChat({ store, platform, engine });
    await after.quiet();
    expect(platform.shown.map(({ text }) => text)).toEqual(['Writing about bread.', 'Script: bread']);
    expect(new Set(engine.calls.map(({ context }) => context.id)).size).toBe(1);
    await after.close();
  });

  it('reads her files from the platform she sent them on', async () => {
    const open = createFileOpener([createFakePlatform('one'), createFakePlatform('two')]);
    const limits = { maxBytes: 10, signal: new AbortController().signal };
    expect(new TextDecoder().decode(await open('two:5', 'story.txt', limits))).toBe('story.txt');
    await expect(open('three:5', 'story.txt', limits)).rejects.toMatchObject({ code: 'unavailable' });
  });
});

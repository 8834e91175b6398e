import { describe, expect, it } from 'vitest';
import { createFakeEngine, createGate } from '../support/fake-engine.js';
import { createFakePlatform } from '../support/fake-platform.js';
import { createMemoryStore } from '../support/memory-store.js';
import { openChat, type OpenChat } from '../support/open-chat.js';

type Result = { script: { scriptId: string; text: string } };
const receipt = () => ({ personas: 1, scripts: 0 });

async function forget(chat: OpenChat): Promise<void> {
  await chat.says('/forget');
  await chat.delivers({ choice: 'forget:yes' });
  await chat.quiet();
}

describe('/forget', () => {
  it('deletes what she said in every chat of hers, and sends the receipt', async () => {
    const store = createMemoryStore();
    const chat = await openChat({
      store,
      userId: 'fake:maya',
      engine: createFakeEngine({ 'data.forget': receipt }),
    });
    await chat.says('/write my secret topic', { threadId: 'fake:group/maya' });
    await chat.says('/write my secret story');
    await chat.says('/write', { threadId: 'fake:other', userId: 'fake:other' });
    await forget(chat);
    expect(chat.answers()).toEqual(['Deleted, 2 chats.']);
    const stored = JSON.stringify([...store.rows]);
    expect(stored).not.toMatch(/secret/);
    expect(JSON.stringify(store.rows.get('session:fake:1'))).not.toMatch(/Maya/);
    expect(store.rows.has('session:fake:group/maya')).toBe(false);
    expect(store.rows.has('session:fake:other')).toBe(true);
    await chat.close();
  });

  it('ends what runs first, and no late result brings anything back', async () => {
    const store = createMemoryStore();
    const gate = createGate<Result>();
    const order: string[] = [];
    const engine = createFakeEngine({
      'script.generate': async (args, context) => {
        try {
          return await gate.answer(args, context);
        } finally {
          order.push('generation ended');
        }
      },
      'data.forget': () => {
        order.push('deleted');
        return receipt();
      },
    });
    const chat = await openChat({ store, engine });
    await chat.says('/write bread');
    await forget(chat);
    expect(order).toEqual(['generation ended', 'deleted']);
    gate.open({ script: { scriptId: 's', text: 'Late script' } });
    await chat.quiet();
    expect(chat.answers()).toEqual(['Deleted, 1 chats.']);
    await chat.close();
  });

  it('drops the result of an operation that does not listen, when it comes after all', async () => {
    let resolve!: (result: Result) => void;
    const deaf = new Promise<Result>((done) => {
      resolve = done;
    });
    const engine = createFakeEngine({ 'script.generate': () => deaf, 'data.forget': receipt });
    const chat = await openChat({ engine });
    await chat.says('/write bread');
    await chat.says('/forget');
    await chat.delivers({ choice: 'forget:yes' });
    resolve({ script: { scriptId: 's', text: 'Late script' } });
    await chat.quiet();
    expect(chat.answers()).toEqual(['Deleted, 1 chats.']);
    await chat.close();
  });

  it('gives new ids afterwards, never one used before', async () => {
    const engine = createFakeEngine({
      'script.generate': (args, { id }) => ({ script: { scriptId: id, text: args.request.topic } }),
      'data.forget': receipt,
    });
    const chat = await openChat({ engine });
    await chat.says('/write first');
    await forget(chat);
    await chat.says('/write second');
    chat.replies(/^second$/);
    const keys = chat.platform.shown.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(new Set(engine.calls.map(({ context }) => context.id)).size).toBe(engine.calls.length);
    await chat.close();
  });

  it('takes what she writes while it is under way as something new', async () => {
    const gate = createGate<{ personas: number }>();
    const chat = await openChat({ engine: createFakeEngine({ 'data.forget': gate.answer }) });
    await chat.says('/forget');
    await chat.delivers({ choice: 'forget:yes' });
    await chat.quiet();
    await chat.says('/write');
    chat.replies(/What about/);
    gate.open({ personas: 1 });
    await chat.quiet();
    chat.replies(/Deleted/);
    await chat.says('bread');
    chat.replies(/Writing about bread/);
    await chat.close();
  });

  it('is finished after a restart', async () => {
    const store = createMemoryStore();
    const platform = createFakePlatform();
    const gate = createGate<{ personas: number }>();
    const engine = createFakeEngine({ 'data.forget': gate.answer });
    const before = await openChat({ store, platform, engine });
    await before.says('/write', { threadId: 'fake:2', userId: 'fake:1' });
    await before.says('/forget');
    await before.delivers({ choice: 'forget:yes' });
    await before.quiet();
    await before.close();
    gate.open({ personas: 1 });
    const after = await openChat({ store, platform, engine });
    await after.quiet();
    expect(platform.shown.at(-1)?.text).toBe('Deleted, 2 chats.');
    expect(store.rows.has('session:fake:2')).toBe(false);
    await after.close();
  });
});

import { describe, expect, it } from 'vitest';
import type { Conversation } from '../../src/chat/types.js';
import { createFakeEngine } from '../support/fake-engine.js';
import { createMemoryStore } from '../support/memory-store.js';
import { openChat } from '../support/open-chat.js';
import { say, toyConversations } from '../support/toy-conversations.js';

const script = (args: { request: { topic: string } }, context: { id: string }) => ({
  script: { scriptId: context.id, text: `Script: ${args.request.topic}` },
});

describe('a chat turn', () => {
  it('leads from a command through a question to the result of a long operation', async () => {
    const chat = await openChat({ engine: createFakeEngine({ 'script.generate': script }) });
    await chat.says('/write');
    chat.replies(/What about/);
    await chat.says('sourdough');
    expect(chat.answers()).toEqual(['Writing about sourdough.', 'Script: sourdough']);
    await chat.close();
  });

  it('answers a message delivered twice once', async () => {
    const chat = await openChat();
    const message = await chat.delivers({ id: 'same', command: { name: 'help', args: '' } });
    await chat.platform.deliver(message);
    await chat.quiet();
    expect(chat.platform.shown).toHaveLength(1);
    await chat.close();
  });

  it('has committed the message when receive resolves, in one write of the session', async () => {
    const store = createMemoryStore();
    const chat = await openChat({ store });
    const written: string[] = [];
    const set = store.set.bind(store);
    store.set = async (key, value) => {
      written.push(key);
      await set(key, value);
    };
    await chat.delivers({ id: 'm1', command: { name: 'write', args: '' } });
    expect(JSON.parse(store.rows.get('session:fake:1') ?? '')).toMatchObject({
      seen: ['m1'],
      active: { conversation: 'write' },
      outbox: [{ type: 'send' }, { type: 'timer' }],
    });
    expect(written.filter((key) => key.startsWith('session:'))).toHaveLength(1);
    expect(written.indexOf('pending:fake:1')).toBeLessThan(written.indexOf('session:fake:1'));
    await chat.close();
  });

  it('keeps the open form when a command only answers', async () => {
    const chat = await openChat();
    await chat.says('/write');
    await chat.says('/help');
    chat.replies(/Help in en/);
    await chat.says('bread');
    chat.replies(/Writing about bread/);
    await chat.close();
  });

  it('ignores what is not meant for it in a group', async () => {
    const chat = await openChat();
    await chat.says('hello all', { addressed: false });
    expect(chat.platform.shown).toEqual([]);
    await chat.close();
  });

  it('hands over to another conversation and changes the language in the same turn', async () => {
    const chat = await openChat();
    await chat.says('/relay');
    expect(chat.answers()).toEqual(['Handing over.', 'What about?']);
    await chat.says('/help');
    chat.replies(/Help in te/);
    await chat.close();
  });

  it('answers an unknown command or button with help when nothing is open', async () => {
    const chat = await openChat();
    await chat.says('/nonsense');
    chat.replies(/Help/);
    await chat.delivers({ choice: 'x'.repeat(500) });
    await chat.quiet();
    chat.replies(/Help/);
    await chat.close();
  });

  it('closes a conversation that throws with a sentence, keeps serving, and logs no words of hers', async () => {
    const chat = await openChat();
    await chat.says('/write');
    await chat.says('explode');
    chat.replies(/Something broke/);
    await chat.says('/help');
    chat.replies(/Help/);
    expect(chat.log.map((line) => line.message)).toContain('conversation failed');
    expect(JSON.stringify(chat.log)).not.toMatch(/secret story|explode/);
    await chat.close();
  });

  it('tells her when an update closed the open form, and takes her message', async () => {
    const store = createMemoryStore();
    const before = await openChat({ store });
    await before.says('/write');
    await before.close();
    const conversations = new Map(toyConversations);
    const writing = conversations.get('write');
    if (writing) conversations.set('write', { ...writing, version: 2 });
    const after = await openChat({ store, conversations });
    await after.says('/help');
    expect(after.answers()).toEqual(['Updated.', 'Help in en.']);
    await after.close();
  });

  it.each([
    ['of another version', { version: 99, userId: 'fake:1', seen: ['old'], nextEffect: 7 }],
    ['cut by a damaged disk', { version: 1, threadId: 'fake:1' }],
    ['of another kind', 'nonsense'],
  ])('resets a session %s kindly', async (_name, stored) => {
    const store = createMemoryStore();
    await store.set('session:fake:1', stored);
    const chat = await openChat({ store });
    await chat.says('/help');
    expect(chat.answers()).toEqual(['Updated.', 'Help in en.']);
    await chat.says('/help');
    expect(chat.answers()).toEqual(['Help in en.']);
    await chat.close();
  });

  it('resets a session that is no JSON any more kindly', async () => {
    const store = createMemoryStore();
    store.rows.set('session:fake:1', '{"version":1,"thr');
    const chat = await openChat({ store });
    await chat.says('/help');
    expect(chat.answers()).toEqual(['Updated.', 'Help in en.']);
    await chat.close();
  });

  it('stops a circle of conversations that hand over to each other', async () => {
    const next = { state: null, effects: [say('Round.')], next: { conversation: 'circle' } };
    const circle = { name: 'circle', version: 1, start: () => next, transition: () => next };
    const conversations = new Map<string, Conversation>([...toyConversations, ['circle', circle]]);
    const chat = await openChat({ conversations, opening: () => ({ conversation: 'circle' }) });
    await chat.says('hello');
    expect(chat.answers()).toEqual(['Something broke.']);
    await chat.close();
  });

  it('keeps a message whose answer cannot be worked out yet, and does not hold up the platform', async () => {
    let damaged = true;
    const chat = await openChat({
      contextOf: async (owner) => {
        if (damaged) throw new Error('unreadable persona');
        return { ...owner, persona: null, builtIn: true, supportContact: null, isAdmin: false };
      },
    });
    await chat.delivers({ command: { name: 'write', args: 'bread' } });
    await chat.delivers({ command: { name: 'help', args: '' } });
    expect(chat.platform.shown).toEqual([]);
    damaged = false;
    await chat.quiet();
    expect(chat.platform.shown.slice(0, 2).map(({ text }) => text)).toEqual([
      'Writing about bread.',
      'Help in en.',
    ]);
    await chat.close();
  });

  it('does not close the form she is in because an earlier result breaks its own conversation', async () => {
    const conversations = new Map(toyConversations);
    const broken = conversations.get('privacy');
    if (broken)
      conversations.set('privacy', {
        ...broken,
        start(event, context) {
          if (event.type === 'done') throw new Error('a bug');
          return {
            ...broken.start(event, context),
            state: null,
            effects: [{ type: 'call', op: 'stats.get', args: null }],
          };
        },
      });
    const chat = await openChat({ conversations });
    await chat.says('/write');
    await chat.says('/forget');
    expect(chat.answers()).toEqual(['Something broke.']);
    await chat.says('bread');
    expect(chat.answers()[0]).toBe('Writing about bread.');
    await chat.close();
  });

  it('refuses a message while it shuts down, so that the platform delivers it again', async () => {
    const chat = await openChat();
    await chat.close();
    await expect(chat.delivers({ text: 'late' })).rejects.toMatchObject({ code: 'unavailable' });
  });
});

import { describe, expect, it } from 'vitest';
import { takeDue } from '../../src/chat/effects/timers.js';
import { gather } from '../../src/chat/incoming/gather.js';
import { chatRules } from '../../src/conversations/index.js';
import { toEvents } from '../../src/chat/incoming/inbound-event.js';
import { createSession } from '../../src/chat/session/session.js';
import { createFakeEngine } from '../support/fake-engine.js';
import { createMemoryStore } from '../support/memory-store.js';
import { createFakePlatform } from '../support/fake-platform.js';
import { openChat } from '../support/open-chat.js';

const gatherMs = () => 2_000;
const file = (name: string) => ({ ref: name, name, mimeType: 'text/plain', bytes: null });

describe('quick messages', () => {
  it('are answered once, joined', async () => {
    const chat = await openChat({ gatherMs });
    await chat.says('/write');
    await chat.delivers({ text: 'sourdough' });
    await chat.delivers({ text: 'for beginners' });
    await chat.quiet();
    expect(chat.platform.shown.map(({ text }) => text)).toContain('Writing about sourdough\nfor beginners.');
    await chat.close();
  });

  it('that each ask for a script are each an event, with what follows joined to the last', () => {
    const texts = ['reel about bread 15s', 'with my aunt', 'script about salt, 60 seconds', 'make it funny'];
    const messages = texts.map((text, at) => ({
      id: `m${at}`,
      threadId: 'test:1',
      userId: 'test:1',
      displayName: 'Ana',
      text,
      files: [],
      addressed: true,
    }));
    expect(toEvents(messages, [], chatRules.isWhole)).toEqual([
      { type: 'text', text: 'reel about bread 15s\nwith my aunt' },
      { type: 'text', text: 'script about salt, 60 seconds\nmake it funny' },
    ]);
  });

  it('of an album and a sentence become one event', async () => {
    const chat = await openChat({ gatherMs });
    await chat.says('/write');
    for (const name of ['a.txt', 'b.txt', 'c.txt']) await chat.delivers({ files: [file(name)] });
    await chat.delivers({ text: 'my examples' });
    await chat.quiet();
    expect(chat.answers()).toEqual(['3 files, "my examples"']);
    await chat.close();
  });

  it('are answered although the clock was set back meanwhile', () => {
    const owner = { threadId: 'test:1', userId: 'test:1', displayName: 'Ana', locale: 'en' };
    const nowMs = Date.parse('2026-11-30T12:00:00.000Z');
    const message = { ...owner, id: '1', text: 'sourdough', files: [], addressed: true };
    const session = gather(createSession(owner, 0), message, nowMs, 500);
    expect(takeDue(session, nowMs, chatRules.isWhole).events).toEqual([]);
    expect(takeDue(session, nowMs - 3_600_000, chatRules.isWhole)).toMatchObject({
      session: { gathering: null },
      events: [{ event: { type: 'text', text: 'sourdough' } }],
    });
  });

  it('are committed at once and answered after a restart', async () => {
    const store = createMemoryStore();
    const platform = createFakePlatform();
    const before = await openChat({ gatherMs, store, platform });
    await before.says('/write');
    await before.delivers({ text: 'sourdough' });
    await before.close();
    const after = await openChat({ gatherMs, store, platform });
    await after.quiet();
    expect(platform.shown.map(({ text }) => text)).toContain('Writing about sourdough.');
    await after.close();
  });

  it('are answered before the command that follows them', async () => {
    const chat = await openChat({ gatherMs });
    await chat.says('/write');
    await chat.delivers({ text: 'sourdough' });
    await chat.says('/help');
    expect(chat.platform.shown.slice(1, 3).map(({ text }) => text)).toEqual([
      'Writing about sourdough.',
      'Help in en.',
    ]);
    await chat.close();
  });

  it('with a command and files are both', async () => {
    const chat = await openChat({ gatherMs });
    await chat.delivers({ text: '/write', command: { name: 'write', args: '' }, files: [file('a.txt')] });
    await chat.quiet();
    expect(chat.answers()).toContain('1 files, ""');
    await chat.close();
  });

  it('of somebody who never stops typing are answered all the same', async () => {
    const chat = await openChat({ gatherMs });
    await chat.says('/write');
    for (let second = 0; second < 20; second += 1) {
      await chat.delivers({ text: `line ${second}` });
      chat.advance(1_000);
    }
    await chat.quiet();
    expect(chat.platform.shown.some(({ text }) => text.startsWith('Writing about line 0\nline 1'))).toBe(
      true,
    );
    await chat.close();
  });

  it('in a flood are answered at once', async () => {
    const chat = await openChat({ gatherMs });
    await chat.says('/write');
    for (let index = 0; index < 50; index += 1) await chat.delivers({ text: 'x' });
    for (let turn = 0; turn < 30; turn += 1) {
      await new Promise((done) => setImmediate(done));
      chat.advance(0);
    }
    expect(chat.platform.shown.map(({ text }) => text)).toContain(
      `Writing about ${Array.from({ length: 50 }, () => 'x').join('\n')}.`,
    );
    await chat.close();
  });

  it('change with her edit while they wait', async () => {
    const chat = await openChat({ gatherMs });
    await chat.says('/write');
    const first = await chat.delivers({ text: 'sourdouhg' });
    await chat.delivers({ text: 'for beginners' });
    await chat.delivers({ text: 'sourdough', edited: true, editOf: first.id });
    await chat.quiet();
    expect(chat.platform.shown.map(({ text }) => text)).toContain('Writing about sourdough\nfor beginners.');
    await chat.close();
  });

  it('puts a text together that Telegram cut in the middle of a word', async () => {
    const chat = await openChat({ gatherMs });
    await chat.says('/write');
    const long = 'sourdough '.repeat(500);
    await chat.delivers({ text: long.slice(0, 4096) });
    await chat.delivers({ text: long.slice(4096) });
    await chat.quiet();
    expect(chat.platform.shown.map(({ text }) => text)).toContain(`Writing about ${long}.`);
    await chat.close();
  });
});

describe('an edit', () => {
  it('of a message already answered arrives as an edit', async () => {
    const chat = await openChat();
    await chat.says('/write');
    await chat.says('sourdough bread', { edited: true, editOf: 'long-ago' });
    expect(chat.answers()).toEqual(['Edited: sourdough bread']);
    await chat.close();
  });

  it('by a reply to a script names the script, also while something else is open', async () => {
    const engine = createFakeEngine({
      'script.generate': (_args, { id }) => ({ script: { scriptId: id, text: 'My script.' } }),
    });
    const chat = await openChat({ engine });
    await chat.says('/write bread');
    const shown = chat.replies(/My script/);
    await chat.says('My own words.', { replyTo: shown.messageIds[0] ?? '' });
    expect(chat.answers()).toEqual([`Edit of ${shown.message.scriptId}: My own words.`]);
    await chat.close();
  });
});

/** What others wrote is not hers, and what is hers is not for others: the real conversations in the real chat. */
import { describe, expect, it } from 'vitest';
import { createFakeEngine, createGate } from '../support/fake-engine.js';
import { openChat } from '../support/open-chat.js';
import { contextWith } from '../conversations/samples.js';
import { openRealChat } from '../support/open-real-chat.js';

const CLAIM = 'I won the Ghent bread prize in 2019 and I never use yeast.';

describe('a forwarded message', () => {
  it('is no fact of hers: she is asked whose it is, and "no" leaves it out', async () => {
    const engine = createFakeEngine();
    const chat = await openRealChat(engine);
    await chat.says(CLAIM, { forwarded: true });
    expect(chat.answers()).toEqual([expect.stringMatching(/Somebody else wrote that.*Is it yours/u)]);
    await chat.presses('Leave it out');
    chat.replies(/left it out/u);
    expect(engine.calls).toEqual([]);
    await chat.close();
  });

  it('is as if she had written it once she says that it is hers', async () => {
    const engine = createFakeEngine();
    const chat = await openRealChat(engine);
    await chat.says(CLAIM, { forwarded: true });
    await chat.says('it is mine');
    expect(engine.calls).toMatchObject([{ op: 'persona.correct', args: { text: CLAIM } }]);
    await chat.close();
  });

  it('may be scored; a file is asked about before it is read', async () => {
    const engine = createFakeEngine();
    const chat = await openRealChat(engine);
    await chat.says(CLAIM, { forwarded: true });
    await chat.presses('Score it');
    expect(engine.calls).toMatchObject([{ op: 'text.score', args: { text: CLAIM } }]);
    const files = [{ ref: 'f', name: 'a.txt', mimeType: 'text/plain', bytes: 9 }];
    await chat.says('', { forwarded: true, files });
    chat.replies(/Is it yours/u);
    expect(engine.calls).toHaveLength(1);
    await chat.close();
  });

  it('waits for her answer while she says other things; then a plain "yes" is about those', async () => {
    const engine = createFakeEngine();
    const chat = await openRealChat(engine);
    await chat.says(CLAIM, { forwarded: true });
    await chat.says('hello');
    await chat.says('yes');
    expect(engine.calls).toEqual([]);
    await chat.presses('It is mine');
    expect(engine.calls).toMatchObject([{ op: 'persona.correct' }]);
    await chat.close();
  });

  it('leaves the open form as it was', async () => {
    const chat = await openRealChat(createFakeEngine());
    await chat.says('/script');
    await chat.says(CLAIM, { forwarded: true });
    await chat.presses('Leave it out');
    await chat.says('sourdough starters');
    chat.replies(/How long/u);
    await chat.close();
  });
});

describe('where others read', () => {
  const heard = { othersRead: true } as const;

  it.each([
    '/profile',
    '/export',
    '/history',
    '/stats',
    '/ideas',
    '/week',
    'what do you know about me?',
    'show me my scripts',
    'give me some ideas',
    'plan my week',
    'which scripts did you save?',
  ])('%s is answered with where to ask', async (text) => {
    const engine = createFakeEngine();
    const chat = await openRealChat(engine);
    await chat.says(text, heard);
    expect(chat.answers()).toEqual([expect.stringMatching(/only for you.*private chat/u)]);
    expect(engine.calls).toEqual([]);
    await chat.close();
  });

  it('a topic that is left to us is drawn from no story of hers', async () => {
    const engine = createFakeEngine();
    const chat = await openRealChat(engine);
    await chat.says('/script', heard);
    await chat.says('you choose', heard);
    chat.replies(/only for you.*private chat/u);
    expect(engine.calls).toEqual([]);
    await chat.close();
  });

  it('a script is written there as she asked for it, and alone she sees everything', async () => {
    const engine = createFakeEngine();
    const chat = await openRealChat(engine);
    await chat.says('/script 30s educational rye bread', heard);
    expect(engine.calls.map(({ op }) => op)).toContain('script.generate');
    await chat.says('/profile');
    chat.replies(/Maya/u);
    await chat.close();
  });

  it('what comes late is for those who read what it answers, wherever she wrote since', async () => {
    const gate = createGate<{ text: string; wordsPerMinute: null }>();
    const engine = createFakeEngine({ 'voice.transcribe': gate.answer });
    const contextOf = async (owner: object) => contextWith({ ...owner, builtIn: false });
    const chat = await openChat({ engine, contextOf });
    const note = {
      files: [{ ref: 'a', name: 'a', mimeType: 'audio/ogg', bytes: 1 }],
      media: { kind: 'voice', durationSeconds: 3 },
    } as const;
    const read = () => chat.platform.shown.map(({ text, othersRead }) => [text, othersRead]);
    await chat.says('', note);
    await chat.says('/help', heard);
    gate.open({ text: 'hello', wordsPerMinute: null });
    await chat.quiet();
    expect(read()).toEqual([
      ['Help in en.', true],
      ['Heard: hello', false],
      [expect.anything(), false],
    ]);
    await chat.close();
  });
});

import { describe, expect, it } from 'vitest';
import { openChat } from './chat.js';
import { results } from './library/results.js';
import { persona, record } from './samples.js';

describe('the library', () => {
  function list() {
    const chat = openChat({ persona });
    chat.says('/history educational es starred');
    expect(chat.calls()[0]).toMatchObject({
      op: 'script.list',
      args: { page: 1, contentType: 'educational', language: 'es', starred: true },
    });
    const tag = chat.calls()[0]?.tag ?? '';
    chat.takes({ type: 'done', op: 'script.list', effectId: 'e1', tag, result: results['script.list'] });
    return chat;
  }

  it('turns pages and keeps the filter', () => {
    const chat = list();
    expect(chat.text()).toContain('page 2 of 3');
    chat.presses('Older');
    expect(chat.calls()[0]).toMatchObject({ args: { page: 3, contentType: 'educational', starred: true } });
  });

  it('opens, stars and renames a script', () => {
    const chat = list();
    chat.presses(chat.labels()[0] ?? '');
    chat.takes({ type: 'done', op: 'script.get', effectId: 'e2', tag: 'open', result: { record } });
    chat.presses('Rename');
    chat.says('Cake prices');
    expect(chat.calls()).toMatchObject([{ op: 'script.update', args: { title: 'Cake prices' } }]);
  });

  it('deletes only after a second tap', () => {
    const chat = list();
    chat.takes({ type: 'done', op: 'script.get', effectId: 'e2', tag: 'open', result: { record } });
    chat.presses('Delete');
    expect(chat.calls()).toMatchObject([{ op: 'script.get', args: { scriptId: 'k3x9-17' } }]);
    chat.takes({ type: 'done', op: 'script.get', effectId: 'e3', tag: 'delete', result: { record } });
    expect(chat.text()).toMatch(/Delete “how I price my cakes”\?/u);
    chat.presses('Yes, delete it');
    expect(chat.calls()).toMatchObject([{ op: 'script.update', args: { delete: true } }]);
  });

  it('looks for words', () => {
    const chat = openChat({ persona });
    chat.says('/find');
    chat.says('sourdough');
    expect(chat.calls()).toMatchObject([{ op: 'script.list', args: { words: 'sourdough' } }]);
  });
});

describe('example files', () => {
  it('count also when she pressed Done before they were read', () => {
    const chat = openChat({ persona });
    chat.says('/examples');
    chat.sendsFiles('reel.txt');
    const [reading] = chat.calls();
    chat.takes({ type: 'choice', value: 'examples:done' });
    expect(chat.open()).toBeNull();
    const result = results['files.read'];
    chat.takes({ type: 'done', op: 'files.read', effectId: 'e1', tag: reading?.tag ?? '', result });
    expect(chat.text()).toContain('I read story.txt');
    expect(chat.calls()).toMatchObject([
      { op: 'persona.refine', args: { examples: [{ name: 'story.txt' }] } },
    ]);
  });
});

describe('numbers of a post', () => {
  it('may stand behind the command', () => {
    const chat = openChat({ persona });
    chat.says('/results 12.3k views, 45% skipped');
    expect(chat.calls()).toMatchObject([{ op: 'results.note', args: { line: '12.3k views, 45% skipped' } }]);
  });
});

describe('the profile', () => {
  it('tells the rest of the card where a platform cannot fold', () => {
    const chat = openChat({ persona });
    chat.says('/profile');
    const folded = chat.messages()[0]?.blocks.find((block) => block.type === 'details');
    chat.takes({ type: 'choice', value: (folded?.type === 'details' && folded.reveal) || '' });
    expect(chat.text()).toMatch(/^More: how you open[\s\S]*words a minute/u);
  });

  it('shows her words behind each belief and marks what she corrected', () => {
    const chat = openChat({ persona });
    chat.says('/profile');
    expect(chat.text()).toContain('Audience: home bakers who sell (corrected by you)');
    expect(chat.text()).toContain('women like me who sell at the school gate');
  });

  it('takes "My audience is ..." as a correction and shows the difference with a way back', () => {
    const chat = openChat({ persona });
    chat.says('My audience is young parents');
    expect(chat.calls()).toMatchObject([
      { op: 'persona.correct', args: { field: null, text: 'My audience is young parents' } },
    ]);
    chat.takes({ type: 'done', op: 'persona.correct', effectId: 'e1', result: results['persona.correct'] });
    expect(chat.text()).toContain('Audience: home bakers → young parents');
    chat.presses('Undo');
    expect(chat.calls()).toMatchObject([{ op: 'persona.undo' }]);
  });

  it('takes one answer for the field she pressed', () => {
    const chat = openChat({ persona });
    chat.says('/profile');
    chat.presses('Correct something');
    chat.presses('What you never say');
    chat.says('hey guys');
    expect(chat.calls()).toMatchObject([{ args: { field: 'neverSays', text: 'hey guys' } }]);
  });

  it('learns from new examples and leaves out what it knows', () => {
    const chat = openChat({ persona });
    chat.says('/examples');
    expect(chat.text()).toContain('prices.txt');
    chat.says('I burnt the first loaf. I burnt the second loaf. The third one I sold for two pounds.');
    expect(chat.calls()).toMatchObject([
      { op: 'persona.refine', args: { examples: [{ name: 'Pasted script 2' }] } },
    ]);
    chat.takes({ type: 'done', op: 'persona.refine', effectId: 'e1', result: results['persona.refine'] });
    expect(chat.text()).toContain('home bakers → young parents');
    chat.presses('Undo');
    expect(chat.calls()).toMatchObject([{ op: 'persona.undo' }]);
  });
});

describe('text and files out of the blue', () => {
  const pasted = 'Nine pounds. That was my first price. '.repeat(6);

  it('offers to score or keep a long text', () => {
    const chat = openChat({ persona });
    chat.says(pasted);
    chat.presses('Score it');
    expect(chat.calls()).toMatchObject([{ op: 'text.score', args: { text: pasted.trim() } }]);
    chat.says(pasted);
    chat.presses('Keep as my example');
    expect(chat.calls()).toMatchObject([{ op: 'persona.refine' }]);
  });

  it('offers a script about a short one', () => {
    const chat = openChat({ persona });
    chat.says('oven disasters');
    chat.presses('Write a script about it');
    expect(chat.calls()).toMatchObject([
      { op: 'script.generate', args: { request: { topic: 'oven disasters' } } },
      { op: 'script.similar', args: { topic: 'oven disasters' } },
    ]);
  });

  it('meets a stranger with the first message', () => {
    const chat = openChat();
    chat.says('hello');
    expect(chat.text()).toContain('sound like you');
  });

  it('says plainly that it cannot listen', () => {
    const chat = openChat({ persona });
    chat.takes({ type: 'unsupported', what: 'voice' });
    expect(chat.text()).toContain('cannot listen');
  });
});

describe('her data', () => {
  it('asks once before forgetting, and answers with a receipt', () => {
    const chat = openChat({ persona });
    chat.says('/forget');
    expect(chat.calls()).toEqual([]);
    expect(chat.messages()[0]?.choices?.[0]?.style).toBe('danger');
    chat.presses('Delete everything');
    expect(chat.calls()).toMatchObject([{ op: 'data.forget' }]);
    chat.takes({ type: 'done', op: 'data.forget', effectId: 'e1', result: results['data.forget'] });
    expect(chat.text()).toContain('Scripts: 4');
  });

  it('never forgets by a button of weeks ago', () => {
    const chat = openChat({ persona });
    chat.takes({ type: 'choice', value: 'forget:yes' });
    expect(chat.calls()).toEqual([]);
    expect(chat.text()).toContain('deletes everything');
  });

  it('exports and imports', () => {
    const chat = openChat({ persona });
    chat.says('/export');
    expect(chat.messages()[0]?.attachments).toEqual([{ type: 'data-export' }]);
    chat.says('/import');
    chat.sendsFiles('reelsmith.json');
    expect(chat.calls()).toMatchObject([{ op: 'data.import' }]);
  });

  it('says how to ask Instagram for numbers where a file has none', () => {
    const chat = openChat({ persona });
    const result = { personas: 0, scripts: 0, posts: 0, matched: 0 };
    chat.takes({ type: 'done', op: 'data.import', effectId: 'e1', result } as never);
    expect(chat.text()).toMatch(/nothing to bring in.+choose the JSON format and tick Insights/u);
  });

  it('changes the language by name, tag or button', () => {
    const chat = openChat({ persona });
    chat.says('/language te');
    expect(chat.effects()[0]).toEqual({ type: 'setLocale', locale: 'te', chosen: true });
    chat.says('/language');
    expect(chat.labels()).toContain('Español');
    chat.presses('Español');
    expect(chat.effects()[0]).toEqual({ type: 'setLocale', locale: 'es', chosen: true });
  });
});

describe('a form left open', () => {
  const dayLater = '2026-11-23T10:00:00.000Z';

  function leftOpen() {
    const chat = openChat({ persona });
    chat.says('/script');
    const timer = chat.effects().find((effect) => effect.type === 'timer');
    expect(timer).toMatchObject({ notBefore: dayLater });
    chat.becomes({ now: dayLater });
    return { chat, name: timer?.type === 'timer' ? timer.name : '' };
  }

  it('is offered next day, once', () => {
    const { chat, name } = leftOpen();
    chat.takes({ type: 'timer', name });
    expect(chat.labels()).toEqual(['Go on', 'Start again', 'Close it']);
    chat.takes({ type: 'timer', name });
    expect(chat.effects()).toEqual([]);
  });

  it('goes on where she was', () => {
    const { chat, name } = leftOpen();
    chat.takes({ type: 'timer', name });
    chat.presses('Go on');
    chat.says('bread');
    expect(chat.text()).toContain('How long should it be?');
  });

  it('does not ask somebody who wrote an hour ago', () => {
    const { chat, name } = leftOpen();
    chat.becomes({ now: '2026-11-23T09:00:00.000Z' });
    chat.says('bread');
    chat.becomes({ now: dayLater });
    chat.takes({ type: 'timer', name });
    expect(chat.messages()).toEqual([]);
    expect(chat.effects()).toMatchObject([{ type: 'timer', notBefore: '2026-11-24T10:00:00.000Z' }]);
  });
});

import { describe, expect, it } from 'vitest';
import { openChat } from '../chat.js';
import { results } from '../library/results.js';
import { persona, script, record } from '../samples.js';

describe('the result', () => {
  function result() {
    const chat = openChat({ persona });
    chat.says('/script 45s storytelling how I price my cakes');
    chat.takes({
      type: 'done',
      op: 'script.generate',
      effectId: 'e1',
      tag: chat.calls()[0]?.tag ?? '',
      result: { script },
    });
    return chat;
  }

  it('says what is the same under every script in full once, then in a word or behind a button', () => {
    const first = result();
    expect(first.text()).toMatch(/made without a language model[\s\S]*No language model is connected/u);
    const later = openChat({ persona, lastScriptId: 'before' });
    later.takes({ type: 'done', op: 'script.generate', effectId: 'e1', result: { script } });
    expect(later.text()).toContain('A draft from your own words.');
    expect(later.text()).not.toMatch(/without a language model|No language model/u);
    const folds = later.messages()[0]?.blocks.filter((block) => block.type === 'details') ?? [];
    expect(folds.length).toBeGreaterThan(1);
    expect(folds.every(({ again, reveal }) => again && reveal !== undefined)).toBe(true);
  });

  it('shows on the first screen what is pasted under the post', () => {
    const [message] = result().messages();
    const folds = message?.blocks.findIndex(({ type }) => type === 'details') ?? 0;
    const codes = message?.blocks.slice(0, folds).filter(({ type }) => type === 'code');
    expect(codes).toEqual([
      { type: 'code', text: script.text },
      { type: 'code', text: script.caption },
      { type: 'code', text: '#homebaker' },
    ]);
  });

  it('is one message that begins with the spoken words alone and carries the picture', () => {
    const messages = result().messages();
    expect(messages.map((message) => message.notify ?? false)).toEqual([true]);
    expect(messages[0]?.attachments).toEqual([{ type: 'viral-chart', scriptId: script.scriptId }]);
    expect(messages[0]?.blocks[0]).toEqual({ type: 'code', text: script.text });
    expect(messages[0]?.scriptId).toBe(script.scriptId);
  });

  it('has hashtags and caption to copy with one press; a long caption stays in its own block', () => {
    const copies = (caption: string): readonly (string | undefined)[] => {
      const chat = openChat({ persona });
      const made = { ...script, caption };
      chat.takes({ type: 'done', op: 'script.generate', effectId: 'e1', result: { script: made } });
      return chat.messages().flatMap(({ choices = [] }) => choices.flatMap(({ copy }) => copy ?? []));
    };
    expect(copies('My first price was nine pounds.')).toEqual([
      '#homebaker',
      'My first price was nine pounds.',
    ]);
    expect(copies('long '.repeat(60))).toEqual(['#homebaker']);
  });

  it('shows the numbers, and says why one is missing', () => {
    const text = result().text();
    expect(text).toContain('Quality 71/100');
    expect(text).toContain('Viral check: 63/100');
    expect(text).toContain('no number, because I have no example scripts');
    expect(text).toContain('Hook 7.4/10: “Nine pounds.”');
    expect(text).toContain('Trend: no trend data');
    expect(text).toContain('Say how you count your hours.');
    expect(text).toContain('#homebaker: names the viewer (no reach data; English)');
  });

  it('offers both hooks when it is too close to call, asks for blanks, and says what a draft is', () => {
    const text = result().text();
    expect(text).toContain('A: Nine pounds.');
    expect(text).toContain('B: I undercharged for a year.');
    expect(text).toContain('[your next event]: Which event do you bake for next?');
    expect(text).toContain('No language model is connected');
    expect(text).not.toContain('OPENAI');
  });

  it.each([
    ['Another take', 'another'],
    ['Shorter', 'shorter'],
    ['Longer', 'longer'],
    ['New hook', 'hook'],
  ])('%s rewrites only that', (label, part) => {
    const chat = result();
    chat.presses(label);
    expect(chat.calls()).toMatchObject([{ op: 'script.rewrite', args: { scriptId: script.scriptId, part } }]);
  });

  it('shows the difference of a rewrite', () => {
    const chat = result();
    chat.presses('New hook');
    const changed = [{ before: 'Nine pounds.', after: 'I charged nine pounds.' }];
    chat.takes({
      type: 'done',
      op: 'script.rewrite',
      effectId: 'e2',
      tag: 'hook',
      result: { script, changed },
    });
    expect(chat.text()).toContain('Before: Nine pounds.\nNow: I charged nine pounds.');
  });

  it('offers the other hooks of a rewrite, one tap each', () => {
    const chat = result();
    chat.presses('New hook');
    const hookOptions = ['Nine pounds.', 'Eleven pounds.', 'Why nine?'].map((hook) => ({
      hook,
      score: 6.04,
    }));
    const rewritten = { ...script, hookOptions };
    chat.takes({
      type: 'done',
      op: 'script.rewrite',
      effectId: 'e2',
      tag: 'hook',
      result: { script: rewritten, changed: [] },
    });
    expect(chat.text()).toContain('B: Eleven pounds. (6/10)');
    expect(chat.labels()).not.toContain('Take hook A');
    chat.presses('Take hook C');
    expect(chat.calls()).toMatchObject([
      { op: 'script.rewrite', args: { scriptId: script.scriptId, part: 'hook', option: 3 } },
    ]);
  });

  it('saves "Not me" at once and the reason with one more tap', () => {
    const chat = result();
    chat.presses('Not me');
    expect(chat.calls()).toMatchObject([{ op: 'feedback.save', args: { vote: 'not-me' } }]);
    expect(chat.labels()).toEqual(['Too formal', 'Not true', 'Wrong audience', 'Something else']);
    chat.presses('Too formal');
    expect(chat.calls()).toMatchObject([{ args: { vote: 'not-me', reason: 'too formal' } }]);
  });

  it('takes another reason in her own words', () => {
    const chat = result();
    chat.presses('Not me');
    chat.presses('Something else');
    chat.says('I never shout');
    expect(chat.calls()).toMatchObject([{ op: 'feedback.save', args: { reason: 'I never shout' } }]);
  });

  it('takes no numbers of a post for a reason', () => {
    const chat = result();
    chat.presses('Not me');
    chat.presses('Something else');
    chat.says('it got 900 views');
    expect(chat.calls().filter(({ op }) => op === 'feedback.save')).toEqual([]);
    expect(chat.calls().map(({ op }) => op)).toEqual(['results.note']);
  });

  it('exports in three formats', () => {
    const chat = result();
    chat.presses('Export');
    chat.presses('Teleprompter (SRT)');
    expect(chat.messages()[0]?.attachments).toEqual([
      { type: 'export', scriptId: script.scriptId, format: 'srt' },
    ]);
  });

  it('fills the blanks one by one', () => {
    const chat = result();
    chat.presses('Fill the blanks');
    chat.takes({
      type: 'done',
      op: 'script.get',
      effectId: 'e2',
      tag: 'fill',
      result: {
        record: { ...record, result: script },
      },
    });
    expect(chat.text()).toContain('Which event do you bake for next?');
    chat.says('the school fair');
    expect(chat.calls()).toMatchObject([
      { op: 'script.fillBlank', args: { mark: '[your next event]', answer: 'the school fair' } },
    ]);
    chat.takes({
      type: 'done',
      op: 'script.fillBlank',
      effectId: 'e3',
      result: { script: { ...script, blanks: [] } },
    });
    expect(chat.text()).toContain('Filled in.');
    expect(chat.open()).toBeNull();
  });

  it('understands "make it shorter" without a reply: the newest script', () => {
    const chat = result();
    chat.says('make it shorter');
    const tag = chat.calls()[0]?.tag ?? '';
    chat.takes({ type: 'done', op: 'script.list', effectId: 'e4', tag, result: results['script.list'] });
    expect(chat.calls()).toMatchObject([
      { op: 'script.rewrite', args: { scriptId: script.scriptId, part: 'shorter' } },
    ]);
  });

  it.each([
    ['SRT', 'srt'],
    ['export as docx', 'docx'],
    ['exportar en word', 'docx'],
    ['send me the txt file please', 'txt'],
    ['download the subtitles', 'srt'],
    ['एक्सपोर्ट करो', 'any'],
  ])('takes "%s" for the button of the newest script', (words, format) => {
    const chat = result();
    chat.says(words);
    const tag = chat.calls()[0]?.tag ?? '';
    chat.takes({ type: 'done', op: 'script.list', effectId: 'e4', tag, result: results['script.list'] });
    const { attachments, choices } = chat.messages().at(-1) ?? {};
    const asked = choices === undefined ? attachments : choices.length;
    expect(asked).toEqual(format === 'any' ? 3 : [{ type: 'export', scriptId: script.scriptId, format }]);
  });

  it.each(['word of mouth', 'how I export my photos', 'save the date cards'])(
    'leaves "%s" a topic',
    (words) => {
      const chat = result();
      chat.says(words);
      expect(chat.calls().filter(({ op }) => op === 'script.list')).toEqual([]);
    },
  );

  it('never takes a short reply for a new version of the script', () => {
    const chat = result();
    for (const text of ['ok', 'SRT', 'thanks!', 'funnier'])
      chat.takes({ type: 'text', text, replyToScriptId: script.scriptId });
    expect(chat.calls().map(({ op }) => op)).not.toContain('script.saveEdit');
  });

  it('takes a reply with her own text as the edit, and a few words as an instruction', () => {
    const chat = result();
    chat.takes({ type: 'text', text: 'Nine pounds!\nThat was it.', replyToScriptId: script.scriptId });
    expect(chat.calls()).toMatchObject([{ op: 'script.saveEdit', args: { scriptId: script.scriptId } }]);
    chat.takes({ type: 'text', text: 'make it shorter please', replyToScriptId: script.scriptId });
    expect(chat.calls()).toMatchObject([{ op: 'script.rewrite', args: { part: 'shorter' } }]);
  });

  it('says which lengths there are when a script has the one she asks for', () => {
    const chat = result();
    chat.takes({ type: 'text', text: 'make it shorter please', replyToScriptId: script.scriptId });
    const [{ op, tag } = { op: '', tag: '' }] = chat.calls();
    expect(op).toBe('script.rewrite');
    chat.takes({ type: 'failed', op: 'script.rewrite', effectId: 'e1', code: 'badInput', tag });
    expect(chat.text()).toContain('15, 30, 45, 60 or 90 seconds');
  });

  it.each([
    ['make the hook punchier', 'hook'],
    ['a shorter hook please', 'hook'],
    ['make the ending snappier', 'cta'],
    ['make it snappier', 'shorter'],
  ])('takes %j as a change of the %s', (text, part) => {
    const chat = result();
    chat.takes({ type: 'text', text, replyToScriptId: script.scriptId });
    expect(chat.calls()).toMatchObject([{ op: 'script.rewrite', args: { part, instruction: text } }]);
  });
});

/** What cannot be done or understood after a script is said with what still can. */
import { describe, expect, it } from 'vitest';
import { copyFor } from '../../../src/conversations/shared/copy.js';
import { afterScript, openChat } from '../chat.js';
import { persona } from '../samples.js';
import { NAMED_TAG } from '../../../src/conversations/library/lookup-tags.js';

describe('a change that fails', () => {
  const CHANGES = ['Another take', 'Shorter', 'Longer', 'New hook', 'New ending'];

  it.each([
    ['Shorter', 'badInput', 'shorter'],
    ['New hook', 'invalidOutput', 'hook'],
    ['Another take', 'invalidOutput', 'another'],
  ] as const)('is not offered again: "%s" (%s)', (label, code, tag) => {
    const chat = openChat({ persona, lastScriptId: 'shown' });
    chat.takes({ type: 'failed', op: 'script.rewrite', effectId: 'e1', code, tag });
    expect(chat.labels()).toEqual(CHANGES.filter((one) => one !== label));
    expect(chat.text()).toMatch(/on the buttons/u);
  });

  it('is no fault of a service where none is asked for a second hook', () => {
    const chat = openChat({ persona, lastScriptId: 'shown' });
    chat.takes({ type: 'failed', op: 'script.variants', effectId: 'e1', code: 'invalidOutput' });
    expect(chat.text()).not.toMatch(/service/u);
    expect(chat.labels()).toEqual(CHANGES.filter((one) => one !== 'New hook'));
  });

  it('for want of a model names what its buttons offer', () => {
    const chat = openChat({ persona, lastScriptId: 'shown' });
    const failed = { type: 'failed', op: 'script.rewrite', effectId: 'e1' } as const;
    chat.takes({ ...failed, code: 'notConnected', tag: 'custom' });
    expect(chat.labels()).toEqual(CHANGES);
    expect(chat.text()).toMatch(
      /another take, .*shorter or longer, .*new hook or ending, and take out, put in or swap words you name/u,
    );
  });

  it('may be tried again where a model answers', () => {
    const chat = openChat({ persona, lastScriptId: 'shown', builtIn: false });
    const failed = { type: 'failed', op: 'script.rewrite', effectId: 'e1' } as const;
    chat.takes({ ...failed, code: 'invalidOutput', tag: 'hook' });
    expect(chat.labels()).toEqual(CHANGES);
  });

  it('changes the letters of Hindi as her words would, in a reply and from the list', () => {
    const text = 'Toh maine usko bola, bhai, tu jo bol raha hai woh hazaar hain hi nahi. Matlab dekh.';
    const hindi = { ...persona, language: 'hi', examples: [{ id: 'e1', name: 'e', text, addedAt: '' }] };
    const chat = openChat({ persona: hindi });
    chat.takes({ type: 'text', text: 'in hinglish please', replyToScriptId: 'shown' });
    const [call] = chat.calls();
    expect(call).toMatchObject({ op: 'script.get', tag: 'language hi-Latn' });
  });
});

it.each([
  ['persona.undo', 'undone-nothing'],
  ['persona.correct', 'not-known-yet'],
  ['persona.use', 'old-button'],
  ['ideas.take', 'old-button'],
] as const)('of %s only a script that is gone is called a script', (op, key) => {
  const chat = openChat({ persona });
  chat.takes({ type: 'failed', op, effectId: 'e1', code: 'notFound' });
  expect(chat.text()).toContain(copyFor('en')(key));
  expect(chat.text()).not.toMatch(/that script/u);
});

describe('what is not understood after a script', () => {
  it('is asked about: a topic, a change, or about her', () => {
    const chat = openChat({ persona, lastScriptId: 'shown', builtIn: false });
    chat.says('the thing with my knee');
    expect(chat.text()).toMatch(/new topic, a change of the last script, or something about you/u);
    chat.presses('Change my last script');
    expect(chat.calls()).toMatchObject([
      { op: 'script.rewrite', args: { part: 'custom', instruction: 'the thing with my knee' } },
    ]);
  });

  it('offers no change that only a model can make where there is none', () => {
    const chat = afterScript('the thing with my knee');
    expect(chat.text()).toMatch(/new topic, or something about you\?/u);
    expect(chat.labels()).not.toContain('Change my last script');
  });

  it.each(['lol', 'kkkk', 'wkwk', 'jajaja', 'haha'])('a reaction needs no question: "%s"', (says) => {
    const chat = afterScript(says);
    expect(chat.text()).not.toMatch(/new topic/u);
    expect(chat.open()).toBeNull();
  });

  it('what she has told of and the script does not hold can be kept out of all of them', () => {
    const chat = openChat({
      persona: { ...persona, story: 'My husband packs the bags.' },
      lastScriptId: 'shown',
    });
    const tag = `${NAMED_TAG}take out the part about my husband`;
    chat.takes({ type: 'failed', op: 'script.rewrite', effectId: 'e1', code: 'notFound', tag });
    expect(chat.text()).toBe(copyFor('en')('edit-not-there', { words: 'husband' }));
    expect(chat.open()).toBeNull();
  });

  it.each([
    ['take out the woman that shouted', false],
    ['replace hornets with bees', false],
    ['drop shipping from my table', true],
  ])('%j named nothing of the script: asked about as a topic: %s', (says, isTopic) => {
    const chat = openChat({ persona, lastScriptId: 'shown' });
    const tag = NAMED_TAG + says;
    chat.takes({ type: 'failed', op: 'script.rewrite', effectId: 'e1', code: 'notFound', tag });
    expect(chat.text()).toContain(copyFor('en')('edit-not-found'));
    expect(/new topic/u.test(chat.text())).toBe(isTopic);
  });

  it('"will you post it?" is no post', () => {
    expect(afterScript('तुम खुद पोस्ट कर दोगे?').text()).toMatch(/post it yourself/u);
  });

  it.each(['3', 'hmm ok so'])('is never offered as a topic when it names nothing: "%s"', (says) => {
    const chat = afterScript(says);
    expect(chat.text()).not.toMatch(/script about/u);
    expect(chat.open()).toBeNull();
  });
});

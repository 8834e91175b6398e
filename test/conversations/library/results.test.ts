import { describe, expect, it } from 'vitest';
import { looksLikeNumbers } from '../../../src/conversations/understand/library/post-numbers.js';
import { openChat } from '../chat.js';
import { results } from './results.js';
import { persona, record } from '../samples.js';

const done = (op: 'script.update' | 'results.due' | 'results.note' | 'results.ask', tag?: string) =>
  ({ type: 'done', op, effectId: 'e1', ...(tag && { tag }), result: results[op] }) as never;

describe('"I posted it"', () => {
  it('shows the locked guess and sets an alarm that outlives other flows', () => {
    const chat = openChat({ persona });
    chat.takes({ type: 'choice', value: 'script:posted:k3x9-17' });
    expect(chat.calls()[0]).toMatchObject({ op: 'script.update', args: { posted: true } });
    chat.takes(done('script.update', 'posted'));
    expect(chat.text()).toMatch(/My guess, locked now: above your usual. I am 53% sure/u);
    expect(chat.effects()).toContainEqual({
      type: 'timer',
      name: 'ask k3x9-17',
      notBefore: '2026-11-25T10:00:00.000Z',
      to: 'results',
    });
  });
});

describe('/results', () => {
  it('takes two taps: which post, and how it did', () => {
    const chat = openChat({ persona });
    chat.says('/results');
    chat.takes(done('results.due'));
    chat.presses(record.title);
    chat.presses('Above my usual');
    expect(chat.calls()).toMatchObject([
      { op: 'results.note', args: { scriptId: 'k3x9-17', verdict: 'above' } },
    ]);
  });

  it('takes one pasted line instead, and asks again for a line without numbers', () => {
    const chat = openChat({ persona });
    chat.says('/results');
    chat.takes(done('results.due'));
    chat.presses(record.title);
    chat.says('it went well');
    chat.takes({ type: 'failed', op: 'results.note', effectId: 'e1', code: 'badInput' });
    expect(chat.text()).toMatch(/no number/u);
    chat.says('12.3k views, 45% skipped');
    expect(chat.calls()).toMatchObject([
      { op: 'results.note', args: { scriptId: 'k3x9-17', line: '12.3k views, 45% skipped' } },
    ]);
    chat.takes(done('results.note'));
    expect(chat.text()).toMatch(/views: 12,300, skipped: 45%[\s\S]*above your usual[\s\S]*guess was right/u);
    expect(chat.open()).toBeNull();
  });

  it('knows numbers that come out of the blue from a sentence with a number in it', () => {
    expect(looksLikeNumbers('12.3k views, 45% skipped, 320 likes')).toBe(true);
    expect(looksLikeNumbers('1,2 mil vistas 45 me gusta')).toBe(true);
    expect(looksLikeNumbers('12k views and I still have no customers at all')).toBe(false);
    expect(looksLikeNumbers('3 mistakes bakers make')).toBe(false);
  });
});

describe('three days later', () => {
  it('asks with buttons, beside what is open, and stops when told to', () => {
    const chat = openChat({ persona });
    chat.takes(done('results.ask'));
    expect(chat.labels()).toContain('Stop asking');
    chat.presses('Stop asking');
    expect(chat.calls()).toMatchObject([{ op: 'results.asking', args: { on: false } }]);
  });
});

describe('what cannot be done is told as it is', () => {
  it('numbers without any script, and another ending where her material holds none', () => {
    const chat = openChat({ persona });
    chat.takes({ type: 'failed', op: 'results.note', effectId: 'e1', code: 'notFound' });
    expect(chat.text()).toMatch(/No post waits for its numbers/u);
    chat.takes({ type: 'failed', op: 'script.rewrite', effectId: 'e2', code: 'invalidOutput', tag: 'cta' });
    expect(chat.text()).toMatch(/no other one in what you told me. Tell me more/u);
    chat.becomes({ builtIn: false });
    chat.takes({ type: 'failed', op: 'script.rewrite', effectId: 'e3', code: 'invalidOutput', tag: 'cta' });
    expect(chat.text()).toMatch(/The writing service sent something/u);
  });
});

describe('numbers told while another question is open', () => {
  it('are numbers, and the question is asked again', () => {
    const chat = openChat({ persona });
    chat.says('/hashtags');
    chat.says('put up the kiln one, 12k views in 3 days and 340 saves');
    expect(chat.calls()).toMatchObject([{ op: 'results.note', args: { scriptId: null, name: 'kiln' } }]);
    chat.takes(done('results.note', 'line'));
    expect(chat.text()).toMatch(/12,300[\s\S]*hashtags/iu);
  });

  it('name a correction as one', () => {
    const chat = openChat({ persona });
    chat.says('no, it was the ferry one, 4k views');
    expect(chat.calls()).toMatchObject([{ op: 'results.note', args: { name: 'ferry', corrects: true } }]);
  });
});

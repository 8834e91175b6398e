import { describe, expect, it } from 'vitest';
import type { Remembered } from '../../../../src/chat/types.js';
import { afterSaid } from '../../../../src/conversations/remembering.js';
import { openChat } from '../../chat.js';
import { persona } from '../../samples.js';

const told = 'Biscuit is back in kennel four. He gets two injections a day and I hide them in cheese.';

describe('what she told just before a request', () => {
  it.each([
    ['do a script about biscuit', 'biscuit'],
    ['write a reel on injections, 30s', 'injections'],
  ])('is told beside it: "%s"', (says, topic) => {
    const chat = openChat({ persona, told });
    chat.says(says);
    expect(chat.calls()[0]).toMatchObject({ args: { request: { topic, context: told } } });
    expect(chat.text()).toContain('I use what you told me');
  });

  it('is told without that something was wrong', () => {
    const chat = openChat({ persona, told: "that's wrong, Biscuit came back in 2018" });
    chat.says('script about Biscuit, 30s');
    expect(chat.calls()[0]).toMatchObject({ args: { request: { context: 'Biscuit came back in 2018' } } });
  });

  it('is no part of a request about something else', () => {
    const chat = openChat({ persona, told: 'och that is better' });
    chat.says('write a script about bread');
    expect(chat.calls()[0]).toMatchObject({ args: { request: { topic: 'bread', context: '' } } });
  });

  it('is kept as long as she is asked what to do with it', () => {
    const kept = afterSaid({}, { type: 'text', text: told }, 'offer');
    expect(kept.told).toBe(told);
    expect(afterSaid(kept, { type: 'timer', name: 'x' }, null).told).toBe(told);
    expect(afterSaid(kept, { type: 'text', text: 'thanks' }, null).told).toBeUndefined();
  });

  const story =
    'you will never guess, a woman of 71 came yesterday, Philomena, and she rode the whole lane on her first day while her son watched from the gate';

  it.each([
    ['the Philomena thing, do a script on that, 30 sec', true],
    ['script about the woman who rode the lane, 30s', true],
    ['script about punctures, 30s', false],
  ])('may be asked for some messages later: "%s"', (says, isTold) => {
    const chat = openChat({ persona, told: 'lovely, but leave her name out, privacy', toldLately: [story] });
    chat.says(says);
    const generate = chat.calls().find(({ op }) => op === 'script.generate');
    expect(generate).toMatchObject({ args: { request: { context: isTold ? story : '' } } });
  });

  it('is remembered where it tells something, and no more than a few of them', () => {
    const texts = ['ok', ...Array.from({ length: 6 }, (_, at) => `${at} ${story}`)];
    const remembered = texts.reduce<Remembered>(
      (current, text) => afterSaid(current, { type: 'text', text }, 'offer'),
      {},
    );
    expect(remembered.toldLately).toEqual(texts.slice(-4));
  });
});

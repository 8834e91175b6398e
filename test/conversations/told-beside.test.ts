import { describe, expect, it } from 'vitest';
import { rememberTold } from '../../src/chat/told-before.js';
import { createSession } from '../../src/chat/session.js';
import { openChat } from './chat.js';
import { persona } from './samples.js';

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

  it('is no part of a request about something else', () => {
    const chat = openChat({ persona, told: 'och that is better' });
    chat.says('write a script about bread');
    expect(chat.calls()[0]).toMatchObject({ args: { request: { topic: 'bread', context: '' } } });
  });

  it('is kept as long as she is asked what to do with it', () => {
    const session = createSession({ threadId: 't', userId: 'u', displayName: 'Maya', locale: 'en' }, 0);
    const asked = { ...session, active: { conversation: 'offer', version: 1, state: {} } };
    const kept = rememberTold(asked, { type: 'text', text: told });
    expect(kept.told).toBe(told);
    expect(rememberTold({ ...kept, active: null }, { type: 'timer', name: 'x' }).told).toBe(told);
    expect(rememberTold({ ...kept, active: null }, { type: 'text', text: 'thanks' }).told).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { openChat } from '../chat.js';
import { persona, script } from '../samples.js';

const TIME = '2026-11-23T00:00:00.000Z';
const generated = { type: 'done', op: 'script.generate', effectId: 'e1' } as const;

describe('/link', () => {
  const asked: readonly (readonly [string, string, object | null])[] = [
    ['/link', 'link.offer', null],
    ['/link off', 'link.leave', null],
    ['/link OFF', 'link.leave', null],
    ['/link k7qm-4txa', 'link.join', { code: 'k7qm-4txa' }],
  ];
  it.each(asked)('%s asks for %s', (line, op, args) => {
    const chat = openChat();
    chat.says(line);
    expect(chat.calls()).toMatchObject([{ op, args }]);
  });

  it('never hands more to the engine than a code can be', () => {
    const chat = openChat();
    chat.says(`/link ${'A'.repeat(100_000)}`);
    expect(JSON.stringify(chat.calls()).length).toBeLessThan(200);
  });
});

describe('/persona', () => {
  it('lists the others as buttons, and one for a new persona', () => {
    const chat = openChat({ persona });
    chat.says('/persona');
    chat.takes({
      type: 'done',
      op: 'persona.list',
      effectId: 'e1',
      result: {
        personas: [
          { slot: 'main', name: 'Maya', about: 'bread', active: true },
          { slot: 'b7', name: 'Maya', about: 'driving', active: false },
        ],
      },
    });
    expect(chat.text()).toMatch(/I write as Maya · bread/u);
    expect(chat.labels()).toEqual(['Maya · driving', 'New profile']);
    chat.presses('Maya · driving');
    expect(chat.calls()).toMatchObject([{ op: 'persona.use', args: { slot: 'b7' } }]);
  });

  it('offers an introduction to somebody it does not know yet', () => {
    const chat = openChat();
    chat.says('/persona');
    expect(chat.calls()).toEqual([]);
    expect(chat.labels()).toContain('Tell you my story');
  });

  it('builds the new persona beside the known one, also from a form of the platform', () => {
    const chat = openChat({ persona });
    chat.takes({ type: 'choice', value: 'persona:new' });
    expect(chat.text()).toMatch(/Nothing of the old one changes/u);
    const story = 'I teach people over forty to drive in Leeds. '.repeat(5);
    chat.takes({ type: 'profile', form: { name: 'Maya', story, language: null }, files: [] });
    expect(chat.calls()).toMatchObject([{ op: 'persona.build', args: { name: 'Maya', another: true } }]);
  });
});

describe('what is left of today', () => {
  it('is said after a script when it is one or none, and not before', () => {
    const chat = openChat({ persona });
    const after = (left?: { scripts: number; resetsAt: string }): string => {
      chat.takes({ ...generated, result: { script, ...(left && { left }) } });
      return chat.text();
    };
    expect(after({ scripts: 1, resetsAt: TIME })).toMatch(/leaves you one finished script/u);
    expect(after({ scripts: 0, resetsAt: TIME })).toMatch(/the last finished script for today.*00:00 UTC/u);
    expect(after()).not.toMatch(/for today/u);
  });
});

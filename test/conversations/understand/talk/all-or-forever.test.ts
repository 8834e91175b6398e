/** "Forever", "todo" and the like alone: an answer to what was asked last, and never a topic. */
import { describe, expect, it } from 'vitest';
import { copyFor } from '../../../../src/conversations/shared/copy.js';
import { allOrForever } from '../../../../src/conversations/understand/talk/all-or-forever.js';
import { openChat } from '../../chat.js';
import { persona } from '../../samples.js';

const t = copyFor('en');
const FOREVER = [
  'forever',
  'for good',
  'para siempre',
  'pra sempre',
  'hamesha ke liye',
  'selamanya',
  'శాశ్వతంగా',
];
const EVERYTHING = [
  'everything',
  'all of it',
  'todo',
  'sí, todo',
  'tudo',
  'sab kuch',
  'सब कुछ',
  'semuanya',
  'అన్నీ',
];

it.each([...FOREVER, ...EVERYTHING])('%j agrees to the deletion she was asked about', (text) => {
  const chat = openChat({ persona });
  chat.says('/forget');
  chat.says(text);
  expect(chat.calls()).toMatchObject([{ op: 'data.forget' }]);
  const asked = { yes: 'history:delete-yes:s1', no: 'history:open:s1' };
  const one = openChat({ persona, lastScriptId: 's1', asked });
  one.says(text);
  expect(one.calls()).toMatchObject([{ op: 'script.update', args: { scriptId: 's1', delete: true } }]);
});

it.each([
  'everything is fine',
  'sab theek hai',
  'todo bien',
  'tudo certo',
  'ok everything',
  'always late to class',
  'todo sobre cactus',
  'forever?',
  'sab kuch bikta hai',
])('%j says more than that', (text) => {
  expect(allOrForever(text)).toBeNull();
});

describe('"forever"', () => {
  it.each(FOREVER)('%j behind what was kept is confirmed', (text) => {
    const chat = openChat({ persona, lastScriptId: 's1' });
    chat.says(text);
    expect(chat.text()).toBe(t('talk-forever'));
  });
});

describe('"everything"', () => {
  it.each(EVERYTHING)('%j is kept with her story where that was asked', (text) => {
    const chat = openChat({ persona, lastScriptId: 's1' });
    chat.says('the blue door of the stall');
    expect(chat.labels()).toContain(t('button-fact'));
    chat.says(text);
    expect(chat.calls()).toMatchObject([
      { op: 'persona.correct', args: { told: 'the blue door of the stall' } },
    ]);
  });

  it.each(EVERYTHING)('%j is what is wrong with a script, no word to ban', (text) => {
    const chat = openChat({ persona, lastScriptId: 's1' });
    chat.takes({ type: 'choice', value: 'script:not-me:s1' });
    chat.says('i would never say that');
    expect(chat.text()).toBe(t('ask-why-words'));
    chat.says(text);
    expect(chat.calls()).toMatchObject([{ op: 'feedback.save', args: { vote: 'not-me', reason: text } }]);
  });

  it.each(EVERYTHING)('%j alone is no topic', (text) => {
    const chat = openChat({ persona, lastScriptId: 's1' });
    chat.says(text);
    expect(chat.text()).toBe(t('offer-unclear'));
  });
});

/** "Shorter, and end with my price": both are done, in one script. */
import { expect, it } from 'vitest';
import { openChat } from '../../chat.js';
import { meaningOf } from '../../../../src/conversations/understand/meaning.js';
import { severalChanges } from '../../../../src/conversations/understand/edits/several-changes.js';
import { contextWith, persona } from '../../samples.js';

it.each([
  ['shorter, and end with come see me on Friday', 'shorter', 'custom'],
  ['make it shorter and take out the van', 'shorter', 'custom'],
  ['take out the van and make it shorter', 'custom', 'shorter'],
  ['make it shorter and give me a new hook', 'shorter', 'hook'],
  ['más corto y termina con vengan el viernes', 'shorter', 'custom'],
  ['mais curto e tira a van', 'shorter', 'custom'],
])('%j', (text, first, second) => {
  const chat = openChat({ persona, lastScriptId: 's1', builtIn: true });
  chat.says(text);
  expect(chat.calls()).toMatchObject([
    { op: 'script.rewrite', args: { scriptId: 's1', part: first, also: [{ part: second }] } },
  ]);
});

it.each([
  'make it shorter and funnier',
  'make the hook shorter and punchier',
  'not too long and not too short',
  'shorter please, and thanks',
])('%j is one change', (text) => {
  const chat = openChat({ persona, lastScriptId: 's1' });
  chat.says(text);
  for (const call of chat.calls()) expect(call.args).not.toHaveProperty('also');
});

it('a message of many orders or much praise is read in time', () => {
  const startedMs = performance.now();
  expect(severalChanges(`${'take out the woman and '.repeat(30)}xyz`)).toBeNull();
  const context = contextWith({ persona, lastScriptId: 's1' });
  meaningOf(`${'wow, amazing, lovely, perfect, great, nice, '.repeat(4)}love it`, context);
  // Each joint read with all behind it took minutes.
  expect(performance.now() - startedMs).toBeLessThan(5_000);
});

/** What comes twice without being meant twice, and what belongs to an older message; the real conversations in the real chat. */
import { expect, it } from 'vitest';
import type { ScriptResult } from '../../src/engine/types.js';
import { record, script } from '../conversations/samples.js';
import { createFakeEngine, createGate } from '../support/fake-engine.js';
import type { OpenChat } from '../support/open-chat.js';
import { openRealChat } from '../support/open-real-chat.js';

const writes = {
  'script.generate': (_: unknown, { id }: { readonly id: string }) => ({
    script: { ...script, scriptId: id },
  }),
  'script.similar': () => ({ items: [] }),
};

async function tap(chat: OpenChat, choice: string, replyTo: string): Promise<void> {
  await chat.delivers({ choice, replyTo });
  await chat.quiet();
}

it('a reply to an older script is about that one', async () => {
  const engine = createFakeEngine(writes);
  const chat = await openRealChat(engine);
  await chat.says('/script 30s educational tyres');
  const tyres = chat.platform.shown.findLast(({ message }) => message.scriptId !== undefined);
  await chat.says('/script 30s educational brakes');
  for (const text of ['another take', 'new hook please', 'make it shorter'])
    await chat.says(text, { replyTo: tyres?.messageIds[0] ?? '' });
  const ids = engine.calls.flatMap(({ op, args }) =>
    op === 'script.rewrite' ? [(args as { scriptId: string }).scriptId] : [],
  );
  expect(ids).toEqual(Array.from({ length: 3 }, () => tyres?.message.scriptId));
  await chat.close();
});

it('a second tap does nothing within seconds and while the first is worked on; later it is meant', async () => {
  const gate = createGate<{ script: ScriptResult }>();
  const engine = createFakeEngine({ 'script.rewrite': gate.answer });
  const chat = await openRealChat(engine);
  const taps = (op: string): number => engine.calls.filter((call) => call.op === op).length;
  await tap(chat, 'script:another:k1', '7');
  chat.advance(30_000);
  await tap(chat, 'script:another:k1', '7');
  expect(taps('script.rewrite')).toBe(1);
  gate.open({ script: record.result });
  await chat.quiet();
  chat.advance(5_000);
  await tap(chat, 'script:another:k1', '7');
  expect(taps('script.rewrite')).toBe(2);

  await tap(chat, 'script:good:k1', '7');
  await tap(chat, 'script:good:k1', '7');
  expect(taps('feedback.save')).toBe(1);
  await tap(chat, 'script:good:k2', '8');
  expect(taps('feedback.save')).toBe(2);
  await chat.close();
});

it('an edit that changes no word is no second request', async () => {
  const engine = createFakeEngine(writes);
  const chat = await openRealChat(engine);
  const asked = await chat.delivers({ id: 'm1', text: 'write a 30s script about bread' });
  await chat.quiet();
  const edit = { edited: true, editOf: 'm1' };
  await chat.delivers({ ...edit, id: 'm1.u2', text: asked.text });
  await chat.quiet();
  expect(engine.calls.filter(({ op }) => op === 'script.generate')).toHaveLength(1);
  await chat.delivers({ ...edit, id: 'm1.u3', text: 'write a 30s script about butter' });
  await chat.quiet();
  expect(engine.calls.filter(({ op }) => op === 'script.generate')).toHaveLength(2);
  await chat.close();
});

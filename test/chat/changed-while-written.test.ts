/** The real conversations in the real chat: what is changed while it is written is given up and written anew. */
import { expect, it } from 'vitest';
import type { ScriptResult } from '../../src/engine/types.js';
import { record } from '../conversations/samples.js';
import { createFakeEngine, createGate } from '../support/fake-engine.js';
import { openRealChat } from '../support/open-real-chat.js';

it('"no, 45 seconds" aborts the first and asks for another length', async () => {
  const gate = createGate<{ script: ScriptResult }>();
  const engine = createFakeEngine({
    'script.generate': gate.answer,
    'script.similar': () => Promise.resolve({ items: [] }),
  });
  const chat = await openRealChat(engine);
  await chat.says('script about bread, 30 s');
  await chat.says('no i meant 45 seconds');
  const written = engine.calls.filter(({ op }) => op === 'script.generate');
  expect(written.map(({ args }) => args)).toMatchObject([
    { request: { topic: 'bread', seconds: 30 } },
    { request: { topic: 'bread', seconds: 45 } },
  ]);
  expect(written.map(({ context }) => context.signal.aborted)).toEqual([true, false]);
  await chat.says('stop');
  expect(written[1]?.context.signal.aborted).toBe(true);
  gate.open({ script: record.result });
  await chat.quiet();
  await chat.close();
});

const LONG = [
  ['a rewrite', 'make it shorter', 'script.rewrite'],
  ['variants', 'Two hooks (A/B)', 'script.variants'],
  ['ideas', 'give me ideas', 'ideas.list'],
] as const;

it.each(LONG)('"hello??" and "stop" are about %s under way', async (_, asks, op) => {
  const engine = createFakeEngine({
    'script.generate': () => Promise.resolve({ script: record.result }),
    'script.similar': () => Promise.resolve({ items: [] }),
    [op]: createGate().answer,
  });
  const chat = await openRealChat(engine);
  await chat.says('script about bread, 30 s');
  if (op === 'script.variants') await chat.presses(asks);
  else await chat.says(asks);
  await chat.says('hello??');
  chat.replies(/still at work/u);
  await chat.says('stop');
  chat.replies(/^Stopped\./u);
  const call = engine.calls.find((one) => one.op === op);
  expect(call?.context.signal.aborted).toBe(true);
  await chat.says('hello??');
  chat.replies(/nothing is being written/u);
  await chat.close();
});

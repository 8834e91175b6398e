/** The real conversations in the real chat: what is changed while it is written is given up and written anew. */
import { expect, it } from 'vitest';
import { conversations, notices, openingFor } from '../../src/conversations/index.js';
import type { ScriptResult } from '../../src/engine/types.js';
import { contextWith, persona, record } from '../conversations/samples.js';
import { createFakeEngine, createGate } from '../support/fake-engine.js';
import { openChat } from '../support/open-chat.js';

it('"no, 45 seconds" aborts the first and asks for another length', async () => {
  const gate = createGate<{ script: ScriptResult }>();
  const engine = createFakeEngine({
    'script.generate': gate.answer,
    'script.similar': () => Promise.resolve({ items: [] }),
  });
  const chat = await openChat({
    engine,
    conversations,
    notices,
    opening: (event, context, active) => openingFor(event, context, active)?.conversation ?? null,
    contextOf: (owner) => Promise.resolve(contextWith({ ...owner, persona })),
  });
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

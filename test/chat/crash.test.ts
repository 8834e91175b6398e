/** Stops the process at every write, send and engine call of a journey, and compares what she saw. */
import { describe, expect, it } from 'vitest';
import { createRunner } from '../../src/chat/runner.js';
import type { InboundMessage } from '../../src/chat/types.js';
import { createWorld, type World } from '../support/crashing-world.js';
import { createFakeEngine, type FakeEngine } from '../support/fake-engine.js';
import { createListLogger } from '../support/open-chat.js';
import { toyConversations, toyOpening } from '../support/toy-conversations.js';

const JOURNEY: readonly Partial<InboundMessage>[] = [
  { command: { name: 'write', args: '' } },
  { text: 'sourdough' },
  { command: { name: 'help', args: '' } },
  { command: { name: 'write', args: 'cakes' } },
  { command: { name: 'write', args: '' } },
  { command: { name: 'cancel', args: '' } },
  { command: { name: 'forget', args: '' } },
  { choice: 'forget:yes' },
  { command: { name: 'write', args: 'bread' } },
];

function messagesOf(threadId: string): InboundMessage[] {
  return JOURNEY.map((part, index) => ({
    id: `m${index}`,
    threadId,
    userId: 'fake:maya',
    displayName: 'Maya',
    text: '',
    files: [],
    addressed: true,
    ...part,
  }));
}

async function play(diesAt: readonly number[], gatherMs = 0): Promise<{ world: World; engine: FakeEngine }> {
  const engine = createFakeEngine({
    'script.generate': (args, { id }) => ({
      script: { scriptId: id, text: `Script: ${args.request.topic}` },
    }),
    'data.forget': () => ({ personas: 1 }),
  });
  const world = createWorld({
    engine,
    diesAt: new Set(diesAt),
    createRunner: (parts) =>
      createRunner({
        ...parts,
        conversations: toyConversations,
        opening: toyOpening,
        afterShown: (before) => before,
        afterSaid: (before) => before,
        isWhole: () => false,
        teller: 'help',
        notices: {
          reset: () => ({ blocks: [] }),
          personaLost: () => ({ blocks: [] }),
          broken: () => ({ blocks: [] }),
          heard: () => ({ blocks: [] }),
          notHeard: () => ({ blocks: [] }),
          noFile: () => ({ blocks: [] }),
          stopped: () => ({ blocks: [] }),
          forwarded: () => ({ blocks: [] }),
          leftOut: () => ({ blocks: [] }),
          answeredForwarded: () => null,
          isForHerAlone: () => false,
          alone: () => ({ blocks: [] }),
        },
        renderer: { render: async () => null },
        describeProgress: ({ stage }) => stage,
        contextOf: async (owner) => ({
          ...owner,
          persona: null,
          builtIn: true,
          supportContact: null,
          isAdmin: false,
        }),
        gatherMs: () => gatherMs,
        logger: createListLogger([]),
      }),
  });
  await world.play(messagesOf('fake:1'));
  return { world, engine };
}

/** What she saw without the repeats a key names as such, and how many those were. */
function transcriptOf(world: World): { readonly texts: readonly string[]; readonly repeats: number } {
  const seen = new Map(world.platform.shown.map(({ key, text }) => [key, text]));
  return { texts: [...seen.values()], repeats: world.platform.shown.length - seen.size };
}

describe.each([
  ['answering at once', 0],
  ['gathering quick messages', 2_000],
])('a crash at any moment, %s', (_name, gatherMs) => {
  it('loses nothing, repeats at most one message and gives one result a request', async () => {
    const calm = await play([], gatherMs);
    const expected = transcriptOf(calm.world);
    expect(expected.texts).toContain('Script: bread');
    expect(expected.texts).toContain('Deleted, 1 chats.');
    expect(expected.repeats).toBe(0);
    expect(calm.world.points).toBeGreaterThan(100);
    for (let point = 1; point <= calm.world.points; point += 1) {
      const { world, engine } = await play([point], gatherMs);
      const seen = transcriptOf(world);
      expect(world.deaths, `the process died at point ${point}`).toBe(1);
      expect(seen.texts, `what she saw after a crash at point ${point}`).toEqual(expected.texts);
      expect(seen.repeats, `repeats after a crash at point ${point}`).toBeLessThanOrEqual(1);
      expect(engine.results, `results after a crash at point ${point}`).toEqual(calm.engine.results);
      expect(world.store.rows, `what is stored after a crash at point ${point}`).toEqual(
        calm.world.store.rows,
      );
    }
  });
});

describe('crashes in a row', () => {
  it('lose nothing either, and repeat at most one message each', async () => {
    const expected = transcriptOf((await play([])).world);
    for (let first = 3; first < 60; first += 7) {
      const diesAt = [first, first + 2, first + 9, first + 23, first + 40];
      const { world } = await play(diesAt);
      const seen = transcriptOf(world);
      expect(seen.texts, `deaths at ${diesAt.join(', ')}`).toEqual(expected.texts);
      expect(seen.repeats).toBeLessThanOrEqual(diesAt.length);
    }
  });
});

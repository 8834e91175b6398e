/** Several changes in one go: all that can be made are made, and the others said. */
import { expect, test } from 'vitest';
import { rewriteInTurn } from '../../../../src/engine/generate/rewrite/in-turn.js';
import { createScriptGenerator } from '../../../../src/engine/generate/script-generator.js';
import { createScriptRewriter } from '../../../../src/engine/generate/rewrite/script-rewriter.js';
import { context, generatorParts } from '../open-generator.js';
import { samplePersona, sampleRequest } from '../sample-persona.js';

const parts = generatorParts(null);
const persona = samplePersona();
const rewriter = createScriptRewriter(parts);
const end = {
  part: 'custom' as const,
  instruction: 'as I say',
  edits: [{ op: 'end' as const, words: 'See you on Friday', given: 'quoted' as const }],
};
const gone = {
  part: 'custom' as const,
  instruction: 'as I say',
  edits: [{ op: 'remove' as const, words: 'zeppelin' }],
};

async function scriptOf(seconds: 15 | 30) {
  const request = { ...sampleRequest(), seconds };
  return createScriptGenerator(parts).generate({ persona, request }, context('e1'));
}

test('shorter, and another ending: the ending stands in the shorter one', async () => {
  const script = await scriptOf(30);
  const outcome = await rewriteInTurn(
    rewriter,
    { script, persona, ...end },
    [{ part: 'shorter' }],
    context('e2'),
  );
  expect(outcome.script.request.seconds).toBe(15);
  expect(outcome.script.text).toMatch(/See you on Friday\.?$/u);
  expect(outcome.script.scriptId).toBe('e2');
  expect(outcome).not.toHaveProperty('failed');
  // What made room may come again.
  expect(outcome.takenOut).toEqual([]);
});

test('what cannot be made is said and stops no other', async () => {
  const script = await scriptOf(15);
  const outcome = await rewriteInTurn(rewriter, { script, persona, part: 'shorter' }, [end], context('e2'));
  expect(outcome.script.text).toMatch(/See you on Friday\.?$/u);
  expect(outcome.failed).toEqual([{ part: 'shorter', code: 'badInput' }]);
});

test('where none can be made the first says why', async () => {
  const script = await scriptOf(15);
  const all = rewriteInTurn(rewriter, { script, persona, part: 'shorter' }, [gone], context('e2'));
  await expect(all).rejects.toMatchObject({ code: 'notFound' });
});

test('what she takes out is not brought back by the change behind it', async () => {
  const asked: (readonly string[] | undefined)[] = [];
  const heard: typeof rewriter = {
    ...rewriter,
    rewrite: (wish, at) => {
      asked.push(wish.takenOut);
      return rewriter.rewrite(wish, at);
    },
  };
  const script = await scriptOf(30);
  const line = script.beats[1]!.spoken.split('\n')[0]!;
  const out = { ...gone, edits: [{ op: 'remove' as const, words: line }] };
  const outcome = await rewriteInTurn(heard, { script, persona, part: 'hook' }, [out], context('e2'));
  expect(asked[0]).toEqual([]);
  expect(asked[1]?.length).toBeGreaterThan(0);
  expect(outcome.takenOut).toEqual(asked[1]);
});

test('what each of them cost is counted', async () => {
  const script = await scriptOf(30);
  const usage = { calls: 1, promptTokens: 100, completionTokens: 10, costUsd: 0.01 };
  const paid: typeof rewriter = {
    ...rewriter,
    rewrite: async (wish, at) => {
      const outcome = await rewriter.rewrite(wish, at);
      return { ...outcome, script: { ...outcome.script, usage } };
    },
  };
  const outcome = await rewriteInTurn(
    paid,
    { script, persona, ...end },
    [{ part: 'shorter' }],
    context('e2'),
  );
  expect(outcome.script.usage).toEqual({ calls: 2, promptTokens: 200, completionTokens: 20, costUsd: 0.02 });
});

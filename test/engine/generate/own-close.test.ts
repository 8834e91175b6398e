import { expect, test } from 'vitest';
import { createBuiltInDrafter } from '../../../src/engine/draft/built-in-drafter.js';
import { createScriptGenerator } from '../../../src/engine/generate/script-generator.js';
import { createScriptRewriter } from '../../../src/engine/generate/rewrite/script-rewriter.js';
import { buildBrief } from '../../../src/engine/generate/build-brief.js';
import { createRefusal } from '../../../src/engine/draft/lines/refused.js';
import { rankHooks } from '../../../src/engine/generate/rewrite/hook-options.js';
import { context, generatorParts, plainCraft } from './open-generator.js';
import { samplePersona, sampleRequest } from './sample-persona.js';

const NO_DRAFT = {
  blanks: [],
  notices: [],
  usage: { calls: 0, promptTokens: 0, completionTokens: 0, costUsd: 0 },
  model: 'draft-maker',
};
const SIGN_OFF = 'Keep your hands wet.';
const EXAMPLE = `Why is your clay cracking? Your hands are dry. I threw forty bowls before one stood. Wet them, wait. ${SIGN_OFF}`;

test('who always ends alike gets an ask before her sign-off when she wants another ending', async () => {
  const plain = generatorParts(null);
  const parts = { ...plain, writers: { ...plain.writers, builtIn: createBuiltInDrafter() } };
  const persona = samplePersona({
    examples: [{ id: 'e0', name: 'clay.txt', text: EXAMPLE, addedAt: '2026-11-01T00:00:00.000Z' }],
    ctaPreferences: [SIGN_OFF],
  });
  const asked = { persona, request: sampleRequest({ topic: 'clay that cracks', goal: 'reach' }) };
  const script = await createScriptGenerator(parts).generate(asked, context('e1'));
  const ending = script.beats.at(-1)?.spoken ?? '';
  expect(ending.endsWith(SIGN_OFF)).toBe(true);
  const { script: next } = await createScriptRewriter(parts).rewrite(
    { script, persona, part: 'cta' },
    context('e2'),
  );
  expect(next.beats.at(-1)?.spoken).not.toBe(ending);
  expect(next.beats.at(-1)?.spoken).toMatch(/^\S[^\n]*\nKeep your hands wet\.$/u);
  expect(next.beats.slice(0, -1)).toEqual(script.beats.slice(0, -1));
});

test('the old ending with a line less is no other one', async () => {
  const plain = generatorParts(null);
  const parts = { ...plain, writers: { ...plain.writers, builtIn: createBuiltInDrafter() } };
  const persona = samplePersona({
    examples: [{ id: 'e0', name: 'clay.txt', text: EXAMPLE, addedAt: '2026-11-01T00:00:00.000Z' }],
    ctaPreferences: [SIGN_OFF],
  });
  const asked = { persona, request: sampleRequest({ topic: 'clay that cracks', goal: 'reach' }) };
  const script = await createScriptGenerator(parts).generate(asked, context('e1'));
  const spoken = `Ask your potter.\n${SIGN_OFF}`;
  const beats = script.beats.map((beat, at) => (at === script.beats.length - 1 ? { ...beat, spoken } : beat));
  const { script: next } = await createScriptRewriter(parts).rewrite(
    { script: { ...script, beats }, persona, part: 'cta' },
    context('e2'),
  );
  expect(next.beats.at(-1)?.spoken).not.toBe(SIGN_OFF);
});

test('a script that ends on what it tells keeps that where she wants an ending', async () => {
  const plain = generatorParts(null);
  const parts = { ...plain, writers: { ...plain.writers, builtIn: createBuiltInDrafter() } };
  const persona = samplePersona({ examples: [], ctaPreferences: [] });
  const request = sampleRequest({ topic: 'clay that cracks', goal: 'reach' });
  const script = await createScriptGenerator(parts).generate({ persona, request }, context('e1'));
  const beats = script.beats.filter(({ kind }) => kind !== 'cta');
  const { script: next } = await createScriptRewriter(parts).rewrite(
    { script: { ...script, beats }, persona, part: 'cta' },
    context('e2'),
  );
  expect(next.beats.at(-1)?.kind).toBe('cta');
  expect(next.beats.slice(0, -1).map(({ spoken }) => spoken)).toEqual(beats.map(({ spoken }) => spoken));
});

test.each([
  ['make the ending ask for a comment', /comment/iu],
  ['end by asking them to share it', /share|send/iu],
  ['end with the link in my bio', /link/iu],
])('%j: the ending asks for that', async (instruction, asks) => {
  const plain = generatorParts(null);
  const parts = { ...plain, writers: { ...plain.writers, builtIn: createBuiltInDrafter() } };
  const persona = samplePersona({ examples: [], ctaPreferences: [] });
  const request = sampleRequest({ topic: 'clay that cracks', goal: 'reach' });
  const script = await createScriptGenerator(parts).generate({ persona, request }, context('e1'));
  const { script: next } = await createScriptRewriter(parts).rewrite(
    { script, persona, part: 'cta', instruction },
    context('e2'),
  );
  expect(next.beats.at(-1)?.spoken).toMatch(asks);
  expect(next.text).not.toBe(script.text);
});

test('what she names is asked for alone', async () => {
  const plain = generatorParts(null);
  const parts = { ...plain, writers: { ...plain.writers, builtIn: createBuiltInDrafter() } };
  const persona = samplePersona({ examples: [], ctaPreferences: [] });
  const request = sampleRequest({ topic: 'clay that cracks', goal: 'reach' });
  const script = await createScriptGenerator(parts).generate({ persona, request }, context('e1'));
  const before = { kind: 'point' as const, spoken: 'Tell me yours below.', onScreen: null, shot: null };
  const beats = script.beats.flatMap((beat, at) => (at === 0 ? [beat, { ...beat, ...before }] : [beat]));
  const { script: next } = await createScriptRewriter(parts).rewrite(
    { script: { ...script, beats }, persona, part: 'cta', instruction: 'end with a follow' },
    context('e2'),
  );
  expect(next.text).toMatch(/follow/iu);
  expect(next.text).not.toContain('Tell me yours below.');
});

test('where her material opens in one way only, a line of the script stands first', async () => {
  const parts = generatorParts(null);
  const persona = samplePersona({ examples: [], ctaPreferences: [] });
  const script = await createScriptGenerator(parts).generate(
    { persona, request: sampleRequest() },
    context('e1'),
  );
  const one = { ...parts.writers.builtIn, draft: async () => ({ ...NO_DRAFT, beats: script.beats }) };
  const { script: next } = await createScriptRewriter({
    ...parts,
    writers: { ...parts.writers, builtIn: one },
  }).rewrite({ script, persona, part: 'hook' }, context('e2'));
  const opening = next.beats[0]?.spoken ?? '';
  expect(opening).not.toBe(script.beats[0]?.spoken);
  expect(script.text.replaceAll('\n', ' ')).toContain(opening);
  expect(opening).toMatch(/garage|Doris/u);
});

test('a new hook brings back nothing that she took out before', async () => {
  const [gone, other] = ['My clay cracked on a Monday.', 'I threw forty bowls before one stood.'];
  const wish = { persona: samplePersona(), request: sampleRequest(), takenOut: [gone] };
  const beat = { kind: 'hook' as const, spoken: 'Clay cracks when it is dry.', onScreen: null, shot: null };
  const ranked = await rankHooks([gone, other], [beat], await buildBrief(wish), plainCraft);
  expect(ranked.map((option) => option.beat.spoken)).toEqual([other]);
  const isRefused = createRefusal(wish.persona, wish.request, 'en', [gone]);
  expect([gone, other].map(isRefused)).toEqual([true, false]);
});

test('what she names is asked for where there is no time for an ask of ours', async () => {
  const plain = generatorParts(null);
  const parts = { ...plain, writers: { ...plain.writers, builtIn: createBuiltInDrafter() } };
  const persona = samplePersona({ examples: [], ctaPreferences: [] });
  const request = {
    ...sampleRequest({ topic: 'sourdough in my garage', goal: 'reach' }),
    seconds: 15 as const,
  };
  const script = await createScriptGenerator(parts).generate({ persona, request }, context('e1'));
  const { script: next } = await createScriptRewriter(parts).rewrite(
    { script, persona, part: 'cta', instruction: 'ask them to share it at the end' },
    context('e2'),
  );
  expect(next.beats.at(-1)?.spoken).toMatch(/share|send/iu);
});

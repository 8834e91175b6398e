import { beforeAll, expect, it } from 'vitest';
import { knownHook } from '../../../../src/engine/generate/rewrite/known-hooks.js';
import { createScriptGenerator } from '../../../../src/engine/generate/script-generator.js';
import type { Persona, ScriptResult } from '../../../../src/engine/types.js';
import { context, generatorParts } from '../open-generator.js';
import { samplePersona, sampleRequest } from '../sample-persona.js';

const HOOK = 'My sister fed hers with hot water and lost it.';
const OTHER = 'Nobody told me to feed it twice.';
const persona = samplePersona();
let script: ScriptResult;

beforeAll(async () => {
  const made = await createScriptGenerator(generatorParts(null)).generate(
    { persona, request: sampleRequest() },
    context('known-hooks'),
  );
  const attempts = made.attempts.map((attempt) => ({ ...attempt, text: `${OTHER}\n${attempt.text}` }));
  script = { ...made, alternativeHook: HOOK, attempts };
});

const ruledBy = (ruled: Partial<Persona>): Persona => ({ ...persona, ...ruled });

it('is the best of those that were written', () => {
  expect(knownHook(script, persona)).toBe(HOOK);
});

it('is none that she has ruled out or taken out since', () => {
  const banned = ruledBy({
    neverSays: ['sister'],
    corrected: ['neverSays'],
    evidence: { neverSays: ['sister'] },
  });
  expect(knownHook(script, banned)).toBe(OTHER);
  expect(knownHook(script, ruledBy({ rules: ["don't mention my sister"] }))).toBe(OTHER);
  expect(knownHook(script, persona, [HOOK])).toBe(OTHER);
  const asking = { ...script, alternativeHook: 'Do you feed yours twice?' };
  expect(knownHook(asking, ruledBy({ rules: ['I never start with a question'] }))).toBe(OTHER);
});

it('is none in the language the script was in before', () => {
  const spanish = { ...script, request: { ...script.request, language: 'es' } };
  const hook = 'Nadie me dijo que había que darle de comer dos veces al día.';
  expect(knownHook({ ...spanish, alternativeHook: hook }, persona)).toBe(hook);
  // The other attempts are English too.
  expect(knownHook({ ...spanish, alternativeHook: HOOK }, persona)).toBeNull();
});

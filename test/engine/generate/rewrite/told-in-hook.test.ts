/** A new opening takes nothing away that the tale needs, and says nothing twice. */
import { expect, it } from 'vitest';
import { buildBrief } from '../../../../src/engine/generate/build-brief.js';
import { openedBy } from '../../../../src/engine/generate/rewrite/rewritten.js';
import { withToldInHook } from '../../../../src/engine/generate/rewrite/told-in-hook.js';
import type { DraftBeat } from '../../../../src/engine/generate/brief.js';
import { samplePersona, sampleRequest } from '../sample-persona.js';

const beat = (kind: DraftBeat['kind'], spoken: string): DraftBeat => ({
  kind,
  spoken,
  onScreen: null,
  shot: null,
});
const TOLD = 'The strap broke in her hand at the fair.';
const persona = { ...samplePersona(), story: `I sew bags. ${TOLD} I paid her back.` };
const script = [
  beat('hook', `Listen, ${TOLD}`),
  beat('point', 'I paid her back.'),
  beat('cta', 'Save this.'),
];
const fresh = beat('hook', 'Here is the story of the strap.');

it('tells behind a new opening what the old one told', async () => {
  const brief = await buildBrief({ persona, request: sampleRequest() });
  const [first] = withToldInHook(script, fresh, brief);
  expect(first?.spoken).toBe(`${TOLD}\nI paid her back.`);
});

it('leaves it where the new one says it, and where the old one told nothing', async () => {
  const brief = await buildBrief({ persona, request: sampleRequest() });
  const [, ...rest] = script;
  expect(withToldInHook(script, beat('hook', `Well. ${TOLD}`), brief)).toEqual(rest);
  expect(withToldInHook([fresh, ...rest], beat('hook', 'Another one.'), brief)).toEqual(rest);
});

it('says a line no more that opens the script now, with or without a greeting before it', () => {
  const [, ...rest] = openedBy(beat('hook', `Listen, ${TOLD}`), [beat('point', `${TOLD}\nI paid her back.`)]);
  expect(rest.map(({ spoken }) => spoken)).toEqual(['I paid her back.']);
});

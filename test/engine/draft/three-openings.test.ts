import { expect, it } from 'vitest';
import { createBuiltInDrafter } from '../../../src/engine/draft/built-in-drafter.js';
import { planAttempts } from '../../../src/engine/generate/attempts/plan-attempts.js';
import { buildBrief } from '../../../src/engine/generate/build-brief.js';
import type { ContentRequest, Persona } from '../../../src/engine/types.js';
import { normalWords } from '../../../src/engine/text/words.js';
import { sampleRequest } from '../generate/sample-persona.js';
import { personaOf } from '../persona/creators.js';

const SEEDS = [0, 1, 2];

/** The first lines of the three attempts of a request, as they are planned. */
async function firstLines(
  persona: Persona,
  asked: Partial<ContentRequest>,
  seed: number,
): Promise<readonly string[]> {
  const brief = await buildBrief({ persona, request: sampleRequest(asked) });
  const drafter = createBuiltInDrafter();
  const { signal } = new AbortController();
  const drafts = await Promise.all(
    planAttempts(brief, seed).map((plan) => drafter.draft(brief, plan, { signal })),
  );
  return drafts.map(({ beats }) => normalWords(beats[0]?.spoken ?? '').join(' '));
}

const POTTER = personaOf({
  name: 'Mina',
  story:
    'I teach pottery in a barn near Gent.\n\nThe kiln broke in 2019. I cried in the van.\n\nI put my hand on the kiln by mistake. My sister drove the old kiln to the tip.',
  examples: [],
});

it.each(SEEDS)('are three where her lines and ours are enough (seed %i)', async (seed) => {
  const lines = await firstLines(POTTER, { topic: 'the old kiln', contentType: 'storytelling' }, seed);
  expect(new Set(lines).size).toBe(3);
});

it.each(SEEDS)(
  'are hers where an opening that we cannot say would repeat the topic (seed %i)',
  async (seed) => {
    const topic = 'the old kiln broke';
    const lines = await firstLines(POTTER, { topic, contentType: 'educational' }, seed);
    expect(new Set(lines).size).toBe(3);
  },
);

it('repeat the topic where she has told nothing of it and we have nothing to say', async () => {
  const [first, ...others] = await firstLines(POTTER, { topic: 'gets two injections a day' }, 0);
  expect(first).toBe('gets two injections a day');
  expect(others).toEqual([first, first]);
});

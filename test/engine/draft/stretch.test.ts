import { describe, expect, it } from 'vitest';
import { createBuiltInDrafter } from '../../../src/engine/draft/built-in-drafter.js';
import { planAttempts } from '../../../src/engine/generate/attempts/plan-attempts.js';
import { buildBrief } from '../../../src/engine/generate/build-brief.js';
import type { ContentRequest, Persona } from '../../../src/engine/types.js';
import { sampleRequest } from '../generate/sample-persona.js';
import { personaOf } from '../persona/creators.js';
import { draftFor } from './drafting.js';

const GLAZIER = personaOf({
  name: 'Orla',
  story:
    'I fit windows in Sligo. I started in 2011 with a borrowed van. In March a gull flew through a skylight I had fitted that morning. I shut the yard for a month and nearly lost the house. A window fogs when the seal is gone. I measure every frame twice.',
  examples: [],
});

const linesOf = (text: string): string[] => text.split('\n');

/** Of the three attempts, as they are planned. */
async function firstLinesOf(
  persona: Persona,
  asked: Pick<ContentRequest, 'topic' | 'seconds'>,
): Promise<string[]> {
  const brief = await buildBrief({
    persona,
    request: sampleRequest({ ...asked, contentType: 'educational' }),
  });
  const { signal } = new AbortController();
  return Promise.all(
    planAttempts(brief, 0).map(async (plan) => {
      const { beats } = await createBuiltInDrafter().draft(brief, plan, { signal });
      return beats[0]?.spoken ?? '';
    }),
  );
}

describe('a story shorter than was asked', () => {
  const asked = { topic: 'the gull in the skylight', seconds: 45, contentType: 'storytelling' } as const;

  it('asks for more at each gap, and says no line twice', async () => {
    const { text, draft } = await draftFor(GLAZIER, asked);
    const told = linesOf(text);
    expect(draft.blanks.length).toBeGreaterThan(1);
    expect(text).toMatch(/\[what you saw, and what was said\]/u);
    expect(told.filter((line) => /gull flew through a skylight/u.test(line))).toHaveLength(1);
  });

  it('tells what happened next before it asks for more, whatever kind of script she named', async () => {
    const driver = personaOf({
      name: 'Moss',
      story:
        'I drive a school bus in Ohio. One January the heater quit and I had forty kids on board. I pulled into the fire station. The firemen made cocoa. Now I keep blankets under every seat.',
      examples: [],
    });
    for (const attempt of [0, 1, 2]) {
      const asked = { topic: 'the day the heater quit', seconds: 45, contentType: 'educational' } as const;
      const { text } = await draftFor(driver, asked, attempt);
      const places = ['heater quit and', 'fire station', 'cocoa', 'Now I keep blankets', '['].map((piece) =>
        text.indexOf(piece),
      );
      expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    }
  });

  it('is filled with no loss of hers and no advice about something else', async () => {
    for (const attempt of [0, 1, 2]) {
      const { text } = await draftFor(GLAZIER, asked, attempt);
      expect(text).not.toMatch(/nearly lost the house|seal is gone/u);
    }
  });
});

it('tells the next sentence of hers where an ask of ours would leave no room for it, and asks the viewer once', async () => {
  const tuner = personaOf({
    name: 'Simone',
    story:
      'I tune pianos in Nova Scotia. My oldest customer is Mrs. Zinck, a hundred and one, in Mahone Bay. She has a Heintzman upright from 1912 that came over from Toronto by train and by ox cart for the last fourteen miles.',
    examples: [],
  });
  const { text } = await draftFor(tuner, {
    topic: 'my oldest customer',
    seconds: 15,
    contentType: 'inspirational',
  });
  expect(text).toMatch(/fourteen miles\.$/u);
  const long = await draftFor(tuner, { topic: 'moths in the felt', seconds: 90 });
  const asks = long.text.split('\n').filter((line) => /below|send it|pass it on/iu.test(line));
  expect(asks).toHaveLength(1);
});

it('advice is filled with how she works, not with another tale', async () => {
  for (const attempt of [0, 1, 2]) {
    const { text } = await draftFor(GLAZIER, { topic: 'why a window fogs', seconds: 45 }, attempt);
    expect(text).toMatch(/A window fogs when the seal is gone\./u);
    expect(text).toMatch(/I measure every frame twice\./u);
    expect(text).not.toMatch(/gull|nearly lost the house/u);
  }
});

it('who asks for the price hears it', async () => {
  const tuner = personaOf({
    name: 'Bea',
    story:
      'I tune pianos in Leeds. A piano is tuned once a year, even if nobody plays it. I charge 90 pounds and it takes an hour and a half.',
    examples: [],
  });
  for (const attempt of [0, 1, 2]) {
    const { text } = await draftFor(
      tuner,
      { topic: 'how much does it cost to tune a piano', seconds: 15 },
      attempt,
    );
    expect(text).toMatch(/90 pounds/u);
  }
});

it('knows verbs whose stem changes: "riego" answers "regar"', async () => {
  const nursery = personaOf(
    {
      name: 'Inés',
      story:
        'Tengo un vivero en Salta. Empecé en 2009 con cuarenta macetas. Yo riego los martes y los viernes, nada más.',
      examples: [],
    },
    'es',
  );
  const { text } = await draftFor(nursery, { topic: 'cada cuánto regar', seconds: 15, language: 'es' });
  expect(text).toMatch(/Yo riego los martes y los viernes/u);
});

describe('the first line', () => {
  it('is her strong one where the topic is told in its own words', async () => {
    const barber = personaOf({
      name: 'Kofi',
      story:
        'I run a barber shop in Leeds. Every Monday we cut for free for anyone with an interview. Last May a lad called Amari came in with his hood up, would not look in the mirror. He got the job.',
      examples: [],
    });
    const { text } = await draftFor(barber, {
      topic: 'the boy who would not look in the mirror',
      seconds: 30,
      contentType: 'storytelling',
    });
    expect(linesOf(text)[0]).toMatch(/^Last May a lad called Amari/u);
    expect(linesOf(text)[1]).toBe('He got the job.');
  });

  it('opens her own script on the topic as she opened it', async () => {
    const mechanic = personaOf({
      name: 'Con',
      story: 'I fix cars in Ennis.',
      examples: [
        'A woman came in on Tuesday. She was told she needed a new gearbox. She did not. The engine mount had gone. Ask to be shown the mounts first. Mind yourselves.',
      ],
    });
    const firsts = await firstLinesOf(mechanic, {
      topic: 'when a garage says you need a new gearbox',
      seconds: 30,
    });
    expect(firsts).toContain('A woman came in on Tuesday.');
  });

  it('differs between attempts also for a question she has told nothing on', async () => {
    const topic = 'how often should you get the putty of an old window looked at';
    const firsts = await firstLinesOf(GLAZIER, { topic, seconds: 30 });
    expect(new Set(firsts).size).toBe(3);
    for (const first of firsts) expect(first).toMatch(/looked at\?$/u);
  });
});

it('tells a Spanish tale to its turn, told in the first person', async () => {
  const dancer = personaOf(
    {
      name: 'Lola',
      story:
        'Doy clases de baile en Murcia. En 2017 me rompí el tobillo y los médicos me dijeron que no. Volví a los catorce meses, con miedo y con vendas. Mis alumnas tienen de 9 a 73 años.',
      examples: [],
    },
    'es',
  );
  const { text } = await draftFor(dancer, {
    topic: 'cuando me rompí el tobillo',
    seconds: 45,
    contentType: 'storytelling',
    language: 'es',
  });
  expect(text).toMatch(/Volví a los catorce meses/u);
});

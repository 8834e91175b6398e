import { describe, expect, it } from 'vitest';
import { buildBrief } from '../../../src/engine/generate/build-brief.js';
import { createBuiltInDrafter } from '../../../src/engine/draft/built-in-drafter.js';
import { planAttempts } from '../../../src/engine/generate/attempts/plan-attempts.js';
import { countWords } from '../../../src/engine/text/words.js';
import { sampleRequest } from '../generate/sample-persona.js';
import { personaOf } from '../persona/creators.js';
import type { ContentRequest } from '../../../src/engine/types.js';

const COBBLER = personaOf({
  name: 'Pat',
  story:
    'I mend shoes under the bridge in Derry. I started in 2009 with one last and a radio.\n\nMy brother Declan died in 2018. I closed for a month.\n\nI charge twelve pounds for a heel. I open at nine, Tuesday to Saturday.',
  examples: [
    'Right, your shoes are talking to you. A heel worn on the outside says you are always in a hurry. Salt dries leather out, so wipe the boots before the salt dries. Never dry a boot on a radiator. Mind the step.',
    'Right, a woman brought me one red shoe. Only the one. I asked for the other and she said the dog had it. We buried the heel in a flower pot. She still sends a card. Mind the step.',
  ],
});

async function textOf(
  asked: Partial<ContentRequest>,
  more: { readonly nearest?: readonly string[]; readonly said?: readonly string[] } = {},
): Promise<{ readonly text: string; readonly blanks: number }> {
  const brief = await buildBrief(
    {
      persona: COBBLER,
      request: sampleRequest(asked),
      avoid: { hooks: [], topics: [], structures: [], said: more.said ?? [] },
    },
    () => Promise.resolve(more.nearest ?? []),
  );
  const [plan] = planAttempts(brief, 0);
  if (!plan) throw new Error('no plan');
  const { signal } = new AbortController();
  const { beats, blanks } = await createBuiltInDrafter().draft(brief, plan, { signal });
  return { text: beats.map(({ spoken }) => spoken).join('\n'), blanks: blanks.length };
}

const UNTOLD = { topic: 'winter on the quay', contentType: 'educational' } as const;

describe('where she has told nothing on a topic', () => {
  it('her own advice nearest in meaning comes before her life, where it is no chance', async () => {
    const nearest = ['Never dry a boot on a radiator.', 'Salt dries leather out.'];
    const { text } = await textOf({ ...UNTOLD, seconds: 45 }, { nearest });
    expect(text).toMatch(/Never dry a boot on a radiator\./u);
    expect(text.indexOf('Never dry')).toBeLessThan(text.indexOf('I started in 2009'));
    const byChance = await textOf({ ...UNTOLD, seconds: 45 }, { nearest: nearest.slice(0, 1) });
    expect(byChance.text).not.toMatch(/radiator/u);
  });

  it('no death fills it up', async () => {
    const { text } = await textOf({ ...UNTOLD, seconds: 90 });
    expect(text).toMatch(/I started in 2009/u);
    expect(text).not.toMatch(/Declan|died|closed for a month/u);
  });

  it('nothing is told that her last scripts told', async () => {
    const said = ['I mend shoes under the bridge in Derry.\nI started in 2009 with one last and a radio.'];
    const { text } = await textOf({ ...UNTOLD, seconds: 60 }, { said });
    expect(text).not.toMatch(/started in 2009|under the bridge/u);
  });

  it('she is asked for more the more is missing', async () => {
    const [long, short] = await Promise.all([
      textOf({ ...UNTOLD, seconds: 90 }),
      textOf({ ...UNTOLD, seconds: 15 }),
    ]);
    expect(long.blanks).toBe(5);
    expect(short.blanks).toBeLessThanOrEqual(2);
  });

  it('every gap is led into by a whole sentence where there is time for it', async () => {
    const { text } = await textOf({ ...UNTOLD, seconds: 90 });
    const gaps = text.split('\n').filter((line) => line.includes('['));
    expect(gaps).toHaveLength(5);
    for (const gap of gaps) expect(countWords(gap.slice(0, gap.indexOf('[')))).toBeGreaterThanOrEqual(8);
  });

  it('the viewer gets a word to go with before the close', async () => {
    const { text } = await textOf({ ...UNTOLD, seconds: 90 });
    expect(text).toMatch(/\n(?:You do not have to remember|Think it over)[^\n]*\n[^\n]*\nMind the step\.$/u);
  });

  it('a price fills up nothing but an offer', async () => {
    const { text } = await textOf({ ...UNTOLD, seconds: 90 });
    expect(text).not.toMatch(/twelve pounds/u);
  });

  it('an offer is filled with what she does and what it costs alone', async () => {
    const { text } = await textOf({ topic: 'boots week', contentType: 'promotional', seconds: 30 });
    expect(text).toMatch(/twelve pounds/u);
    expect(text).not.toMatch(/Declan|closed for a month/u);
  });
});

describe('a word beside the request', () => {
  it('leaves the script to her own lines on the topic', async () => {
    const { text } = await textOf({
      topic: 'salt on leather boots',
      context: 'Somebody asked again.',
      contentType: 'educational',
      seconds: 30,
    });
    expect(text).toMatch(/Somebody asked again\./u);
    expect(text).toMatch(/wipe the boots before the salt dries/u);
  });

  it('is the script where it tells of a loss', async () => {
    const { text, blanks } = await textOf({
      topic: 'the dog',
      context: 'My dog died today.',
      contentType: 'storytelling',
      seconds: 60,
    });
    expect(text).toMatch(/my dog died today\./iu);
    expect(text).not.toMatch(/red shoe|radiator|2009|a minute|from me|thank you/iu);
    expect(blanks).toBe(0);
  });
});

it('tells the sentence that was joined on where the one before it is about something else', async () => {
  const gardener = personaOf(
    {
      name: 'Inés',
      story:
        'Soy de Salta.\n\nVendo plantines, de 1.500 a 4.000 pesos, y doy un curso los martes que se llama Raíces, donde vienen seis vecinas del barrio cada una con su maceta rota debajo del brazo, y se paga lo que se puede.',
      examples: ['A ver, mirame esta hoja. Está triste. ¿Le diste agua? No. Tierra nueva. Y esperá.'],
    },
    'es',
  );
  const brief = await buildBrief({
    persona: gardener,
    request: {
      ...sampleRequest({
        topic: 'curso Raíces este martes',
        contentType: 'promotional',
        seconds: 15,
        requirements: ['decir que se paga lo que se puede'],
      }),
      language: 'es',
    },
  });
  const [plan] = planAttempts(brief, 0);
  if (!plan) throw new Error('no plan');
  const { beats } = await createBuiltInDrafter().draft(brief, plan, { signal: new AbortController().signal });
  const text = beats.map(({ spoken }) => spoken).join('\n');
  expect(text).toMatch(/doy un curso los martes que se llama Raíces/iu);
  expect(text).toMatch(/se paga lo que se puede/iu);
  expect(text).not.toMatch(/plantines/u);
});

it('goes on with what she says next in the paragraph, not with her prices', async () => {
  const story =
    'I keep bees in Sligo.\n\nI hold an evening in the school hall every May. We had forty last year. I charge nine euro a jar.';
  const persona = personaOf({ name: 'Una', story, examples: [] });
  const brief = await buildBrief({
    persona,
    request: sampleRequest({
      topic: 'the evening in the school hall',
      contentType: 'educational',
      seconds: 15,
    }),
  });
  const [plan] = planAttempts(brief, 0);
  if (!plan) throw new Error('no plan');
  const { beats } = await createBuiltInDrafter().draft(brief, plan, { signal: new AbortController().signal });
  const text = beats.map(({ spoken }) => spoken).join('\n');
  expect(text).toMatch(/We had forty last year\./u);
});

describe('what she is asked for', () => {
  it('is of the kind that the topic wants', async () => {
    const { text } = await textOf({
      topic: 'why glue fails in winter',
      contentType: 'educational',
      seconds: 60,
    });
    expect(text).toMatch(/\[your answer/u);
    expect(text).not.toMatch(/\[the mistake/u);
  });

  it('is more of the story where her story tells of it', async () => {
    const { text } = await textOf({ topic: 'one last and a radio', contentType: 'educational', seconds: 60 });
    expect(text).toMatch(/\[what you saw/u);
    expect(text).not.toMatch(/\[the mistake|\[your best tip\]|\[what you would tell/u);
  });
});

it('asks for the story where she told one line of it, though her life would fill the time', async () => {
  const life = Array.from(
    { length: 30 },
    (_, at) => `In week ${at + 10} we planted another long row of willow by the river.`,
  );
  const persona = personaOf({
    name: 'Ros',
    story: `I weave baskets in Louth.\n\nMy first basket fell apart at the fair.\n\n${life.join(' ')}`,
    examples: [],
  });
  const brief = await buildBrief({
    persona,
    request: sampleRequest({
      topic: 'the basket that fell apart at the fair',
      contentType: 'storytelling',
      seconds: 90,
    }),
  });
  const [plan] = planAttempts(brief, 0);
  if (!plan) throw new Error('no plan');
  const { blanks } = await createBuiltInDrafter().draft(brief, plan, {
    signal: new AbortController().signal,
  });
  expect(blanks.length).toBeGreaterThanOrEqual(2);
});

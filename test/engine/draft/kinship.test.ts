import { describe, expect, it } from 'vitest';
import { leansElsewhere } from '../../../src/engine/draft/her-material/leaning-elsewhere.js';
import type { ContentRequest } from '../../../src/engine/types.js';
import { personaOf } from '../persona/creators.js';
import { draftFor } from './drafting.js';

const PLUMBER = personaOf({
  name: 'Nell',
  story:
    'I am Nell, and I fix pipes in Cork. I got my licence in 2012, before that I sat at a till.\n\nI take call-outs from eight, with a torch and two wrenches. I charge ninety euro for a call-out to any house in the county before six. On Sundays I play cards with my sisters. I clip every pipe I meet, and I look under the sink before I look at the wall. My torch hangs at my belt, and my wrenches lie in a bread tin by the door. My twins are fifteen and sleep till noon.\n\nI hold an evening in the school hall in March, ten euro for the lifeboat, where people see what hides behind their own sink. I do not do gas boilers.',
  examples: [
    'Right, listen to your pipes. A pipe that knocks at night wants a clip. Take the torch, look under the sink, press the pipe, and if it moves you clip it. Mind the stopcock.',
    'Right, a woman had a drip for a year. A wrench and a washer, forty cents. The drip had cost her a bath a week. She framed the washer. Mind the stopcock.',
  ],
});

async function textsOf(asked: Partial<ContentRequest> & { readonly topic: string }): Promise<string[]> {
  return Promise.all([0, 1, 2].map(async (attempt) => (await draftFor(PLUMBER, asked, attempt)).text));
}

describe('what fills the time around a topic she told nothing of', () => {
  it('is who she is and how she works, not her Sundays and not what something else costs', async () => {
    for (const text of await textsOf({ topic: 'what to close before a holiday', seconds: 60 })) {
      expect(text).toMatch(/I fix pipes in Cork/u);
      expect(text).toMatch(/with a torch and two wrenches/u);
      expect(text).not.toMatch(/cards with my sisters|twins|ninety euro/u);
    }
  });

  it('names no second price in an invitation, and says what the guest is spared', async () => {
    const baker = personaOf({
      name: 'Ama',
      story:
        'I hold a bread class on Saturdays for six people. No deposit is needed for the class.\n\nI charge $90 to fix an oven.\n\nFor a wedding cake I take $400.',
      examples: ['Right, flour first. Then salt. Mind the crust.'],
    });
    const { text } = await draftFor(baker, {
      topic: 'my bread class',
      contentType: 'promotional',
      seconds: 60,
    });
    expect(text).not.toMatch(/400/u);
    expect(text).toMatch(/No deposit is needed/u);
  });

  it('does not begin with a price of hers', async () => {
    const tuner = personaOf({
      name: 'Bea',
      story:
        'I charge ninety pounds to tune a piano and I bring my own lamp.\n\nI tune pianos in Leeds, in schools and in two churches with damp walls.',
      examples: ['Right, a piano hates a radiator. Mind the lid.'],
    });
    const { text } = await draftFor(tuner, { topic: 'moths in winter', seconds: 30 });
    expect(text).toMatch(/I tune pianos in Leeds/u);
    expect(text).not.toMatch(/ninety pounds/u);
  });
});

it('an invitation says what it costs, and neither what something else costs nor what she does not do', async () => {
  const texts = await textsOf({
    topic: 'the evening in the school hall',
    contentType: 'promotional',
    seconds: 60,
  });
  for (const text of texts) {
    expect(text).toMatch(/ten euro for the lifeboat/u);
    expect(text).not.toMatch(/ninety euro|gas boilers|cards|twins/u);
  }
});

it('asks for more of a story, also where its topic is worded as something to do', async () => {
  for (const text of await textsOf({
    topic: 'starting again after a till',
    contentType: 'inspirational',
    seconds: 60,
  }))
    expect(text).not.toMatch(/\[the mistake|\[your reason|\[what you would tell/u);
});

it('asks nobody when and where for what is taught', async () => {
  for (const text of await textsOf({ topic: 'the sink class of leaks', contentType: 'educational' }))
    expect(text).not.toMatch(/\[what they get|\[the time\]|\[the place\]/u);
});

it('asks for no day in an invitation that names it', async () => {
  const baker = personaOf({
    name: 'Rua',
    story: 'I bake rye bread in Sligo, in my own shed. I hold a bread class on Saturdays for six people.',
    examples: [],
  });
  const { text, draft } = await draftFor(baker, {
    topic: 'my bread class',
    contentType: 'promotional',
    seconds: 60,
  });
  expect(text).toMatch(/on Saturdays/u);
  expect(draft.blanks.length).toBeGreaterThan(0);
  expect(text).not.toMatch(/\[the time\]/u);
});

it('tells what she did before this, also where a paragraph begins with it', async () => {
  const walker = personaOf({
    name: 'Ash',
    story:
      'I walk dogs in Leith and I train them too.\n\nBefore this I did nine years in lettings for an agency, absolute misery. My neighbour Mrs Bell asked me to walk her poodle.',
    examples: [],
  });
  for (const attempt of [0, 1, 2]) {
    const { text } = await draftFor(
      walker,
      { topic: 'how I went from lettings to dogs', contentType: 'storytelling', seconds: 30 },
      attempt,
    );
    expect(text).toMatch(/Before this I did nine years in lettings/u);
    expect(text).toMatch(/Mrs Bell asked me to walk her poodle/u);
  }
});

it('counts what she says and what she is asked to teach, not where her story is left open', async () => {
  const teacher = personaOf({
    name: 'Ravi',
    story:
      'I teach sums in Indore. In 2018 I bought an app from a company in Noida. It had eleven downloads and three were my relatives.',
    examples: [
      'Good morning. Three points. One: write the rate first. Two: write the time. Three: check the answer. Revise.',
      'Good morning. Two points. One: read the question. Two: read it again. Revise.',
    ],
  });
  const { text } = await draftFor(teacher, {
    topic: 'the app that nobody opened',
    contentType: 'storytelling',
    seconds: 90,
  });
  const gaps = text.split('\n').filter((line) => line.includes('['));
  expect(gaps.length).toBeGreaterThan(0);
  for (const gap of gaps) expect(gap).not.toMatch(/^(?:One|Two|Three|Four|Five|Six):/u);
});

it.each([
  ['Punya warung kecil di dekat pasar sejak 2007.', false],
  ['Ujungnya mereka pulang ke kampung semua.', true],
])('knows in Indonesian what points back: %s', (line, leans) => {
  expect(leansElsewhere(line, 'id')).toBe(leans);
});

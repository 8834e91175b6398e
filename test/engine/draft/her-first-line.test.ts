import { describe, expect, it } from 'vitest';
import { leansOnPrevious } from '../../../src/engine/draft/her-material/leaning.js';
import { personaOf } from '../persona/creators.js';
import { draftFor } from './drafting.js';

const CLINIC = personaOf({
  name: 'Noor',
  story: [
    "I'm Noor, I run a physiotherapy clinic for children in Derby. In March a boy of six came in who could not jump off a step. His mum thought it was his knees. It was his screen time, five hours a day on the couch. I do not tell parents to throw the tablet away. I tell them to put the tablet on the carpet and the child on his tummy.",
    'I used to hand out exercise sheets with drawings. In 2019 I asked thirty families who had done them. Three had. One of them lied.',
  ].join('\n\n'),
  examples: [
    'Morning all. Can your six-year-old jump off a step with both feet? Go and look. If he lands like a sack it is not his shoes. It is the couch. Be soft on yourselves, see you on the carpet.',
  ],
});

const TAILOR = personaOf(
  {
    name: 'सलमा',
    story:
      'मेरा नाम सलमा है, इंदौर में सिलाई करती हूँ। पहला कुर्ता मैंने गलत काटा था। ग्राहक ईद के लिए लाई थी, कपड़ा 1,900 रुपये का था। मैंने पूरा पैसा पाँच महीने में लौटाया। अब मैं 18 लड़कियों को सिखाती हूँ, दोपहर तीन से पाँच।',
    examples: [],
  },
  'hi',
);

describe('her first line', () => {
  it('is one of hers that leads to the topic, and what followed it comes next', async () => {
    const { text } = await draftFor(CLINIC, {
      topic: 'screen time',
      seconds: 60,
      contentType: 'storytelling',
    });
    expect(text).toMatch(
      /^Morning all[.,] In March a boy of six came in who could not jump off a step\.\nHis mum thought it was his knees\./iu,
    );
  });

  it('answers the topic: nothing is asked that she has told', async () => {
    for (const attempt of [0, 1, 2]) {
      const { draft } = await draftFor(
        TAILOR,
        { topic: 'मेरी पहली ग़लती', seconds: 30, contentType: 'storytelling' },
        attempt,
      );
      expect(draft.blanks).toEqual([]);
    }
  });

  it('points at nothing that was not said', async () => {
    const thing = personaOf({
      name: 'Ro',
      story:
        'I teach knots on a pier in Hull. Ten minutes of that is more than a book on knots ever gave me. I lost my first boat to a bad knot in 2011.',
      examples: [],
    });
    for (const attempt of [0, 1, 2]) {
      const { draft } = await draftFor(thing, { topic: 'a bad knot', contentType: 'storytelling' }, attempt);
      expect(draft.beats[0]?.spoken).not.toMatch(/^Ten minutes of that/u);
    }
  });

  it('is not what there is now: that is heard beside what was before', async () => {
    const sewer = personaOf({
      name: 'Pat',
      story:
        "I run a mending table. I tore my mother's dress in May. I posted it with a pin in my mouth. Six women came the next Thursday and they brought a dress each. Now there are nineteen dresses every Thursday.",
      examples: [],
    });
    for (const attempt of [0, 1, 2]) {
      const { draft } = await draftFor(
        sewer,
        { topic: 'the dress', seconds: 45, contentType: 'storytelling' },
        attempt,
      );
      expect(draft.beats[0]?.spoken).not.toMatch(/^Now there are/u);
    }
  });
});

describe('the worst one', () => {
  it('begins what it is about, and is told where it is asked for', async () => {
    const tuner = personaOf({
      name: 'Ruth',
      story:
        'I tune pianos in Bristol. A piano has about 230 strings.\n\nThe worst one was a school in Bath where somebody had poured custard in. I cleaned it with a toothbrush for six hours.',
      examples: [],
    });
    for (const attempt of [0, 1, 2]) {
      const { text } = await draftFor(
        tuner,
        { topic: 'the custard piano', contentType: 'storytelling' },
        attempt,
      );
      expect(text).toMatch(/poured custard in/u);
    }
  });
});

describe('a topic that everybody has', () => {
  it.each([0, 1, 2])('is the one she told: the first week is not any week (attempt %i)', async (attempt) => {
    const driver = personaOf({
      name: 'Kay',
      story:
        'I drive a truck out of Tulsa. I sleep in it five nights a week. I backed into a light pole my first week in front of twenty men. I laughed, because what else do you do. I clear about 1,400 a week now.',
      examples: [],
    });
    const { text } = await draftFor(
      driver,
      { topic: 'the first week', contentType: 'storytelling' },
      attempt,
    );
    expect(text).toMatch(/light pole my first week/u);
  });
});

describe('an example of hers on the topic', () => {
  it('is drawn on although its first words only greet', async () => {
    const { text } = await draftFor(CLINIC, { topic: 'kids who cannot jump', seconds: 60 });
    expect(text).toMatch(/Can your six-year-old jump off a step with both feet\?/u);
    expect(text).toMatch(/^Morning all/u);
    expect(text).toMatch(/see you on the carpet\.$/u);
  });
});

describe('what she counted', () => {
  it('is told with its number: "Three had." announces no list', async () => {
    const { text } = await draftFor(CLINIC, {
      topic: 'exercise sheets with drawings',
      seconds: 90,
      contentType: 'storytelling',
    });
    expect(text).toMatch(/Three had\.\nOne of them lied\./u);
  });
});

describe('a line that needs another one', () => {
  it.each([
    ['My brother Calum was not.', 'The boat went down and I was the one they got out.'],
    ['I lost three to heat in 2020 because of the wall.', 'I killed my first colony in the rain.'],
    ['Ten minutes of that is more than a book.', 'He has to lie on his tummy.'],
  ])('%s', (line, before) => {
    expect(leansOnPrevious(line, before)).toBe(true);
  });

  it.each([
    ['We do not call it exercise.', 'We charge ten cedis.'],
    ["I've got one lad working with me, Callum, he's 19.", 'I fix locks.'],
    ['Your mother is sitting too much, and you know it.', ''],
  ])('is not this one: %s', (line, before) => {
    expect(leansOnPrevious(line, before)).toBe(false);
  });
});

describe('a story of a few words', () => {
  it('is told as the one thought it is', async () => {
    const seller = personaOf({ name: 'Om', story: 'I sell tea. Benares. 22 years.', examples: [] });
    for (const attempt of [0, 1, 2]) {
      const { text, draft } = await draftFor(seller, { topic: 'morning tea', seconds: 30 }, attempt);
      expect(text).toMatch(/I sell tea\.\nBenares\.\n22 years\./u);
      expect(draft.blanks.length).toBeLessThanOrEqual(3);
    }
  });
});

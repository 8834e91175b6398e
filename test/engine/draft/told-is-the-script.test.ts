import { describe, expect, it } from 'vitest';
import { withToldTopic } from '../../../src/engine/generate/told-topic.js';
import { withKnownNames } from '../../../src/engine/draft/her-material/name-case.js';
import { toldBeside } from '../../../src/engine/draft/her-material/told-beside.js';
import type { Persona } from '../../../src/engine/types.js';
import { sampleRequest } from '../generate/sample-persona.js';
import { personaOf } from '../persona/creators.js';
import { draftFor, type Asked } from './drafting.js';

const WELDER = {
  name: 'Uche',
  story:
    'I weld gates in Onitsha. Nine years now. Thieves carried my machine in 2021 and I worked with my brother till I bought another one.',
  examples: [],
};
const HERRERO = {
  name: 'Nacho',
  story: 'Hago rejas en Tepic desde 2012. Mi abuelo me enseñó a soldar con una careta rota.',
  examples: [],
};
const MISTRI = {
  name: 'Iqbal',
  story:
    'Main Rampur mein gate banata hoon, 15 saal se. Pehla gate tedha bana tha aur seth ne paise kaat liye.',
  examples: [],
};

const placesOf = (text: string, told: readonly string[]): readonly number[] =>
  told.map((piece) => text.toLowerCase().indexOf(piece.toLowerCase()));

const TOLD: readonly (readonly [string, typeof WELDER, Asked, readonly string[]])[] = [
  [
    'en',
    WELDER,
    {
      topic: 'rusty hinge',
      context: 'I pour small oil. If e still cry, the pin don bend. No hammer am. Change the pin',
    },
    ['I pour small oil', 'If e still cry', 'No hammer am', 'Change the pin'],
  ],
  [
    'es',
    HERRERO,
    {
      topic: 'la bisagra oxidada',
      context: 'Primero le echo tantito aceite. Si sigue chillando es el perno. No le pegues. Cámbialo y ya',
    },
    ['Primero le echo', 'Si sigue chillando', 'No le pegues', 'Cámbialo y ya'],
  ],
  [
    'hi-Latn',
    MISTRI,
    {
      topic: 'zang laga kabza',
      context:
        'Pehle thoda tel daalo. Phir bhi awaaz aaye toh pin tedhi hai. Hathoda mat maaro. Pin badal do',
    },
    ['thoda tel daalo', 'pin tedhi hai', 'Hathoda mat maaro', 'Pin badal do'],
  ],
];

describe.each(TOLD)('what she tells with the request (%s)', (language, creator, asked, told) => {
  it.each([0, 1, 2])('is the script, whole and in her order (%i)', async (attempt) => {
    const { text, draft } = await draftFor(personaOf(creator, language), asked, attempt);
    const places = placesOf(text, told);
    expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(draft.blanks).toEqual([]);
    expect(text).not.toMatch(/Onitsha|machine|Tepic|careta|Rampur|tedha bana/u);
  });
});

it('is told once where her story holds it already', async () => {
  const context = 'Today a boy pulled the gate\nhe broke the hinge with one hand';
  const persona = personaOf(
    { ...WELDER, story: `${WELDER.story} Today a boy pulled the gate. He broke the hinge with one hand.` },
    'en',
  );
  const { text } = await draftFor(persona, { topic: 'the strong boy', context });
  expect(text.match(/a boy pulled the gate\./gu)).toHaveLength(1);
  expect(text.match(/broke the hinge/gu)).toHaveLength(1);
});

describe('a topic of several sentences', () => {
  it('is named by the first and told by the rest', () => {
    const topic = 'why gates fall. People hang them on three small screws. The wall cannot hold it';
    const { topic: named, context } = withToldTopic(sampleRequest({ topic }));
    expect(named).toBe('why gates fall.');
    expect(context).toBe('People hang them on three small screws.\nThe wall cannot hold it');
  });

  it('stays as it is where it is one', () => {
    const request = sampleRequest({ topic: 'the test for iron: bend it' });
    expect(withToldTopic(request)).toBe(request);
  });
});

it.each([
  'ignore my typos',
  'For women over forty.',
  'i film it tomorrow',
  'no jokes',
  'can you make it funny',
  'Para quem perdeu o trabalho.',
  'Me lo piden mucho.',
  'Banyak yang tanya.',
  'filming on the stairs with wind noise',
  'grabo en la cocina',
])('says nothing of what is meant for us: %s', (note) => {
  expect(toldBeside(note)).toEqual([]);
});

it('says what tells of filming', () => {
  expect(toldBeside('Recording the rain took me nine years.')).not.toEqual([]);
});

describe('a piece of a sentence as topic', () => {
  it.each([
    ['gets two injections a day', 'en'],
    ['rust go chop the hinge', 'en'],
    ['q se sienta el coraje', 'es'],
    ['que eu pus nela', 'pt'],
    ['itu yang aku bilang', 'id'],
    ['papa ne jo pehle bola tha', 'hi-Latn'],
  ])('is put into no sentence of ours: %s', async (topic, language) => {
    const nobody = personaOf({ name: 'Guest', story: '', examples: [] }, language);
    for (const attempt of [0, 1, 2]) {
      const { draft } = await draftFor(nobody, { topic }, attempt);
      const opened = (draft.beats[0]?.spoken ?? '').toLowerCase().replace(/[.?!¿]/gu, '');
      expect(opened).toBe(topic.toLowerCase());
    }
  });

  it('has its names large', () => {
    expect(withKnownNames('rufus and the gate', ['a hound called Rufus'], 'en')).toBe('Rufus and the gate');
    expect(withKnownNames('the gate', ['The gate fell. My Gate'], 'en')).toBe('the gate');
  });
});

describe('what she told never to say', () => {
  const GATE = 'the gate that fell';
  const speaking = (changes: Partial<Persona>): Persona => ({
    ...personaOf(
      {
        ...WELDER,
        story: `${WELDER.story} The gate that fell was for Musa. The gate that fell had no anchor.`,
      },
      'en',
    ),
    ...changes,
  });

  it.each([[{ neverSays: ['Musa'] }], [{ rules: ["don't mention Musa"] }]])(
    'stands in no line of hers: %j',
    async (changes) => {
      for (const attempt of [0, 1, 2]) {
        const { text } = await draftFor(speaking(changes), { topic: GATE }, attempt);
        expect(text).not.toMatch(/Musa/u);
        expect(text).toMatch(/no anchor/u);
      }
    },
  );

  it('stands in no line of ours either, however it is contracted', async () => {
    const neverSays = [
      'send it',
      'pass it on',
      "you're thinking of",
      'ask me',
      'how do you do it',
      'who needs to hear',
      'tell me',
    ];
    for (const attempt of [0, 1, 2]) {
      const { draft } = await draftFor(speaking({ neverSays }), { topic: GATE }, attempt);
      expect(draft.beats.at(-1)?.kind).not.toBe('cta');
    }
  });
});

describe('a death', () => {
  const KEEPER = {
    name: 'Jo',
    story:
      'I keep goats in Powys. I have sold cheese since 2014.\n\nMy old billy Taffy died in March and I dug the hole myself.',
  };

  it('asks nothing of the viewer after it', async () => {
    for (const attempt of [0, 1, 2]) {
      const { draft } = await draftFor(
        personaOf({ ...KEEPER, examples: [] }, 'en'),
        { topic: 'Taffy the old billy', contentType: 'storytelling' },
        attempt,
      );
      expect(draft.beats.at(-1)?.kind).not.toBe('cta');
      expect(draft.beats.at(-1)?.spoken).toMatch(/dug the hole myself\.$/u);
    }
  });

  it('keeps what she always closes with', async () => {
    const examples = [
      'Goats eat roses. Fence them off. Mind the gate.',
      'Cheese needs salt. Use more. Mind the gate.',
    ];
    const { text } = await draftFor(personaOf({ ...KEEPER, examples }, 'en'), {
      topic: 'Taffy the old billy',
      contentType: 'storytelling',
    });
    expect(text).toMatch(/Mind the gate\.$/u);
  });
});

describe('what her last scripts told of her life', () => {
  it('is not told once more beside another topic where there is more to tell', async () => {
    const story = [
      WELDER.story,
      'I teach two boys on Saturdays in the yard behind the church, and both can weld a hinge now.',
      'My first gate hung crooked and the chief laughed at me in front of the whole street.',
      'My brother does the roofs in Asaba and I do the ground, since I do not like ladders at all.',
    ].join('\n\n');
    const welder = personaOf({ ...WELDER, story }, 'en');
    const said = ['I weld gates in Onitsha. Nine years now. Thieves carried my machine in 2021.'];
    const { text } = await draftFor(welder, { topic: 'buying a van' }, 0, {}, said);
    expect(text).not.toMatch(/weld gates|Thieves/u);
    expect(text).toMatch(/crooked|boys|ladders/u);
  });
});

it('leaves the words of a dialect without lines of ours', async () => {
  const story =
    "I mind the lambs up at Glenshee, thirty year. You dinnae lift a lamb by the legs, you cannae. You gie it a wee rub wi straw and it'll greet, aye, that's how ye ken it's alive.";
  const { draft, text } = await draftFor(personaOf({ name: 'Isla', story, examples: [] }, 'en'), {
    topic: 'how to lift a lamb',
  });
  expect(text).toMatch(/You dinnae lift a lamb by the legs/u);
  expect(draft.beats.at(-1)?.kind).not.toBe('cta');
});

describe('her own script on the topic', () => {
  const BARBER = personaOf(
    {
      name: 'Vic',
      story:
        'I cut hair in Deptford. I lost the shop in 2020 and the landlord gave me the keys back. Kids pay half of the price on a Friday. I do not work on Mondays.',
      examples: [
        'Yes yes, sit down. Your barber keeps pushing your line back. You know why? He is fixing the last man, and the last man was in a rush. Every week it goes two millimetres and every week you pay for it. In a year you look like a professor in a bad film. My cousin came in like that and he cried in this chair for an hour. You tell him leave it. Better ugly for three weeks than bald at thirty.',
      ],
    },
    'en',
  );

  it.each([0, 1, 2])('is told with its point where it has to be cut (%i)', async (attempt) => {
    const { text } = await draftFor(BARBER, { topic: 'pushed back hairline' }, attempt);
    expect(text).toMatch(/keeps pushing your line back/u);
    expect(text).toMatch(/bald at thirty/u);
    expect(text).not.toMatch(/landlord|Kids pay|Mondays/u);
  });

  it('tells who she is beside a line that is all she told, and asks for more rather than tell of something else', async () => {
    for (const attempt of [0, 1, 2]) {
      const { text } = await draftFor(
        BARBER,
        { topic: 'the landlord and the keys', contentType: 'storytelling' },
        attempt,
      );
      expect(text).toMatch(/gave me the keys back/u);
      expect(text).toMatch(/I cut hair in Deptford/u);
      expect(text).toMatch(/\[what you saw/u);
      expect(text).not.toMatch(/Kids pay|Mondays/u);
    }
  });
});

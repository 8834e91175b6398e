import { describe, expect, it } from 'vitest';
import { leansBack } from '../../../src/engine/draft/her-material/leaning.js';
import { withNames } from '../../../src/engine/draft/her-material/name-case.js';
import { cutAtLabel, sayingAlone } from '../../../src/engine/draft/her-material/sayings.js';
import { withoutWish } from '../../../src/engine/draft/her-material/wishes.js';
import { personaOf } from '../persona/creators.js';
import { draftFor } from './drafting.js';

describe('a label before a saying', () => {
  it.each([
    ['line: dhaaga jhooth nahi bolta', 'Dhaaga jhooth nahi bolta'],
    ['meri line hai: dhaaga jhooth nahi bolta', 'Dhaaga jhooth nahi bolta'],
    ['My motto: “measure it twice.”', 'Measure it twice.'],
    ['mi frase de siempre: sin apuro', 'Sin apuro'],
    ['Meu bordão é: pão não espera', 'Pão não espera'],
    ['kata-kata andalan: pelan asal rapi', 'Pelan asal rapi'],
    ['मेरी लाइन: धागा झूठ नहीं बोलता', 'धागा झूठ नहीं बोलता'],
    ['నా మాట: దారం అబద్ధం చెప్పదు', 'దారం అబద్ధం చెప్పదు'],
  ])('is not said: %s', (line, said) => {
    expect(sayingAlone(line)).toBe(said);
  });

  it('ends the clause before it', () => {
    expect(cutAtLabel('Bread since 1998, my line: no shortcuts')).toEqual([
      'Bread since 1998',
      'my line: no shortcuts',
    ]);
    expect(cutAtLabel('The line was long, and I waited: an hour')).toHaveLength(1);
  });

  it('does not come up in a script', async () => {
    const darzi = personaOf(
      {
        name: 'Salim',
        story:
          'main lucknow mein darzi hoon, 22 saal se. sherwani ka kaam karta hoon, ek sherwani 9 din. log online se mangwa ke mere paas theek karwane aate hain. line: dhaaga jhooth nahi bolta',
        examples: [],
      },
      'hi-Latn',
    );
    for (const attempt of [0, 1, 2]) {
      const { text } = await draftFor(darzi, { topic: 'dhaaga', seconds: 30 }, attempt);
      expect(text).toMatch(/dhaaga jhooth nahi bolta/iu);
      expect(text).not.toMatch(/line ?:/iu);
    }
  });
});

describe('a line that answers the one before it', () => {
  const MASA = [
    'Lo que más me preguntan es cómo se hace la masa, que no se la doy a nadie.',
    'A mi nieta Lucía si.',
  ] as const;

  it.each([
    [MASA[1], 'es'],
    ['Para mi neta sim.', 'pt'],
    ['Cucu saya yang kecil boleh.', 'id'],
    ['Meri poti Anaya ko haan.', 'hi-Latn'],
    ['मेरी पोती अनाया को हाँ।', 'hi'],
    ['నా మనవరాలు లక్ష్మికి మాత్రం చెప్తా.', 'te'],
  ])('goes with it: %s', (line, language) => {
    expect(leansBack(line, ['x'], language)).toBe(true);
  });

  it('is not what a shorter script begins with or is made of', async () => {
    const hers = personaOf(
      {
        name: 'Chela',
        story: `soy chela, hago empanadas en salta hace 30 años. ${MASA[0].toLowerCase()} bueno, a mi nieta Lucía si. la carne va cortada a cuchillo. un sabado vendi 400 y me quede sin aceite.`,
        examples: [],
      },
      'es',
    );
    for (const attempt of [0, 1, 2]) {
      const { draft, text } = await draftFor(hers, { topic: 'la masa', seconds: 30 }, attempt);
      expect(draft.beats[0]?.spoken).not.toMatch(/^A mi nieta/u);
      const lines = text.split(/(?<=[.?!])\s/u);
      const at = lines.indexOf(MASA[1]);
      expect(at < 0 ? MASA[0] : lines[at - 1]).toMatch(/a nadie\.$/u);
    }
  });
});

describe('where she comes from', () => {
  it.each([
    ["I'm 54 from hull, been sweeping chimneys", 'en', "I'm 54 from Hull, been sweeping chimneys"],
    ['im bev 54 from reading and i sweep', 'en', 'im Bev 54 from Reading and i sweep'],
    ['soy marta, 41, de rosario, hago pan', 'es', 'soy Marta, 41, de Rosario, hago pan'],
    ['saya rini 33 tahun dari solo, jual jamu', 'id', 'saya Rini 33 tahun dari Solo, jual jamu'],
  ])('is a name: %s', (line, language, said) => {
    expect(withNames(line, language, new Set(['bev', 'marta', 'rini']))).toBe(said);
  });

  it.each([
    ['i make soap from scratch, every week', 'en'],
    ['soy vendedora de arepas, y madre', 'es'],
    ['tengo 40 años de panadera', 'es'],
    ['faço bolo de cenoura, todo dia', 'pt'],
  ])('nothing else is: %s', (line, language) => {
    expect(withNames(line, language)).toBe(line);
  });
});

it.each([
  ['i post to get bookings before october', ''],
  ['Subo videos para que me llamen', ''],
  ['I post the letters to the bank on Fridays', 'I post the letters to the bank on Fridays'],
])('says nothing of why she posts: %s', (line, said) => {
  expect(withoutWish(line)).toBe(said);
});

it('tells a short scene to its end, and nothing of her life within it', async () => {
  const sweep = personaOf(
    {
      name: 'Bev',
      story:
        "I've been sweeping chimneys in Hull since my dad's knees went in 2009. Me and our kid Darren, one van, forty quid a sweep. Last winter we did 612 chimneys. I found a love letter from 1943 up one on Newland Avenue and gave it to the old girl who lives there. She cried because it was from her sister. Folk burn wet wood and that's what blocks a flue. I always say a clean flue is a quiet flue. We start at seven and finish at four.",
      examples: [],
    },
    'en',
  );
  for (const attempt of [0, 1, 2]) {
    const { text } = await draftFor(
      sweep,
      { topic: 'the love letter', seconds: 60, contentType: 'storytelling' },
      attempt,
    );
    expect(text).toMatch(/love letter from 1943/u);
    const [scene = ''] = /love letter from 1943[\s\S]*from her sister/u.exec(text) ?? [];
    expect(scene).toContain('She cried');
    expect(scene).not.toMatch(/sweeping|Darren|612/u);
    expect(text).not.toMatch(/wet wood/u);
  }
});

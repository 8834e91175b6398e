import { describe, expect, it } from 'vitest';
import { madeCreators, personaOf } from './creators.js';

const CREATORS = madeCreators();

const POTTER = {
  name: 'Mina Roth',
  story:
    'I teach pottery in a barn near Gent since 2011. I sold 40 bowls on my first market and dropped six.\n\nPeople who watch me are mostly nurses who are tired after a shift. I never say the word "therapy".',
  examples: [
    'Hands up, friends. The clay is too wet. You can fix it with a bat and ten minutes. Check yours tonight. Stay muddy.',
    'Hands up, friends. I broke eleven mugs in one kiln. It was my own mistake. Stay muddy.',
  ],
};

describe('a persona out of her own words', () => {
  it('quotes numbers, names and what happened, with their source', () => {
    const { facts } = personaOf(POTTER);
    expect(facts).toContainEqual({
      quote: 'I sold 40 bowls on my first market and dropped six.',
      source: 'story',
    });
    expect(facts).toContainEqual({ quote: 'I broke eleven mugs in one kiln.', source: 'example 2' });
    expect(facts.map((fact) => fact.quote)).not.toContain('Stay muddy.');
  });

  it('quotes what was dictated without a full stop thought by thought', () => {
    const { facts } = personaOf({
      name: 'Loretta',
      story:
        'well my name is Loretta and I drove a school bus for thirty three years and I did put her in a ditch once in January of 94 with 22 children on it and nobody hurt but a lunchbox and then the flood come in July of 22 and I lost my porch',
      examples: [],
    });
    const quotes = facts.map(({ quote }) => quote);
    expect(quotes).toContain('well my name is Loretta');
    expect(quotes.length).toBeGreaterThan(3);
    expect(Math.max(...quotes.map((quote) => quote.length))).toBeLessThan(140);
  });

  it('hears every refusal of a sentence that has two', () => {
    const story = `${POTTER.story} I never say beast mode and I never say no pain no gain, because there was pain.`;
    expect(personaOf({ ...POTTER, story }).neverSays).toEqual(['therapy', 'beast mode', 'no pain no gain']);
  });

  it('hears nothing of an example that is only shown or headed', () => {
    const persona = personaOf({
      name: 'Chi',
      story: POTTER.story,
      examples: [
        'REEL 23 - OIL 🔥🔥\n[0:00] (me holding the dipstick)\nMy people, how far! This oil is black. Change it.\nBye bye!\n#AbaMechanic #gen',
        'REEL 24 - PLUG 🔥\n[0:00] (walking to the gen)\nMy people, how far! Your plug is wet. Dry it.\nBye bye!\n#AbaMechanic',
      ],
    });
    const known = JSON.stringify([
      persona.habits,
      persona.facts,
      persona.hookPatterns,
      persona.ctaPreferences,
    ]);
    expect(known).toContain('My people, how far!');
    expect(known).not.toMatch(/REEL 2|AbaMechanic|dipstick|walking/u);
  });

  it('knows how she opens, signs off and whom she speaks to', () => {
    const persona = personaOf(POTTER);
    expect(persona.ctaPreferences[0]).toBe('Stay muddy.');
    expect(persona.targetAudience).toBe('People who watch me are mostly nurses who are tired after a shift');
    expect(persona.uniqueVoice).toContain('"Hands up, friends."');
    expect(persona.neverSays).toEqual(['therapy']);
    expect(persona.expertise).toEqual(['I teach pottery in a barn near Gent since 2011.']);
  });

  it('quotes whole sentences for her voice', () => {
    const text =
      'Right folks, the van is warm. Lift the ear and comb down to the skin. Cheers the now, mind how you go, and give your dog a scratch from me.';
    const { evidence } = personaOf({ name: 'Ana', story: 'I groom dogs.', examples: [text] });
    expect(evidence['uniqueVoice']).toEqual([
      'Right folks, the van is warm.',
      'Cheers the now, mind how you go, and give your dog a scratch from me.',
    ]);
  });

  it('has evidence only in words that stand in her texts', () => {
    const persona = personaOf(POTTER);
    const sources = [POTTER.story, ...POTTER.examples].join('\n');
    for (const quote of Object.values(persona.evidence).flat()) expect(sources).toContain(quote);
  });

  it('describes her in her own language', () => {
    const { uniqueVoice, storytellingStyle } = personaOf({
      name: 'Nora',
      story: 'Vendo plantas chicas en Rosario y doy un taller los sábados.',
      examples: [
        'A ver, ¿regaste otra vez? La maceta está llena de agua. Sacala al sol. Chau.',
        'A ver, ¿dónde está la luz? La planta busca la ventana. Movela hoy. Chau.',
      ],
    });
    expect(uniqueVoice).toMatch(/^Frases cortas, de unas \d palabras; empieza con "A ver,"/u);
    expect(storytellingStyle).toMatch(/primera frase, luego/u);
  });

  it('names topics, not people, numbers or the words of every script', () => {
    const { successfulTopics } = personaOf({
      name: 'Mina Roth',
      story: 'I throw bowls with Gerda. Gerda fires the kiln and the kiln eats forty bowls a week.',
      examples: [
        'Hands up, friends. The kiln was cold and forty bowls cracked, said Gerda. Stay muddy.',
        'Hands up, friends. Two bowls, one kiln, and Gerda laughing. Stay muddy.',
      ],
    });
    expect(successfulTopics).toEqual(expect.arrayContaining(['kiln', 'bowls']));
    expect(successfulTopics.join(' ')).not.toMatch(/gerda|forty|muddy|friends/u);
  });

  it('leaves empty what she has not said', () => {
    const persona = personaOf({ name: 'A', story: 'Hello there.', examples: [] });
    expect(persona).toMatchObject({
      expertise: [],
      personalityTraits: [],
      hookPatterns: [],
      targetAudience: '',
      audienceDesires: [],
      uniqueVoice: '',
      habits: null,
      evidence: {},
    });
  });

  it('takes any text without falling over', () => {
    const hostile = [
      '\u0000\u202E🙂'.repeat(2000),
      'a '.repeat(20_000),
      '((((([[[['.repeat(500),
      '\n\n\n',
      ',,,, and '.repeat(3000),
    ];
    for (const text of hostile) {
      const startedAt = performance.now();
      personaOf({ name: text.slice(0, 50), story: text, examples: [text, text] });
      expect(performance.now() - startedAt).toBeLessThan(3000);
    }
  });

  it.skipIf(CREATORS.length === 0)('finds at least nine in ten facts listed for the made-up creators', () => {
    const facts = CREATORS.flatMap((creator) => {
      const quotes = personaOf(creator).facts.map((fact) => fact.quote);
      return creator.facts.map((fact) => quotes.some((quote) => quote.includes(fact)));
    });
    expect(facts.filter(Boolean).length / facts.length).toBeGreaterThanOrEqual(0.9);
  });
});

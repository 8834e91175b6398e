import { describe, expect, it } from 'vitest';
import { isCorrection } from '../../../../src/engine/persona/corrections/read-correction.js';
import {
  correctPersona,
  learnFromFeedback,
  tellOfHerself,
} from '../../../../src/engine/persona/corrections/correct.js';
import { personaChanges } from '../../../../src/engine/persona/corrections/changes.js';
import { refinePersona } from '../../../../src/engine/persona/corrections/refine.js';
import { personaOf } from '../creators.js';

const LATER = '2026-02-01T00:00:00.000Z';
const persona = personaOf({
  name: 'Ana',
  story: 'I bake bread in Lisbon. People who watch me are mostly students.',
  examples: ['Okay bakers. Flour first. Bye now.', 'Okay bakers. Salt last. Bye now.'],
});

describe('her corrections', () => {
  it.each([
    ['My audience is retired nurses', 'targetAudience', 'retired nurses'],
    ['I never say "hack"', 'neverSays', ['hack']],
    ["don't call them followers", 'neverSays', ['followers']],
    ['they struggle with old ovens, no time', 'audiencePainPoints', ['old ovens', 'no time']],
    ['I end with "Crumbs up."', 'ctaPreferences', ['Crumbs up.']],
    ['I speak about 170 words a minute', 'wordsPerMinute', 170],
    ['My topics are rye and brioche', 'successfulTopics', ['rye and brioche']],
    ['Call me Nina', 'name', 'Nina'],
    ['mi público son madres jóvenes', 'targetAudience', 'madres jóvenes'],
    ['Meu público são mulheres que cozinham.', 'targetAudience', 'mulheres que cozinham'],
    ['penonton saya ibu muda', 'targetAudience', 'ibu muda'],
    ['मेरे दर्शक घर पर सीखने वाली माँएँ हैं।', 'targetAudience', 'घर पर सीखने वाली माँएँ'],
    ['मेरी ऑडियंस नए मम्मी-पापा हैं।', 'targetAudience', 'नए मम्मी-पापा'],
    ['mere audience naye riders hain', 'targetAudience', 'naye riders'],
    ['నా ప్రేక్షకులు పీజీలో ఉండే అమ్మాయిలు', 'targetAudience', 'పీజీలో ఉండే అమ్మాయిలు'],
    ['నా ఆడియన్స్ కొత్త తల్లిదండ్రులు.', 'targetAudience', 'కొత్త తల్లిదండ్రులు'],
    ['nunca digo "barato"', 'neverSays', ['barato']],
    [
      'eu não falo vou confessar, isso é coisa de coach. fala direto, sem essa',
      'neverSays',
      ['vou confessar'],
    ],
    ['no hablo así, yo no digo "alguna vez"', 'neverSays', ['alguna vez']],
    ['eu não falo assim, nunca falo galera', 'neverSays', ['galera']],
    ["that's not me. i never say guys", 'neverSays', ['guys']],
    ['मैं कभी "सस्ता" नहीं बोलती', 'neverSays', ['सस्ता']],
    ['main kabhi "guru" nahi bolta', 'neverSays', ['guru']],
    ['mera naam Sonu hai', 'name', 'Sonu'],
  ])('"%s" is about %s', (text, field, value) => {
    const after = correctPersona(persona, null, text, LATER);
    expect(after[field as keyof typeof after]).toEqual(value);
    expect(after.corrected).toContain(field);
    expect(after.version).toBe(2);
  });

  it('keep what names no field as a standing rule, and its facts as hers', () => {
    const after = correctPersona(persona, null, 'The bakery has 3 ovens now', LATER);
    expect(after.rules).toEqual(['The bakery has 3 ovens now']);
    expect(after.facts).toContainEqual({ quote: 'The bakery has 3 ovens now', source: 'correction' });
    expect(after.corrected).toEqual([]);
  });

  it('of a field are neither a rule nor a moment to tell', () => {
    const after = correctPersona(persona, null, 'My audience is retired nurses', LATER);
    expect(after.rules).toEqual([]);
    expect(after.facts).toEqual(persona.facts);
  });

  it('take a bare answer when the field was chosen with a button', () => {
    expect(correctPersona(persona, 'targetAudience', 'dads on Sundays', LATER).targetAudience).toBe(
      'dads on Sundays',
    );
    expect(correctPersona(persona, 'targetAudience', 'My audience is dads.', LATER).targetAudience).toBe(
      'dads',
    );
  });

  it('are refused when they are empty or no number', () => {
    expect(() => correctPersona(persona, null, '  ', LATER)).toThrow('few words');
    expect(() => correctPersona(persona, 'wordsPerMinute', 'quickly', LATER)).toThrow('whole number');
  });

  it('survive a new analysis, which shows as a difference', () => {
    const corrected = correctPersona(persona, null, 'My audience is retired nurses', LATER);
    const example = { id: 'x', name: 'x', text: 'Okay bakers. I burnt 9 loaves. Bye now.', addedAt: LATER };
    const after = refinePersona(corrected, [example], LATER);
    expect(after.targetAudience).toBe('retired nurses');
    expect(after.evidence['targetAudience']).toEqual(['My audience is retired nurses']);
    expect(after.version).toBe(3);
    const changes = personaChanges(corrected, after).map((change) => change.field);
    expect(changes).toContain('examples');
    expect(changes).not.toContain('targetAudience');
    expect(refinePersona(after, [example], LATER)).toBe(after);
  });

  it('name of a list what came and what went, and nothing of its order', () => {
    const before = { ...persona, rules: ['No jokes; ever.', 'Swear more.'] };
    const after = { ...persona, rules: ['Swear more.', 'No emoji.'] };
    expect(personaChanges(before, after)).toMatchObject([
      { field: 'rules', added: ['No emoji.'], removed: ['No jokes; ever.'] },
    ]);
    expect(personaChanges(before, { ...before, rules: before.rules.toReversed() })).toEqual([]);
  });

  it('include the reason under "Not me"', () => {
    expect(learnFromFeedback(persona, 'too formal', LATER).rules[0]).toMatch(/the way I speak/u);
    expect(learnFromFeedback(persona, 'never say "yummy"', LATER).neverSays).toContain('yummy');
    expect(learnFromFeedback(persona, 'who talks like that?', LATER)).toBe(persona);
    for (const wish of ['less formal, ok?', 'could it be a bit warmer please?', 'too salesy, no?'])
      expect(learnFromFeedback(persona, wish, LATER).rules).toContain(wish);
  });
});

describe('a correction out of the blue', () => {
  it.each(['my audience is nurses', 'nunca digo barato', 'मेरे दर्शक माँएँ हैं', 'penontonku ibu muda'])(
    'is "%s"',
    (text) => {
      expect(isCorrection(text)).toBe(true);
    },
  );

  it.each([
    'my bread is too dense',
    'I start with flour and water',
    'mi pan es duro',
    'मेरे पड़ोसी अच्छे हैं',
    'hablo con mi masa madre',
    'cara menambah penonton',
  ])('is not "%s"', (text) => {
    expect(isCorrection(text)).toBe(false);
  });
});

describe('what she tells of herself later', () => {
  it('goes on with her story, and is no rule', () => {
    const told = tellOfHerself(persona, 'My sister Ines took over the stall in 2019.', LATER);
    expect(told.story).toBe(`${persona.story}\n\nMy sister Ines took over the stall in 2019.`);
    expect(told.rules).toEqual(persona.rules);
    expect(told.facts.at(-1)).toMatchObject({ source: 'correction' });
  });

  it('is a rule where it holds no moment of hers', () => {
    const ruled = tellOfHerself(persona, 'never say hustle', LATER);
    expect(ruled.story).toBe(persona.story);
    expect(ruled.neverSays).toContain('hustle');
  });
});

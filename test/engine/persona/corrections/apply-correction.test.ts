/** What she tells of herself and takes back, beside the fields of the card. */
import { describe, expect, it } from 'vitest';
import { applyCorrection } from '../../../../src/engine/persona/corrections/apply-correction.js';
import { bansOf, holdsBan } from '../../../../src/engine/persona/rules/banned-words.js';
import { correctPersona } from '../../../../src/engine/persona/corrections/correct.js';
import { personaOf } from '../creators.js';

const LATER = '2026-02-01T00:00:00.000Z';
const persona = personaOf({
  name: 'Ana',
  story: 'I bake bread in Lisbon. I never say cheap. I never say artisan.',
  examples: ['Okay bakers. Flour first. Bye now.', 'Okay bakers. Salt last. Bye now.'],
});

describe('rules taken back', () => {
  const ruled = ['The bakery has 3 ovens now.\nAnd a van.', 'I never say yummy', 'I never say hack'].reduce(
    (known, text) => correctPersona(known, null, text, LATER),
    persona,
  );

  it('go to the letter, line breaks and all, with the facts that came with them', () => {
    const after = applyCorrection(ruled, { dropRules: ruled.rules }, LATER);
    expect(ruled.rules).toEqual(['The bakery has 3 ovens now.\nAnd a van.']);
    expect(after.rules).toEqual([]);
    expect(after.facts.filter(({ source }) => source === 'correction')).toEqual([]);
    expect(after.version).toBe(ruled.version + 1);
  });

  it('may be words she said again, and the others stay banned', () => {
    const after = applyCorrection(ruled, { dropRules: ['yummy'] }, LATER);
    expect(holdsBan('So yummy.', bansOf(ruled))).toBe(true);
    expect(holdsBan('So yummy.', bansOf(after))).toBe(false);
    expect(holdsBan('A hack.', bansOf(after))).toBe(true);
  });

  it('make no ban of what was read out of her story', () => {
    const [first = ''] = persona.neverSays;
    const after = applyCorrection(persona, { dropRules: [first] }, LATER);
    expect(after.neverSays).toEqual(persona.neverSays.slice(1));
    expect(after.neverSays.length).toBeGreaterThan(0);
    expect(bansOf(after)).toEqual([]);
  });
});

it('examples are taken back by their ids, and a piece of story is read with the rest', () => {
  const [first] = persona.examples;
  const after = applyCorrection(persona, { dropExamples: [first?.id ?? ''] }, LATER);
  expect(after.examples).toEqual(persona.examples.slice(1));
  const told = applyCorrection(after, { story: 'We moved to Porto in 2011.' }, LATER);
  expect(told.facts.map(({ quote }) => quote)).toContain('We moved to Porto in 2011.');
  expect(told.version).toBe(3);
});

it('words she copied out of a script are not said again', () => {
  const text = '“Honestly, it was huge.” “Game changer.”';
  const after = correctPersona(persona, 'neverSays', text, LATER);
  const bans = bansOf(after);
  expect(holdsBan('And honestly, it was huge.', bans)).toBe(true);
  expect(holdsBan('A game changer.', bans)).toBe(true);
});

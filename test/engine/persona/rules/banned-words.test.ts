import { expect, test } from 'vitest';
import { correctPersona } from '../../../../src/engine/persona/corrections/correct.js';
import { isCorrection, readCorrection } from '../../../../src/engine/persona/corrections/read-correction.js';
import { isOpeningRule } from '../../../../src/engine/persona/rules/opening-rule.js';
import { bansOf, obeying, readBan, sayInstead } from '../../../../src/engine/persona/rules/banned-words.js';
import { samplePersona } from '../../generate/sample-persona.js';

test.each([
  ['I never say muck, say dirt', 'muck → dirt'],
  ["don't call them customers, they are guests", 'customers → guests'],
  ['say dirt, not muck', 'muck → dirt'],
  ['nunca digo clientes, digo vecinas', 'clientes → vecinas'],
  ['não me chame de blogueira, me chame de padeira', 'blogueira → padeira'],
  ['jangan bilang murah, bilang hemat', 'murah → hemat'],
])('%s', (said, pair) => {
  expect(isCorrection(said)).toBe(true);
  expect(sayInstead(readCorrection(said)?.value ?? '')).toBe(pair);
});

test.each(['no me digas emprendedora', 'mujhe madam mat bolo', 'nannu guru ani pilavakandi'])(
  '%s',
  (said) => {
    expect(isCorrection(said)).toBe(true);
    expect(readCorrection(said)).toMatchObject({ field: 'neverSays' });
  },
);

test.each([
  'I never start with a question',
  'nunca empiezo con una pregunta',
  'eu nunca começo com uma pergunta',
  'saya tidak pernah mulai dengan pertanyaan',
  'main kabhi sawaal se shuru nahi karti',
  'मैं कभी सवाल से शुरू नहीं करती',
  'నేను ఎప్పుడూ ప్రశ్నతో మొదలు పెట్టను',
])('%s is a rule on the first line', (said) => expect(isOpeningRule(said)).toBe(true));

test.each([
  'why you should never start a video with a question',
  'I start with a question',
  'no idea what to ask when a garage opens',
])('%s is none', (said) => expect(isOpeningRule(said)).toBe(false));

test('a word is replaced in its number and capital, and a sentence with a banned word goes', () => {
  const bans = ['customers → artists', 'cheap'].map(readBan);
  expect(obeying('A customer came. Customers wait.\nIt was cheap. Cheapest of all.', bans, 'en')).toBe(
    'An artist came. Artists wait.\nCheapest of all.',
  );
});

test('a ban of hers makes no ban of what was read out of her story', () => {
  const told = samplePersona({
    story: 'Main kabhi fairness cream nahi bechti, beta.',
    neverSays: ['fairness cream'],
    evidence: { neverSays: ['Main kabhi fairness cream nahi bechti'] },
  });
  const once = correctPersona(told, null, 'main kabhi "beta" nahi bolti', told.updatedAt);
  const twice = correctPersona(once, null, 'I never say bride', told.updatedAt);
  expect(twice.neverSays).toContain('fairness cream');
  expect(bansOf(twice).map(({ word }) => word)).toEqual(['beta', 'bride']);
});

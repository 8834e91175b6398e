import { expect, test } from 'vitest';
import { refusedSayings, toldSayings } from '../../../../src/engine/persona/reading/told-sayings.js';

test.each([
  ['i say "its only bolts" about everything. people say "fix it" to me', ['its only bolts']],
  ['My line: “pick up the phone before pride does”. I work nights.', ['pick up the phone before pride does']],
  ['Siempre digo «la masa no perdona» y me río.', ['la masa no perdona']],
  ['eu falo "calma que dá" pra todo mundo', ['calma que dá']],
  ['मैं हमेशा कहती हूँ "धागा मत छोड़ो" सबको', ['धागा मत छोड़ो']],
  ['"నూనె తక్కువ వాడండి" అని అంటాను నేను', ['నూనె తక్కువ వాడండి']],
  ['aku selalu bilang "pelan asal jadi" ke anak-anak', ['pelan asal jadi']],
  ['My mother said "come home". I say nothing.', []],
])('%s', (story, sayings) => {
  expect(toldSayings(story)).toEqual(sayings);
});

test.each([
  ['No digo nunca "mis amores". Vendo fruta.', 'mis amores'],
  ['aku ga suka bilang "guys", aneh', 'guys'],
  ['eu não falo "gente linda" com ninguém', 'gente linda'],
  ["I never say 'my lovelies' to anyone.", 'my lovelies'],
])('says she never says: %s', (story, refused) => {
  expect(refusedSayings(story)).toEqual([refused]);
  expect(toldSayings(story)).toEqual([]);
});

test('what she says she says she does not refuse', () => {
  expect(refusedSayings('Siempre digo «la masa no perdona».')).toEqual([]);
});

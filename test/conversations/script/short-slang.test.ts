/** Few words in slang, misspelt or in Latin letters, said right after a script. */
import { expect, it } from 'vitest';
import { meaningOf } from '../../../src/conversations/understand/meaning.js';
import { contextWith, persona } from '../samples.js';

const context = contextWith({ persona, lastScriptId: 'shown' });

it.each([
  'inkoti try chey',
  'malli try chey bro',
  'vere la rayi okasari',
  'ఇంకోటి ట్రై చెయ్',
  'bhai dusra bana',
  'phirse kar na yaar',
  'aslo otra ves',
  'intentalo denuevo porfa',
  'tenta denovo',
  'lagi dong',
])('%j asks for another', (says) => {
  expect(meaningOf(says, context)).toMatchObject({ kind: 'rewrite', asked: { part: 'another' } });
});

it.each([
  ['idi bagundi post chestha', 'praise'],
  ['adirindi anna repu shoot chestha', 'praise'],
  ['faadu likha hai bhai', 'praise'],
  ['dhanyavadalu', 'thanks'],
  ['thenku bhaiya', 'thanks'],
  ['थैंक्यू जी', 'thanks'],
  ['makasi bnyk min', 'thanks'],
])('%j is %s', (says, wish) => {
  expect(meaningOf(says, context)).toMatchObject({ kind: 'wish', wished: { wish } });
});

it.each(['a good knife', 'a good opening night'])('%j is no praise for a word of it', (says) => {
  expect(meaningOf(says, context).kind).toBe('remark');
});

/** "Put it back" takes back what she took out, and "busca manteca" looks for a script: neither is a topic. */
import { expect, it } from 'vitest';
import { meaningOf } from '../../../src/conversations/understand/meaning.js';
import { contextWith, persona } from '../samples.js';

const heard = (text: string) => meaningOf(text, contextWith({ persona, lastScriptId: 's1' }));

it.each([
  'put it back',
  'ponla otra vez',
  'ponlo como estaba',
  'bota de volta',
  'wapas daal do',
  'malli pettu',
  'taruh lagi dong',
])('%j', (text) => {
  expect(heard(text)).toMatchObject({ kind: 'wish', wished: { wish: 'undo' } });
});

it.each([
  ['busca manteca', 'manteca'],
  ['procura caldo', 'caldo'],
  ['search for zip', 'zip'],
  ['cari resep', 'resep'],
])('%j looks for a script', (text, name) => {
  expect(heard(text)).toEqual({ kind: 'named', named: { act: 'open', name } });
});

it('"busca ideas" wants ideas', () => {
  expect(heard('busca ideas')).toMatchObject({ kind: 'wish', wished: { wish: 'ideas' } });
});

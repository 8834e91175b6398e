import { describe, expect, it } from 'vitest';
import { YEAR_WRITTEN } from '../../../src/evaluation/facts-set.js';
import { candidatesIn } from '../../../src/engine/facts/candidates.js';

const STORY = 'I repair generators in Lagos. My uncle taught me.';

const names = (text: string, language: string): readonly string[] =>
  candidatesIn([STORY], text, language, YEAR_WRITTEN)
    .filter(({ kind }) => kind === 'name' || kind === 'brand')
    .map(({ start, end }) => text.slice(start, end));

describe('a name that needs no source', () => {
  it.each([
    ['so I answer her in Polish, slowly.', 'en'],
    ["the Yoruba's own word is shorter.", 'en'],
    ['my customers are Ghanaian and Welsh.', 'en'],
    ['dia jawab pakai bahasa Polandia.', 'id'],
    ['ada orang Batak yang bantu.', 'id'],
  ])('is a language or a people: %s', (text, language) => {
    expect(names(text, language)).toEqual([]);
  });

  it.each([
    ['when NEPA takes the light, wait.', 'en'],
    ['o selo do Inmetro, o Procon e o INSS.', 'pt'],
    ['si te corta Conatel, espera. El del IMSS igual.', 'es'],
    ['urus NIB dan BPJS dulu.', 'id'],
    ['pehle RTO jao, phir Aadhaar dikhao.', 'hi-Latn'],
  ])('is a public body: %s', (text, language) => {
    expect(names(text, language)).toEqual([]);
  });

  it('is an abbreviation of every day', () => {
    expect(names('even the VAR got it wrong, and the CCTV saw it.', 'en')).toEqual([]);
  });

  it('is not whatever looks like one', () => {
    expect(names('so I answer Polly in Kraków, and Inmeta pays.', 'en')).toEqual([
      'Polly',
      'Kraków',
      'Inmeta',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { YEAR_WRITTEN } from '../../../src/evaluation/facts-set.js';
import { candidatesIn } from '../../../src/engine/facts/candidates.js';

const quotes = (text: string, language: string): readonly string[] =>
  candidatesIn(['I fix cars in Leeds. My uncle Ray taught me.'], text, language, YEAR_WRITTEN)
    .filter(({ kind }) => kind === 'quote')
    .map(({ start, end }) => text.slice(start, end));

describe('words in quotation marks', () => {
  it.each([
    ["Go in and say: 'I need the mounts checked.' Nothing else.", 'en'],
    ['Tell the mechanic: "Show me the old part." Then wait.', 'en'],
    ['Next time, just ask them, "Can I see the receipt?"', 'en'],
    ['Dile: "quiero ver la factura". Y espera.', 'es'],
    ['Fala assim: "quero ver o lacre". Só isso.', 'pt'],
    ['Bilang aja: "saya mau lihat notanya". Selesai.', 'id'],
    ['बस इतना कहिए: "मुझे पुराना पार्ट दिखाओ"।', 'hi'],
    ['Mistri ko bol do: "purana part dikhao". Phir chup.', 'hi-Latn'],
    ['ఇలా అడగండి: "పాత పార్ట్ చూపించండి".', 'te'],
  ])('that the viewer shall say are nobody’s: %s', (text, language) => {
    expect(quotes(text, language)).toEqual([]);
  });

  it.each([
    ['My aunt came in and said: "you saved this car".', 'you saved this car', 'en'],
    ['Minha avó sempre fala: "carro bom não avisa".', 'carro bom não avisa', 'pt'],
    ['Pak Dedi, bilang: "mobil tua itu guru".', 'mobil tua itu guru', 'id'],
    ['Mi clienta dice: "di lo que quieras, es magia".', 'di lo que quieras, es magia', 'es'],
  ])('that somebody is made to say are claims: %s', (text, quote, language) => {
    expect(quotes(text, language)).toContain(quote);
  });
});

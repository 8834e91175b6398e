import { describe, expect, it } from 'vitest';
import { candidatesIn } from '../../../src/engine/facts/candidates.js';

/** Features of the last number of `text`. */
const lastNumber = (source: string, text: string, language: string): Readonly<Record<string, number>> =>
  candidatesIn([source], text, language).findLast(({ kind }) => kind === 'number')?.features ?? {};

describe('a number of a script', () => {
  it.each([
    ['I have 41,237 followers.', 'Forty-one thousand followers.', 'en'],
    ['Subah saadhe 4 uthti hu.', 'Saadhe chaar baje.', 'hi-Latn'],
    ['ड्रायर 48,000 में लिया।', 'ड्रायर पर क़रीब पचास हज़ार लगे।', 'hi'],
    ['Lunas setahun.', 'Dalam dua belas bulan beres.', 'id'],
  ])('agrees with hers in other words: %s - %s', (source, text, language) => {
    expect(lastNumber(source, text, language)['align.agrees']).toBe(1);
  });

  it.each([
    ['Alunas de 19 a 77 anos.', 'Tenho trinta e duas alunas.', 'pt'],
    ['3 साल बैंक में थी।', 'मैं साल में तीन बार जाती हूँ।', 'hi'],
    ['I have 12 dogs.', 'I lost 12 kilos.', 'en'],
  ])('does not agree with what only looks like it: %s - %s', (source, text, language) => {
    expect(lastNumber(source, text, language)['align.agrees']).toBe(0);
  });

  it.each([
    ['The plate costs $3.50.', 'Three fifty a plate.', 'en', 'joined'],
    ['60 percent of my dogs are poodles.', 'Six in ten dogs are poodles.', 'en', 'joined'],
    ['In 2020 I lost 26 of my 40 hives.', 'Fourteen hives were left.', 'en', 'oneSentence'],
    ['The class is 600 rupees a month.', 'That is seventy-two hundred rupees a year.', 'en', 'factor'],
    ['El camión costó 14.000, pagué la mitad.', 'Siete mil puse yo.', 'es', 'oneSentence'],
    ['Peso 71 kilos, pesaba 83 kilos.', 'Doce kilos menos.', 'es', 'oneSentence'],
    ['Paguei 12 vezes de 189.', 'Foram dois mil, duzentos e sessenta e oito.', 'pt', 'oneSentence'],
    ['రోజుకు 1,400 రూపాయలు, గ్యాస్‌కు 450.', 'మిగిలేది 950.', 'te', 'oneSentence'],
    ['I opened in 1994.', 'Thirty-two years on my feet.', 'en', 'since'],
    ['I had 17 hens, then 8.', 'Half of the hens went.', 'en', 'share'],
    ['I sell half a kilo for 18 dollars.', 'Eighteen dollars. Two of them: thirty-six.', 'en', 'told'],
  ])('follows by one step: %s - %s', (source, text, language, step) => {
    expect(lastNumber(source, text, language)[`step.${step}`]).toBe(1);
  });

  it('clashes with another number of the same thing', () => {
    const features = lastNumber('A mi primo le hice 3 resinas.', 'A mi primo le hice cinco resinas.', 'es');
    expect(features).toMatchObject({ 'align.agrees': 0, 'align.clashNoun': 1 });
    expect(features['align.clash']).toBeGreaterThan(1);
  });

  it('does not clash with a number of hers that the script tells beside it', () => {
    const source = 'We were 38 men and 3 women on the course.';
    const alone = lastNumber(source, 'We were 41 on the course.', 'en');
    const beside = lastNumber(source, '38 men, 3 women on the course. 41 on the course.', 'en');
    expect(alone['align.clash']).toBeGreaterThan(0);
    expect(beside['align.clash']).toBe(0);
  });
});

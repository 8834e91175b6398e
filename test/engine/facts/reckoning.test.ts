import { describe, expect, it } from 'vitest';
import { candidatesIn } from '../../../src/engine/facts/candidates.js';

/** Features of the last number of `text`. */
const lastNumber = (source: string, text: string, language: string): Readonly<Record<string, number>> =>
  candidatesIn([source], text, language).findLast(({ kind }) => kind === 'number')?.features ?? {};

describe('a number of a script', () => {
  it.each([
    ['The plate costs $3.50.', 'Three fifty a plate.', 'en'],
    ['40 hives. In 2020 I lost 26 hives.', 'Fourteen hives were left.', 'en'],
    ['The class is 600 rupees a month.', 'That is seventy-two hundred a year.', 'en'],
    ['El camión costó 14.000, pagué la mitad.', 'Siete mil puse yo.', 'es'],
    ['Subah saadhe 4 uthti hu.', 'Saadhe chaar baje.', 'hi-Latn'],
    ['Lunas setahun.', 'Dalam dua belas bulan beres.', 'id'],
    ['Paguei 12 vezes de 189.', 'Foram dois mil, duzentos e sessenta e oito.', 'pt'],
    ['ड्रायर 48,000 में लिया।', 'ड्रायर पर क़रीब पचास हज़ार लगे।', 'hi'],
    ['రోజుకు 1,400 రూపాయలు, గ్యాస్‌కు 450.', 'మిగిలేది 950.', 'te'],
  ])('is known to follow from hers: %s - %s', (source, text, language) => {
    expect(lastNumber(source, text, language)['known']).toBe(1);
  });

  it.each([
    ['I sell 12 cakes and 20 pies.', 'I have 240 tins in my kitchen.', 'en'],
    ['60 percent of my dogs are poodles.', 'Eight in ten dogs are poodles.', 'en'],
    ['Alunas de 19 a 77 anos.', 'Tenho trinta e duas alunas.', 'pt'],
    ['3 साल बैंक में थी।', 'मैं साल में तीन बार जाती हूँ।', 'hi'],
  ])('is not known when it only looks like hers: %s - %s', (source, text, language) => {
    expect(lastNumber(source, text, language)['known']).toBe(0);
  });

  it('is known to be reckoned from what was told before it', () => {
    const features = lastNumber(
      'I sell half a kilo for 18 dollars.',
      'Eighteen dollars. Two of them: thirty-six.',
      'en',
    );
    expect(features['step.told'] ?? features['known']).toBe(1);
  });

  it('clashes with another number of the same thing', () => {
    const features = lastNumber('A mi primo le hice 3 resinas.', 'A mi primo le hice cinco resinas.', 'es');
    expect(features).toMatchObject({ nounClash: 1, clash: 1 });
  });
});

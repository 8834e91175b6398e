import { describe, expect, it } from 'vitest';
import { findUntraceable } from '../../../src/engine/facts/find.js';

describe('a number that follows from hers', () => {
  it.each([
    ['I work Tuesday to Saturday, five dogs a day.', 'Twenty-five dogs a week.', 'en'],
    ['The plate costs $3.50.', 'Three fifty a plate.', 'en'],
    ['Estoy aquí desde 1989.', 'Desde el ochenta y nueve.', 'es'],
    ['Hacemos 60 velas.', 'Cinco docenas de velas.', 'es'],
    ['40 hives. In 2020 I lost 26 hives.', 'Fourteen hives were left.', 'en'],
    ['The class is 600 rupees a month.', 'That is seventy-two hundred a year.', 'en'],
    ['Mahine ke 600 lete hain.', 'Saal ka saat hazaar do sau.', 'hi-Latn'],
    ['El camión costó 14.000, pagué la mitad.', 'Siete mil puse yo.', 'es'],
    ['రోజుకు 1,400 రూపాయలు, గ్యాస్‌కు 450.', 'మిగిలేది 950.', 'te'],
    ['కిలో 320 రూపాయలు.', 'కిలో మూడొందల ఇరవై.', 'te'],
    ['Berangkat jam 4.30.', 'Setengah lima pagi saya jalan.', 'id'],
    ['Trabajan conmigo cuatro personas.', 'Somos cinco contándome a mí.', 'es'],
    ['I deliver Tuesdays and Fridays only.', 'Two days a week, in figures: 2 days.', 'en'],
    ['60 percent of my dogs are poodles.', 'Six in ten dogs are poodles.', 'en'],
    ['ड्रायर 48,000 में लिया।', 'ड्रायर पर क़रीब पचास हज़ार लगे।', 'hi'],
  ])('is hers: %s - %s', (source, text, language) => {
    expect(findUntraceable([source], text, language)).toEqual([]);
  });
});

describe('a number that only looks like hers', () => {
  it.each([
    ['I have 5 restaurants as customers.', 'Five litres a day from one goat.', 'en', 'Five'],
    ['I trained for 3 years.', 'I failed three times.', 'en', 'three'],
    ['60 percent of my dogs are poodles.', 'Eight in ten dogs are poodles.', 'en', 'Eight'],
    ['I sell 12 cakes and 20 pies.', 'I have 240 tins in my kitchen.', 'en', '240'],
    ['3 साल बैंक में थी।', 'मैं साल में तीन बार जाती हूँ।', 'hi', 'तीन'],
  ])('is not: %s - %s', (source, text, language, quote) => {
    expect(findUntraceable([source], text, language)).toContainEqual({ kind: 'number', quote });
  });
});

describe('a number that claims nothing', () => {
  it.each([
    ['Write it tonight, it takes five minutes.', 'en'],
    ['Bas saat din karke dekho.', 'hi-Latn'],
    ['Eight percent of fifty is fifty percent of eight.', 'en'],
    ['No necesitas diez años para esto.', 'es'],
    ['Mil veces te lo dije.', 'es'],
    ['వంద సార్లు చెప్పాను.', 'te'],
    ['Nine times out of ten it is the comb.', 'en'],
  ])('is left alone: %s', (text, language) => {
    expect(findUntraceable(['I groom dogs.'], text, language)).toEqual([]);
  });
});

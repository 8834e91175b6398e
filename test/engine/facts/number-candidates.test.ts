import { describe, expect, it } from 'vitest';
import { YEAR_WRITTEN } from '../../../src/evaluation/facts-set.js';
import { candidatesIn } from '../../../src/engine/facts/candidates.js';

/** Features of the last number of `text`. */
const lastNumber = (source: string, text: string, language: string): Readonly<Record<string, number>> =>
  candidatesIn([source], text, language, YEAR_WRITTEN).findLast(({ kind }) => kind === 'number')?.features ??
  {};

describe('a number of a script', () => {
  it.each([
    ['I have 41,237 followers.', 'Forty-one thousand followers.', 'en'],
    ['Subah saadhe 4 uthti hu.', 'Saadhe chaar baje.', 'hi-Latn'],
    ['ड्रायर 48,000 में लिया।', 'ड्रायर पर क़रीब पचास हज़ार लगे।', 'hi'],
    ['Lunas setahun.', 'Dalam dua belas bulan beres.', 'id'],
    ['Sudah kira2 200an ular.', 'Sekitar dua ratus ular kutangkap.', 'id'],
    ['Siswanya 112 anak.', 'Seratus dua belas anak.', 'id'],
    ['Murid saya umur 5 thn.', 'Umurnya lima tahun.', 'id'],
    ['Ditonton 12 ribu orang.', 'Ditonton belasan ribu orang.', 'id'],
    ['Motornya bawa 380 buku.', 'Ratusan buku di belakang.', 'id'],
    ['Followers 8.400.', 'Followers belum nyampe sembilan ribu.', 'id'],
    ['Beli 1 bal 2,5 jt, rugi 1,8.', 'Rugi 1,8 juta.', 'id'],
    ['Aos 50 fiz cirurgia de joelho.', 'Aos cinquenta anos operei o joelho.', 'pt'],
    ['Treino às 5h30.', 'Às cinco e meia estou lá.', 'pt'],
    ['La cambié en hora y media.', 'Noventa minutos tardé.', 'es'],
    ['El taller es de 18 a 20.', 'Vení a las seis.', 'es'],
    ['Son 11 mil palos de café.', 'Son once mil palos.', 'es'],
    ['It took an hour and a half.', 'Ninety minutes, and it was done.', 'en'],
    ['I make 18.50 an hour.', 'Eighteen-fifty an hour.', 'en'],
    ['177 कुली हैं।', 'पौने दो सौ कुली हैं।', 'hi'],
    ['रोज़ 25 किमी।', 'रोज़ पच्चीस किलोमीटर।', 'hi'],
    ['Parada de 10 min.', 'Dez minutinhos de parada.', 'pt'],
  ])('agrees with hers in other words: %s - %s', (source, text, language) => {
    expect(lastNumber(source, text, language)['align.agrees']).toBe(1);
  });

  it.each([
    ['Alunas de 19 a 77 anos.', 'Tenho trinta e duas alunas.', 'pt'],
    ['3 साल बैंक में थी।', 'मैं साल में तीन बार जाती हूँ।', 'hi'],
    ['I have 12 dogs.', 'I lost 12 kilos.', 'en'],
    ['I keep 12 hives.', 'I earned 12,000 pounds.', 'en'],
    ['Punya 12 sarang lebah.', 'Ditonton 12.000 orang.', 'id'],
    ['Class is at 6:30.', 'I started with seven dancers.', 'en'],
    ['I began in 2024.', 'I began with two thousand rupees.', 'en'],
  ])('does not agree with what only looks like it: %s - %s', (source, text, language) => {
    expect(lastNumber(source, text, language)['align.agrees']).toBe(0);
  });

  it.each([
    ['The plate costs $3.50.', 'Three fifty a plate.', 'en', 'form.joined'],
    ['60 percent of my dogs are poodles.', 'Six in ten dogs are poodles.', 'en', 'form.joined'],
    ['In 2020 I lost 26 of my 40 hives.', 'Fourteen hives were left.', 'en', 'from.together'],
    ['The class is 600 rupees a month.', 'That is seventy-two hundred rupees a year.', 'en', 'way.factor'],
    ['El camión costó 14.000, pagué la mitad.', 'Siete mil puse yo.', 'es', 'from.together'],
    ['Peso 71 kilos, pesaba 83 kilos.', 'Doce kilos menos.', 'es', 'from.together'],
    ['Paguei 12 vezes de 189.', 'Foram dois mil, duzentos e sessenta e oito.', 'pt', 'from.together'],
    ['రోజుకు 1,400 రూపాయలు, గ్యాస్‌కు 450.', 'మిగిలేది 950.', 'te', 'from.together'],
    ['A água chegou a 1,60 na parede.', 'Um metro e sessenta de água.', 'pt', 'form.joined'],
    ['I opened in 1994.', 'Thirty-two years on my feet.', 'en', 'form.since'],
    ['I had 17 hens, then 8.', 'Half of the hens went.', 'en', 'form.share'],
    ['I sell half a kilo for 18 dollars.', 'Eighteen dollars. Two of them: thirty-six.', 'en', 'from.told'],
  ])('follows by one step: %s - %s', (source, text, language, step) => {
    expect(lastNumber(source, text, language)[step]).toBeGreaterThan(0);
  });

  it.each([
    ['Boss was 27 haha, I was 43.', 'My boss is sixteen years younger.', 'en', 'difference'],
    ['Kerwin, 55. I learned it when I was 14.', 'I am at it forty-one years.', 'en', 'age'],
    ['sou a Suelen, 30 anos, faço unha desde os 17', 'Faço unha há treze anos.', 'pt', 'age'],
    ['I send 150 pounds home every month.', 'That is eighteen hundred pounds a year.', 'en', 'period'],
    [
      'Total 340, I have 215 so far.',
      'I am a hundred and twenty-five short of the total.',
      'en',
      'difference',
    ],
    ['14 blokes and 2 girls this run.', 'I cook for sixteen shearers on a run.', 'en', 'sum'],
    [
      'Deposit is 70% of the order.',
      'Of an order of fifty thousand, thirty-five thousand is the deposit.',
      'en',
      'share',
    ],
  ])('is likelier by its way than other numbers would be: %s - %s', (source, text, language, way) => {
    const features = candidatesIn([source], text, language, YEAR_WRITTEN)
      .filter(({ kind }) => kind === 'number')
      .map((candidate) => candidate.features[`lead.${way}`] ?? 0);
    expect(Math.max(...features)).toBeGreaterThan(0.2);
  });

  it('clashes with another number of the same thing', () => {
    const features = lastNumber('A mi primo le hice 3 resinas.', 'A mi primo le hice cinco resinas.', 'es');
    expect(features).toMatchObject({ 'align.agrees': 0, 'align.clashNoun': 1 });
    expect(features['align.clash']).toBeGreaterThan(1);
  });

  it('counts the thing that she counted, or another one, and may meet a number by chance', () => {
    const source = 'We keep 3 sheep and 5 goats, 2 dogs, 4 geese, 6 hens.';
    expect(lastNumber(source, 'Three sheep.', 'en')['align.sameNoun']).toBe(1);
    expect(lastNumber(source, 'Four sheep.', 'en')).toMatchObject({ 'align.otherNoun': 1 });
    const [small = 0, large = 1] = ['Four geese.', '73 geese.'].map(
      (text) => lastNumber(source, text, 'en')['align.chance'],
    );
    expect(small).toBeGreaterThan(large);
  });

  it('does not clash with a number of hers that the script tells beside it', () => {
    const source = 'We were 38 men and 3 women on the course.';
    const alone = lastNumber(source, 'We were 41 on the course.', 'en');
    const beside = lastNumber(source, '38 men, 3 women on the course. 41 on the course.', 'en');
    expect(alone['align.clash']).toBeGreaterThan(0);
    expect(beside['align.clash']).toBe(0);
  });
});

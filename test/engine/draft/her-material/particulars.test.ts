import { describe, expect, it } from 'vitest';
import { withoutParticulars } from '../../../../src/engine/draft/her-material/particulars.js';

describe('a story that begins like a form', () => {
  it.each([
    ['Ada', 'Ada Moss, 58, Leeds born and never left.', 'Leeds born and never left.'],
    ['Ravi', 'ravi kumar, 19, nagpur, second year diploma.', 'Second year diploma.'],
    ['Ana', 'Ana Ruiz, 44 años, panadera en Cuenca.', 'Panadera en Cuenca.'],
    ['Lu', 'Oi gente, eu sou a Lu, Luciana Prado, 40 anos, moro em Betim.', 'Moro em Betim.'],
    ['Siti', 'halo kak, saya Siti Aminah, 29 th, Kediri, desa Gurah.', ''],
    ['Sunil', 'Main Sunil Rao, 41 saal, Pune Kothrud.', ''],
    ['रीता', 'मेरा नाम रीता है, 33 साल, पौड़ी के पास गाँव है हमारा।', 'पौड़ी के पास गाँव है हमारा।'],
    ['లత', 'నా పేరు లత, 36 ఏళ్లు, కరీంనగర్ జిల్లా మానకొండూర్.', ''],
  ])('loses name, age and town: %s', (name, line, told) => {
    expect(withoutParticulars(line, name)).toBe(told);
  });

  it.each([
    'I was a clerk, 36 years, in the Wigan office.',
    'Shearing cook out of Hay, 19 yrs.',
    'My brother Ada called Moss, 58 when he left, taught me.',
    '22 years.',
  ])('what is told stays whole: %s', (line) => {
    expect(withoutParticulars(line, 'Ada')).toBe(line);
  });
});

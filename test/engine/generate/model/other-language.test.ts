import { expect, it } from 'vitest';
import { isOtherLanguage } from '../../../../src/engine/generate/model/other-language.js';
import { readCreators } from '../../../../src/sample-creators.js';

const SPANISH =
  'Tengo cincuenta y ocho años y sé cuándo un jurel seco está bueno. Hay que mirarlo por dentro, donde se abre. Si la carne está blanca y seca, es bueno. Si está amarilla, es viejo y hay que dejarlo. Mi madre lo sabía sin mirar. Venga a la playa y se lo enseño.';

it('tells Spanish from Portuguese, which share many small words', () => {
  expect(isOtherLanguage(SPANISH, 'pt')).toBe(true);
  expect(isOtherLanguage(SPANISH, 'es')).toBe(false);
});

it('takes no text of a creator for one in another language', () => {
  const creators = readCreators();
  expect(creators.length).toBeGreaterThan(10);
  const mistaken = creators.flatMap(({ language, examples }) =>
    examples.filter((text) => isOtherLanguage(text, language)),
  );
  expect(mistaken).toEqual([]);
});

it('notices English where Hinglish or Tenglish was asked, and not the other way round', () => {
  const english =
    'I ride all day and I count every rupee at night. Petrol takes the most of it. Write down what you spend for one week. You will see where the money goes, and then you can cut it.';
  const hinglish =
    'Main poora din ride karta hoon aur raat ko hisaab likhta hoon. Petrol sabse zyada leta hai. Ek hafta sab likho, phir dekhna paisa kahan ja raha hai. Tab hi kam kar paoge.';
  expect(isOtherLanguage(english, 'hi-Latn')).toBe(true);
  expect(isOtherLanguage(english, 'te-Latn')).toBe(true);
  expect(isOtherLanguage(hinglish, 'hi-Latn')).toBe(false);
  expect(isOtherLanguage(hinglish, 'en')).toBe(true);
});

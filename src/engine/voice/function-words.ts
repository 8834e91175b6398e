/** Everyday words that carry manner, not topic. */
import { baseLanguage } from '../text/base-language.js';
import { shippedVoiceModel } from './background-file.js';

/** Short grammatical words of languages the background does not know. */
const OTHER_LANGUAGES: Readonly<Record<string, ReadonlySet<string>>> = {
  es: setOf(
    'el la los las un una y o pero que de del en a al por para con sin no es son era fue se me te le lo mi tu su yo vos más ya si como cuando porque esto eso esta este hay muy',
  ),
  pt: setOf(
    'o a os as um uma e ou mas que de do da dos das em no na nos nas por para com sem não é são era foi se me te lhe meu minha seu sua eu você mais já como quando porque isso isto esse essa muito',
  ),
  id: setOf(
    'yang dan di ke dari untuk dengan ini itu aku saya kamu dia kita kami ada tidak nggak gak bukan sudah udah akan bisa jadi kalau karena tapi atau juga lagi satu buat sama',
  ),
  hi: setOf(
    'है हैं था थी थे का की के को से में पर और या कि जो यह ये वह वो नहीं मैं मेरा मेरी हम आप तुम भी ही तो एक कर हो गया hai hain tha thi the ka ki ke ko se mein par aur ya jo yeh ye woh wo nahi main mera meri hum aap tum bhi hi toh ek kar ho gaya',
  ),
  te: setOf('ఒక ఈ ఆ అది ఇది నేను నా మీరు మీ మనం కాదు లేదు ఉంది అని కూడా కానీ అంటే ఏం ఎందుకు ఎలా అయితే'),
};

/** 0 = telling, 1 = everyone says it. */
export function commonness(word: string, language: string): number {
  const base = baseLanguage(language);
  if (base === 'en') return shippedVoiceModel().vocabulary.common.has(word) ? 1 : 0;
  return OTHER_LANGUAGES[base]?.has(word) ? 1 : 0;
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

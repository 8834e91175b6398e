/** Which language a text is in, as BCP 47; romanised Hindi and Telugu are told from English. */
import { detectAll } from 'tinyld';
import { createLastUsed } from '../last-used.js';

/** Scripts that decide the language by themselves. */
const BY_SCRIPT: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Telugu}/gu, 'te'],
  [/\p{Script=Tamil}/gu, 'ta'],
  [/\p{Script=Kannada}/gu, 'kn'],
  [/\p{Script=Malayalam}/gu, 'ml'],
  [/\p{Script=Bengali}/gu, 'bn'],
  [/\p{Script=Gujarati}/gu, 'gu'],
  [/\p{Script=Gurmukhi}/gu, 'pa'],
  [/\p{Script=Thai}/gu, 'th'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
];

/** Frequent function words of romanised Hindi and Telugu that English, Spanish, Portuguese and Indonesian do not share. */
const ROMAN_HINDI = new Set(
  'hai hain nahi nahin kya kyu kyun kyunki toh bhai mera meri mere tera teri tere aur tha thi main mein hum tum aap woh yeh ye kaise kaha kar karo karna karta karti raha rahi rahe wala wali wale bhi sab kuch bas matlab lekin agar phir abhi isliye apna apni apne hota hoti gaya gayi gaye diya liya bol bola ki ko ka se pe ne ek jab tab liye'.split(
    ' ',
  ),
);
const ROMAN_TELUGU = new Set(
  'nenu meeru meru mana manam naku naaku meeku ledu ledhu undi unnaru unnay kani kaani ante enti ela enduku ippudu appudu chesi cheyandi cheyali chesthe chestunna chala chaala baga baaga andi garu anna akka amma okka oka kuda kooda vachi vachindi cheppandi chepta chusi chudandi idi adi evaru ekkada inka mari vaddu kavali'.split(
    ' ',
  ),
);
/** Of these, English words too. */
const ALSO_ENGLISH = new Set(['hum', 'main', 'tum', 'bas', 'sab', 'par', 'ki', 'ka']);
/** Hindi function words a romanised text must show this share of to count as Hinglish. */
const ROMAN_SHARE = 0.12;

/** `en` when nothing can be told. Short English text is often misread by n-gram models, so weak guesses fall back to English. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, 4000);
  const language = known.get(sample) ?? readLanguage(sample);
  known.set(sample, language);
  return language;
}

/** Her story, samples and facts are asked about again with every draft. */
const KEPT_TEXTS = 1_000;
const known = createLastUsed<string>(KEPT_TEXTS);

function readLanguage(sample: string): string {
  const letters = (sample.match(/\p{L}/gu) ?? []).length;
  if (letters === 0) return 'en';
  for (const [script, language] of BY_SCRIPT) {
    if ((sample.match(script) ?? []).length / letters > 0.3) return language;
  }
  const words = sample.toLowerCase().match(/[\p{L}\p{M}']+/gu) ?? [];
  const share = (set: ReadonlySet<string>): number =>
    words.filter((word) => set.has(word)).length / words.length;
  if (/\p{Script=Latin}/u.test(sample)) {
    const hindi = share(ROMAN_HINDI);
    const telugu = share(ROMAN_TELUGU);
    // `Night nurse. I hum.`
    const isChance = share(ENGLISH) > 0 && hindi === share(ALSO_ENGLISH);
    if (hindi >= ROMAN_SHARE && hindi > telugu && share(ENGLISH) < 0.25 && !isChance) return 'hi-Latn';
    if (telugu >= 0.08 && telugu > hindi) return 'te-Latn';
    if (share(ENGLISH) >= 0.2) return 'en';
  }
  const [best, second] = detectAll(sample);
  if (!best) return 'en';
  if (best.lang !== 'en' && second?.lang === 'en' && best.accuracy - second.accuracy < 0.1) return 'en';
  return best.lang;
}

const ENGLISH = new Set(
  'the a an and or but is are was were be been i you he she it we they my your his her our their this that these those of to in on at for with from as not do does did have has had will would can could what when where who why how if so because about just there here all one then than me him them'.split(
    ' ',
  ),
);

/** Latin spelling of Devanagari and Telugu words, as people type them in tags: rough, readable, without diacritics. */
import { withoutNukta } from '../../text/accents.js';

const DEVANAGARI: Readonly<Record<string, string>> = Object.fromEntries(
  'अ:a आ:aa इ:i ई:ee उ:u ऊ:oo ऋ:ri ए:e ऐ:ai ओ:o औ:au ऑ:o क:k ख:kh ग:g घ:gh ङ:n च:ch छ:chh ज:j झ:jh ञ:n ट:t ठ:th ड:d ढ:dh ण:n त:t थ:th द:d ध:dh न:n प:p फ:ph ब:b भ:bh म:m य:y र:r ल:l व:v श:sh ष:sh स:s ह:h ळ:l ा:a ि:i ी:i ु:u ू:u ृ:ri े:e ै:ai ो:o ौ:au ॉ:o ं:n ँ:n ः:h'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);
const TELUGU: Readonly<Record<string, string>> = Object.fromEntries(
  'అ:a ఆ:aa ఇ:i ఈ:ee ఉ:u ఊ:oo ఋ:ru ఎ:e ఏ:e ఐ:ai ఒ:o ఓ:o ఔ:au క:k ఖ:kh గ:g ఘ:gh ఙ:n చ:ch ఛ:ch జ:j ఝ:jh ఞ:n ట:t ఠ:th డ:d ఢ:dh ణ:n త:th థ:th ద:d ధ:dh న:n ప:p ఫ:ph బ:b భ:bh మ:m య:y ర:r ఱ:r ల:l ళ:l వ:v శ:sh ష:sh స:s హ:h ా:a ి:i ీ:i ు:u ూ:u ృ:ru ె:e ే:e ై:ai ొ:o ో:o ౌ:au ం:m ః:h'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);
const VIRAMA = /[\u094D\u0C4D]/u;
const VOWEL_SIGN = /[\u0900-\u0903\u093E-\u094C\u0C00-\u0C03\u0C3E-\u0C4C]/u;

/** Null when the word is in neither script. `ownVowel` stands for the short a that no sign writes. */
export function toLatin(word: string, ownVowel = 'a'): string | null {
  const isDevanagari = /\p{Script=Devanagari}/u.test(word);
  if (!isDevanagari && !/\p{Script=Telugu}/u.test(word)) return null;
  const letters = [...withoutNukta(word)];
  const table = isDevanagari ? DEVANAGARI : TELUGU;
  let latin = '';
  letters.forEach((letter, index) => {
    if (VIRAMA.test(letter) || letter === '\u200C' || letter === '\u200D') return;
    // The nasal dot takes the place of the sound after it: పంట is "panta", ఆంబ is "amba".
    if (/[ంं]/u.test(letter)) {
      const after = letters[index + 1];
      latin += after === undefined ? (isDevanagari ? 'n' : 'm') : /[पफबभमపఫబభమ]/u.test(after) ? 'm' : 'n';
      return;
    }
    latin += table[letter] ?? (/[a-z0-9]/iu.test(letter) ? letter : '');
    const next = letters[index + 1];
    const isConsonant = /\p{Lo}/u.test(letter) && !/[अ-औఅ-ఔ]/u.test(letter);
    const carriesOwnVowel =
      next === undefined ||
      !(VIRAMA.test(next) || (VOWEL_SIGN.test(next) && !/[\u0900-\u0903\u0C00-\u0C03]/u.test(next)));
    // Hindi drops the final short a (घर is "ghar"), Telugu keeps it.
    if (isConsonant && carriesOwnVowel && !(isDevanagari && next === undefined)) latin += ownVowel;
  });
  return latin.toLowerCase();
}

const ASCII = /^[ -~]*$/;

/** `panadería` -> `panaderia`: the spelling most people type. */
export function withoutAccents(word: string): string {
  if (ASCII.test(word)) return word;
  return /\p{Script=Latin}/u.test(word)
    ? word
        .normalize('NFD')
        .replace(/\p{Mn}/gu, '')
        .normalize('NFC')
    : word;
}

/** Without accents, as most people type; Spanish keeps its ñ, without it `uñas` is another word. */
export function plainSpelling(name: string, language: string): string {
  if (language !== 'es') return withoutAccents(name);
  return name
    .normalize('NFC')
    .split('ñ')
    .map((part) => withoutAccents(part))
    .join('ñ');
}

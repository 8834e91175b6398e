/** When two words count as the same one: accents, plural endings and the many Latin spellings of Indian words aside. */
import { plainSpelling } from './latin.js';

/** `cakes` and `cake`, `panaderías` and `panaderia`, `bukunya` and `buku` have one key. Lower case. */
export function wordKey(word: string, language: string): string {
  const plain = plainSpelling(word.toLowerCase(), language);
  if (language.endsWith('-Latn')) return soundKey(plain);
  if (language === 'en') return singular(plain.replace(/['’]s$/u, ''));
  if (language === 'id') return plain.replace(/(?<=.{3})nya$/u, '');
  if (language === 'fr') return romanceSingular(plain.replace(/^(?:[cdjlmnst]|qu)['’]/u, ''));
  if (language === 'pt') return romanceSingular(plain.replace(/(?:oes|aes)$/u, 'ao').replace(/ns$/u, 'm'));
  return language === 'es' ? romanceSingular(plain) : singular(plain);
}

function romanceSingular(word: string): string {
  if (!/^[a-zñ]{4,}$/u.test(word)) return word;
  return word.replace(/(?<=[rlndz])es$/u, '').replace(/(?<=[^sui])s$/u, '');
}

function singular(word: string): string {
  if (!word.endsWith('s') || !/^[a-z]{4,}$/u.test(word)) return word;
  return word
    .replace(/(?<=.{2})ies$/u, 'y')
    .replace(/(?<=ch|sh|x|ss|[rt]o)es$/u, '')
    .replace(/(?<=[^sui])s$/u, '');
}

/** `kapde` and `kapray` differ, `shaadi`, `shadi` and `shaadee` do not. */
export function soundKey(word: string): string {
  return word
    .replaceAll(/aa+/gu, 'a')
    .replaceAll(/ee+|ii+/gu, 'i')
    .replaceAll(/oo+|uu+/gu, 'u')
    .replaceAll('w', 'v')
    .replaceAll('ph', 'f')
    .replaceAll(/([bcdgjklmnprstv])\1/gu, '$1');
}

/** How long a text takes to say, and how many words fit a duration. */
import { countWords, wordsOf } from './words.js';

/** The founding document's pace for English, in words a minute; 15/30/45/60/90 s = 38/75/113/150/225 words. */
export const DEFAULT_WORDS_PER_MINUTE = 150;

/**
 * Where a word is much longer or shorter than an English one, time goes by syllables (aksharas, morae).
 * `unitsPerSecond` is conversational speed slowed to the pace at which English runs at 150 words a minute:
 * 0.6 of the syllable rates in Coupé et al. 2019 (Japanese 8.0, Mandarin 5.9, Thai 4.7; Hindi and Telugu are not in
 * it, taken as 7.0 like the other fast syllable-timed languages there). `unitsPerWord` is the mean of our sample texts.
 */
const BY_UNITS: Readonly<Record<string, { readonly unitsPerSecond: number; readonly unitsPerWord: number }>> =
  {
    te: { unitsPerSecond: 4.2, unitsPerWord: 3.3 },
    kn: { unitsPerSecond: 4.2, unitsPerWord: 3.4 },
    ta: { unitsPerSecond: 4.2, unitsPerWord: 3.2 },
    ml: { unitsPerSecond: 4.2, unitsPerWord: 3.8 },
    hi: { unitsPerSecond: 4.2, unitsPerWord: 1.7 },
    mr: { unitsPerSecond: 4.2, unitsPerWord: 2.2 },
    bn: { unitsPerSecond: 4.2, unitsPerWord: 2.1 },
    ja: { unitsPerSecond: 4.8, unitsPerWord: 2.0 },
    zh: { unitsPerSecond: 3.5, unitsPerWord: 1.6 },
    th: { unitsPerSecond: 3.2, unitsPerWord: 1.5 },
  };

function unitsFor(
  language: string,
): { readonly unitsPerSecond: number; readonly unitsPerWord: number } | undefined {
  const [base = '', script] = language.split('-');
  // Romanised Hindi or Telugu is written in words a Latin reader's eye already separates, so words serve.
  return script === 'Latn' ? undefined : BY_UNITS[base];
}

/** Syllable-like units: aksharas of Indic scripts, morae of kana, characters of Han, vowel groups of Latin. */
function countUnits(text: string): number {
  let units = 0;
  // A Chinese text has no kana and one syllable a character; a kanji between kana is about one and a half morae.
  const perHan = /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text) ? 1.5 : 1;
  for (const word of wordsOf(text)) {
    const indic = word.match(
      /[\p{Script=Devanagari}\p{Script=Telugu}\p{Script=Tamil}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Bengali}]/gu,
    );
    if (indic) {
      const letters = (word.match(/\p{Lo}/gu) ?? []).length;
      const viramas = (word.match(/[\u094D\u09CD\u0BCD\u0C4D\u0CCD\u0D4D]/gu) ?? []).length;
      units += Math.max(1, letters - viramas);
      continue;
    }
    const eastAsian = word.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu);
    if (eastAsian) {
      const kana = (word.match(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu) ?? []).length;
      units += kana + (eastAsian.length - kana) * perHan;
      continue;
    }
    units += /^\p{N}/u.test(word)
      ? Math.max(2, word.length)
      : Math.max(1, (word.match(/[aeiouyáéíóúàèìòùâêîôûãõäëïöü]+/giu) ?? []).length);
  }
  return units;
}

/** Characters of a word in languages written without spaces, as `unitsPerWord` counts words; null elsewhere. */
export function charactersPerWord(language: string): number | null {
  const [base = '', script] = language.split('-');
  return script === 'Latn' ? null : (CHARACTERS_PER_WORD[base] ?? null);
}

/** Estimates: half of Japanese characters are kana (one unit each), half kanji (one and a half). */
const CHARACTERS_PER_WORD: Readonly<Record<string, number>> = { ja: 1.6, zh: 1.6, th: 3.4 };

/**
 * Seconds to say `text`. `wordsPerMinute` is her pace on the English scale (150 = default); for languages timed
 * by syllables it speeds up or slows down in proportion.
 */
export function spokenSeconds(
  text: string,
  language: string,
  wordsPerMinute = DEFAULT_WORDS_PER_MINUTE,
): number {
  const byUnits = unitsFor(language);
  if (!byUnits) return (countWords(text) * 60) / wordsPerMinute;
  return countUnits(text) / (byUnits.unitsPerSecond * (wordsPerMinute / DEFAULT_WORDS_PER_MINUTE));
}

/** A shorter sample says little of how long her words are. Words. */
const ENOUGH_WORDS = 80;

/**
 * Words that fill `seconds` at her pace in her language, rounded half up (30 s at 150 = 75). Where time goes by
 * syllables, `hers` (what she said in this language) tells how long her words are.
 */
export function targetWordsFor(
  seconds: number,
  language: string,
  wordsPerMinute = DEFAULT_WORDS_PER_MINUTE,
  hers = '',
): number {
  const byUnits = unitsFor(language);
  if (!byUnits) return Math.round((seconds * wordsPerMinute) / 60);
  const units = seconds * byUnits.unitsPerSecond * (wordsPerMinute / DEFAULT_WORDS_PER_MINUTE);
  const words = countWords(hers);
  return Math.round(units / (words < ENOUGH_WORDS ? byUnits.unitsPerWord : countUnits(hers) / words));
}

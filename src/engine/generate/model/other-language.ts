/** Tells a draft in the wrong language, without taking a mixed one for it. */
import { baseLanguage } from '../../text/base-language.js';
import { detectLanguage } from '../../text/language.js';
import { stopwordsOf } from '../../text/stopwords.js';
import { countWords, normalWords } from '../../text/words.js';

/** Fewer words say too little about their language. */
const FEWEST_WORDS = 20;
/** Their letters tell it sooner. */
const FEWEST_WORDS_BY_SCRIPT = 5;
/** Share of native letters below which a text is not in its script. Code-mixed Telugu and Hindi videos keep well over a third. */
const NATIVE_SHARE = 0.2;
/** Share of small words below which a text is not in its language; the shipped creators' en, es, pt and id examples hold 0.31 to 0.70. */
const OWN_SMALL_WORDS = 0.08;
/**
 * Spanish and Portuguese share many small words. The shipped creators' texts hold at most 0.49 times as many of the other
 * language's as of their own, so a text with less than this share of those of the language it is read as is in that one.
 */
const NEAR_SHARE = 0.6;
const SCRIPTS: Readonly<Record<string, RegExp>> = {
  te: /\p{Script=Telugu}/gu,
  hi: /\p{Script=Devanagari}/gu,
  mr: /\p{Script=Devanagari}/gu,
  ta: /\p{Script=Tamil}/gu,
  kn: /\p{Script=Kannada}/gu,
  ml: /\p{Script=Malayalam}/gu,
  bn: /\p{Script=Bengali}/gu,
  ja: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/gu,
  zh: /\p{Script=Han}/gu,
  ko: /\p{Script=Hangul}/gu,
  th: /\p{Script=Thai}/gu,
};

/**
 * Share of small words of romanised Hindi or Telugu, English ones aside, below which a text is in English only: the shipped
 * creators' texts hold 0.44 and more in Hinglish, 0.11 and more in Tenglish, and 0.00 in English.
 */
const ROMANISED_WORDS = 0.05;

function romanisedShare(words: readonly string[], small: ReadonlySet<string>): number {
  const english = stopwordsOf('en');
  return words.filter((word) => small.has(word) && !english.has(word)).length / words.length;
}

/** Fewer words may be names. */
const FEWEST_LINE_WORDS = 5;
const ENOUGH_SMALL_WORDS = 2;

/** The same for a caption or a note to the camera, too short to count in: English where hers has not one small word of its own. */
export function isForeignLine(line: string, language: string): boolean {
  if (isOtherLanguage(line, language)) return true;
  const words = normalWords(line);
  if (baseLanguage(language) === 'en' || language.endsWith('-Latn') || words.length < FEWEST_LINE_WORDS)
    return false;
  const [own, english] = [stopwordsOf(language), stopwordsOf('en')];
  return (
    own.size > 0 &&
    !words.some((word) => own.has(word) && !english.has(word)) &&
    words.filter((word) => english.has(word) && !own.has(word)).length >= ENOUGH_SMALL_WORDS
  );
}

/** Only when it is plain: another script, or hardly a small word of its own where another language is recognised. */
export function isOtherLanguage(text: string, language: string): boolean {
  const count = countWords(text);
  if (count < FEWEST_WORDS_BY_SCRIPT) return false;
  const [base = '', script] = language.split('-');
  const letters = (text.match(/\p{L}/gu) ?? []).length;
  const native = script === 'Latn' ? undefined : SCRIPTS[base];
  if (native) return (text.match(native) ?? []).length < NATIVE_SHARE * letters;
  if (count < FEWEST_WORDS) return false;
  if ((text.match(/\p{Script=Latin}/gu) ?? []).length < NATIVE_SHARE * letters) return true;
  const small = stopwordsOf(language);
  if (small.size === 0) return false;
  const words = normalWords(text);
  if (script === 'Latn') return romanisedShare(words, small) < ROMANISED_WORDS;
  const shareOf = (list: ReadonlySet<string>): number =>
    words.filter((word) => list.has(word)).length / words.length;
  const read = baseLanguage(detectLanguage(text));
  if (read === base) return false;
  return shareOf(small) < Math.max(OWN_SMALL_WORDS, shareOf(stopwordsOf(read)) * NEAR_SHARE);
}

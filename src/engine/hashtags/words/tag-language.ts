/** The language tags are picked in: short topics mislead a guesser of languages, function words do not. */
import { baseLanguage } from '../../text/base-language.js';
import { detectLanguage } from '../../text/language.js';
import { stopwordsOf } from '../../text/stopwords.js';
import { normalWords } from '../../text/words.js';
import { isOwnFieldWord } from '../fields/fields.js';
import { neverTags } from './never-tags.js';
import { isVerb } from './tag-grammar.js';
import { isListedAsTyped } from './typed-words.js';

const LATIN_LANGUAGES = ['en', 'es', 'pt', 'hi-Latn', 'id', 'te-Latn', 'fr', 'de'];
const OTHERS = LATIN_LANGUAGES.filter((language) => !language.endsWith('-Latn'));
/** Longer texts are guessed well as they are. */
const SHORT_WORDS = 25;

/** Function words decide; nouns of a field help, English ones least, since every language borrows them. */
const FUNCTION_WORD = 2;
const FIELD_WORD = 1;
const ENGLISH_FIELD_WORD = 0.5;
const TYPED_WORD = 0.5;

/** `given` where there is one; else the language whose function words the text has most of. BCP 47. */
export function tagLanguage(topic: string, text: string, given: string | undefined): string {
  if (given) return withoutRegion(given);
  const both = `${topic}\n${text}`;
  const guessed = detectLanguage(both);
  const words = [...new Set(normalWords(both.slice(0, 2_000)))];
  const isKnown = LATIN_LANGUAGES.includes(guessed);
  if (!/\p{Script=Latin}/u.test(both) || (isKnown && words.length > SHORT_WORDS)) return guessed;
  if (/[ãõ]|lh[aeo]/iu.test(both)) return 'pt';
  if (/[ñ¿¡]/u.test(both)) return 'es';
  const hits = (language: string): number => {
    const [stopwords, plain] = [stopwordsOf(language), neverTags(language)];
    const isEnglish = language === 'en';
    const weightOf = (word: string): number => {
      if (isEnglish && isVerb(word, 'en')) return FIELD_WORD;
      // Verbs of English stand in texts of every language.
      if (stopwords.has(word) || (!isEnglish && plain.has(word))) return FUNCTION_WORD;
      // Typed in Latin letters many a Hindi word looks like one of another language.
      if (language.endsWith('-Latn'))
        return isListedAsTyped(word, language) && !OTHERS.some((other) => isOwnFieldWord(word, other))
          ? TYPED_WORD
          : 0;
      if (!isOwnFieldWord(word, language)) return 0;
      // "Yoga" alone is no Spanish.
      return isEnglish || isOwnFieldWord(word, 'en') ? ENGLISH_FIELD_WORD : FIELD_WORD;
    };
    return words.reduce((sum, word) => sum + weightOf(word), 0);
  };
  const best = LATIN_LANGUAGES.reduce((one, other) => (hits(other) > hits(one) ? other : one), 'en');
  // A guess of no language we know holds for a long text, unless every fourth word of it is a function word of one.
  if (words.length > SHORT_WORDS) return hits(best) * 2 > words.length ? best : guessed;
  if (hits(best) > (isKnown ? hits(guessed) : 0)) return best;
  return isKnown || /[^\p{Script=Latin}\P{L}]/u.test(both) ? guessed : 'en';
}

/** `pt-BR` is served by the lists of `pt`, `hi-Latn-IN` by those of `hi-Latn`. */
function withoutRegion(tag: string): string {
  const base = baseLanguage(tag).toLowerCase();
  return /-Latn/iu.test(tag) && base !== 'en' ? `${base}-Latn` : base;
}

/** Fewer words say too little of their language: a creator's own is the better guess. */
const ENOUGH_TO_TELL = 4;

/** Her language in the script `text` is typed in; undefined for a text that tells its own, or a script that is not hers. */
export function ownLanguage(text: string, hers: string | undefined): string | undefined {
  if (hers === undefined || normalWords(text).length >= ENOUGH_TO_TELL) return undefined;
  const base = baseLanguage(hers);
  const isIndian = base === 'hi' || base === 'te';
  if (!/\p{Script=Latin}/u.test(text)) return isIndian ? base : undefined;
  return isIndian ? `${base}-Latn` : hers;
}

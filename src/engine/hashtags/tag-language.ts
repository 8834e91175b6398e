/** The language tags are picked in: short topics mislead a guesser of languages, function words do not. */
import { detectLanguage } from '../text/language.js';
import { stopwordsOf } from '../text/stopwords.js';
import { normalWords } from '../text/words.js';
import { neverTags } from './tag-words.js';

const LATIN_LANGUAGES = ['en', 'es', 'pt', 'id', 'hi-Latn', 'te-Latn', 'fr', 'de'];
/** Longer texts are guessed well as they are. */
const SHORT_WORDS = 25;

/** `given` where there is one; else the language whose function words the text has most of. BCP 47. */
export function tagLanguage(topic: string, text: string, given: string | undefined): string {
  if (given) return given;
  const both = `${topic}\n${text}`;
  const guessed = detectLanguage(both);
  const words = normalWords(both.slice(0, 2_000));
  if (words.length > SHORT_WORDS || !/\p{Script=Latin}/u.test(both)) return guessed;
  if (/[ãõ]|lh[aeo]/iu.test(both)) return 'pt';
  if (/[ñ¿¡]/u.test(both)) return 'es';
  const hits = (language: string): number => {
    const [stopwords, plain] = [stopwordsOf(language), neverTags(language)];
    return words.filter((word) => stopwords.has(word) || plain.has(word)).length;
  };
  const best = LATIN_LANGUAGES.reduce((one, other) => (hits(other) > hits(one) ? other : one), 'en');
  const isKnown = LATIN_LANGUAGES.includes(guessed);
  if (hits(best) > (isKnown ? hits(guessed) : 0)) return best;
  return isKnown || /[^\p{Script=Latin}\P{L}]/u.test(both) ? guessed : 'en';
}

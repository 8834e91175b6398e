/** Whether a story or a script of hers is plainly in another language than she says; a draft is judged more strictly (`generate/model/other-language.ts`). */
import { baseLanguage, writtenLanguage } from './base-language.js';
import { detectLanguage } from './language.js';
import { stopwordsOf } from './stopwords.js';
import { normalWords } from './words.js';

/** Fewer words tell nothing. */
const FEWEST_WORDS = 12;
/** Of its words the little ones of its language make up so much at least. */
const OWN_SHARE = 0.15;
/** ... and those of the other one no more than this part of it: Hinglish holds English and Hindi. */
const OTHER_PART = 0.4;

/** The language it is in; null where it may well be in `language`, mixed or too short to tell. */
export function otherLanguageOf(text: string, language: string): string | null {
  const found = detectLanguage(text);
  if (writtenLanguage(found) === writtenLanguage(language)) return null;
  // Hindi in other letters is another language for a writer, and told by its letters.
  if (baseLanguage(found) === baseLanguage(language)) return null;
  // Other letters leave no doubt.
  if (!/\p{Script=Latin}/u.test(text)) return found;
  const words = normalWords(text);
  const shareOf = (one: string): number => {
    const stop = stopwordsOf(one);
    return words.filter((word) => stop.has(word)).length / words.length;
  };
  const own = shareOf(found);
  return words.length >= FEWEST_WORDS && own >= OWN_SHARE && shareOf(language) <= own * OTHER_PART
    ? found
    : null;
}

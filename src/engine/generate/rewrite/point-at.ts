/** Which sentences of a script her words point at: "the rain", "the pass it on line", "వాన లైన్". */
import { isFormOf, mayName, stemOf } from '../../text/word-stems.js';
import { stopwordsOf } from '../../text/stopwords.js';
import { normalWords, paddedWords } from '../../text/words.js';

/** Of three telling words two must be there, of two both. Share. */
const ENOUGH = 2 / 3;
/** A word this long may go on in the script: "rain" is in "raining", "pin" is not in "pink". Letters. */
const LONG_WORD = 4;
/** The same in writing where endings grow onto the word: "వాన" in "వానలో". */
const LONG_INDIC_WORD = 2;
const INDIC = /^[\p{Script=Devanagari}\p{Script=Telugu}]+$/u;

/** Places of the sentences that hold the words as they are, else of those that share most of their telling words; none where too few. */
export function pointedAt(sentences: readonly string[], words: string, language: string): readonly number[] {
  const exact = holding(sentences, words);
  if (exact.length > 0 || words.trim() === '') return exact;
  const telling = tellingWords(words, language);
  const shares = sentences.map((sentence) => {
    const found = normalWords(sentence);
    return telling.filter((word) => found.some((other) => isWordOf(other, word))).length / telling.length;
  });
  const best = Math.max(0, ...shares);
  return best < ENOUGH ? [] : shares.flatMap((share, at) => (share === best ? [at] : []));
}

/** Places of the sentences that hold the words as they are. */
export function holding(sentences: readonly string[], words: string): readonly number[] {
  const said = paddedWords(words);
  return said.trim() === ''
    ? []
    : sentences.flatMap((sentence, at) => (paddedWords(sentence).includes(said) ? [at] : []));
}

function tellingWords(words: string, language: string): readonly string[] {
  const stopwords = stopwordsOf(language);
  const all = normalWords(words);
  const telling = all.filter((word) => !stopwords.has(word) && mayName(word));
  return [...new Set(telling.length > 0 ? telling : all)];
}

function isWordOf(found: string, word: string): boolean {
  const letters = [...word].length;
  const mayGoOn = INDIC.test(word) ? letters >= LONG_INDIC_WORD : letters >= LONG_WORD;
  return (
    found === word ||
    found === `${word}s` ||
    `${found}s` === word ||
    (mayGoOn && found.startsWith(word)) ||
    (letters > LONG_WORD && stemOf(found) === stemOf(word)) ||
    isFormOf(word, found)
  );
}

/** Gives names their capital in a text typed without any: what our lists know, and what stands where a name stands. */
import { isCommonInHindi, isCommonWord } from '../facts/common-words.js';
import { nameLists } from '../facts/name-lists.js';
import { stopwordsOf } from '../text/stopwords.js';

/** `in hull`: behind one of these a word that is no everyday word is a place. */
const BEFORE_PLACE = new Set('in from near en em di à'.split(' '));
/** `indore mein`: in Hindi and Telugu it stands behind. */
const BEHIND_PLACE = new Set('mein lo'.split(' '));
const POSSESSIVE = new Set('saya aku gue'.split(' '));
const SHORTEST_NAME_LETTERS = 3;

export function withNames(text: string, language: string): string {
  const { listed, roles, namedCues, ordinary, everyday } = nameLists();
  const stop = stopwordsOf(language);
  const isCommon = language.endsWith('-Latn') ? isCommonInHindi : isCommonWord;
  const base = language.split('-')[0] ?? '';
  const words = text.split(/(\s+)/u);
  const plain = words.map((word) => word.toLowerCase().replace(/^[^\p{L}]+|[^\p{L}\p{M}]+$/gu, ''));
  return words
    .map((word, at) => {
      const own = plain[at] ?? '';
      if (own.length < SHORTEST_NAME_LETTERS || !/^\p{Ll}/u.test(word) || stop.has(own) || ordinary.has(own))
        return word;
      const before = plain[at - 2] ?? '';
      const cue = POSSESSIVE.has(before) ? (plain[at - 4] ?? '') : before;
      const isKnown = listed.get(own) === 'name' && !everyday.get(base)?.has(own) && !isCommon(own);
      // In Indonesian a verb may follow its subject at once: `tetangga patungan`.
      const isNamed = namedCues.has(before) || (roles.has(cue) && !isCommon(own) && base !== 'id');
      const isPlace =
        !isCommon(own) &&
        (BEFORE_PLACE.has(before) || (language.endsWith('-Latn') && BEHIND_PLACE.has(plain[at + 2] ?? '')));
      return isKnown || isNamed || isPlace ? word.charAt(0).toUpperCase() + word.slice(1) : word;
    })
    .join('');
}

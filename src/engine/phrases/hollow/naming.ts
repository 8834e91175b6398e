/** Counts the words of a sentence that say what this script is about: a formula fits any script and names nothing of it. */
import { isPlainWord, plainWordsOf } from '../../text/plain-words.js';
import { stopwordsOf } from '../../text/stopwords.js';
import { normalWords } from '../../text/words.js';

/** Shorter words are seldom things. */
const SHORTEST_CHARACTERS = 3;
/** Letters two forms of a word share: "mat" and "matted" are told by their first ones. */
const ROOT_CHARACTERS = 5;

/** Different telling words of a sentence that also stand in `about`; 0 for every sentence when that is empty. */
export function createNaming(about: readonly string[], language = ''): (sentence: string) => number {
  const ofLanguage = rootsOf.get(about) ?? new Map<string, ReadonlySet<string>>();
  rootsOf.set(about, ofLanguage);
  const plain = plainWordsOf(language) ?? new Set<string>();
  const small = stopwordsOf(language);
  const tellingIn = (text: string): string[] =>
    normalWords(text)
      .filter(
        (word) => [...word].length >= SHORTEST_CHARACTERS && !small.has(word) && !isPlainWord(word, plain),
      )
      .map((word) => [...word].slice(0, ROOT_CHARACTERS).join(''));
  return (sentence) => {
    if (about.length === 0) return 0;
    const known = ofLanguage.get(language) ?? new Set(about.flatMap(tellingIn));
    ofLanguage.set(language, known);
    return new Set(tellingIn(sentence).filter((root) => known.has(root))).size;
  };
}

/** Every line of a script is asked about with the same list. By language. */
const rootsOf = new WeakMap<readonly string[], Map<string, ReadonlySet<string>>>();

/** Words beside a picture or a recording: what she says, or only a pointer at it. */
import { isUnspaced, unspacedWords } from '../../src/unspaced-words.js';

/** Fewer words ("look at this") only point at the picture. */
const SENTENCE_WORDS = 4;

/** True for what is to be answered, whatever it stands beside. */
export function isSentence(text: string): boolean {
  const chunks = text.trim().split(/\s+/u);
  if (chunks.length >= SENTENCE_WORDS) return true;
  return isUnspaced(text) && unspacedWords(text).length >= SENTENCE_WORDS;
}

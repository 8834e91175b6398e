/** Words as a listener counts them, in any script. */
import { isUnspaced, unspacedWords } from '../../unspaced-words.js';
import { atEnd } from './at-end.js';
import { BLANKS } from './blanks.js';

const HAS_WORD = /[\p{L}\p{N}]/u;
/** Most of English: letters and digits, and the same with one mark that falls off its end. */
const PLAIN = /^[A-Za-z0-9](?:[A-Za-z0-9'’-]*[A-Za-z0-9])?$/;
const ENDING_IN_MARK = /^[A-Za-z0-9](?:[A-Za-z0-9'’-]*[A-Za-z0-9])?[.,!?;:…"”]$/;

/** Spoken words in order, punctuation kept off their ends. A blank (`[your price]`) is one word. */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (const chunk of text.replace(BLANKS, (mark) => mark.replace(/\s+/gu, '_')).split(/\s+/u)) {
    if (PLAIN.test(chunk)) words.push(chunk);
    else if (ENDING_IN_MARK.test(chunk)) words.push(chunk.slice(0, -1));
    else if (!HAS_WORD.test(chunk)) continue;
    else if (isUnspaced(chunk)) words.push(...unspacedWords(chunk));
    else words.push(trimPunctuation(chunk));
  }
  return words;
}

export function countWords(text: string): number {
  return wordsOf(text).length;
}

/** Lower-cased words without outer punctuation, for comparing. */
export function normalWords(text: string): string[] {
  return wordsOf(text.normalize('NFKC').replaceAll('’', "'").toLowerCase());
}

/** The same as one string with a space at both ends, so that `now` is not found in `known`. */
export function paddedWords(text: string): string {
  return ` ${normalWords(text).join(' ')} `;
}

/** `MYTH 2`: letters, and no small one among them. False where writing knows no capitals. */
export function isInCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

function trimPunctuation(chunk: string): string {
  return chunk
    .replace(/^[^\p{L}\p{N}\p{M}[#@$€£₹]+/u, '')
    .replace(atEnd(String.raw`[^\p{L}\p{N}\p{M}\]%+]`), '');
}

/** Tells the numbers of a post from a sentence. */
import { escapePattern } from '../../../engine/text/escape-pattern.js';
import { VOCABULARIES } from '../vocabulary/request-vocabulary.js';

/** True for a message that is the numbers of a post and little else: "12.3k views, 45% skipped". */
export function looksLikeNumbers(text: string): boolean {
  const words = text.trim().split(/\s+/u);
  const numbers = words.filter((word) => /\p{N}/u.test(word)).length;
  return numbers > 0 && words.length <= numbers * WORDS_A_NUMBER && OPENS_WITH_VIEWS.test(text);
}

/** More words around each number are a sentence about something else. */
const WORDS_A_NUMBER = 5;
/** `*` ends a word of which the rest varies. */
const VIEWS = `(?:${VOCABULARIES.flatMap(({ views }) => views)
  .map((word) => (word.endsWith('*') ? `${escapePattern(word.slice(0, -1))}\\S*` : escapePattern(word)))
  .join('|')})`;
const OPENS_WITH_VIEWS = new RegExp(
  String.raw`^\P{L}{0,3}(?:${VIEWS}\P{L}{0,3}\p{N}|\p{N}[\p{N}.,]{0,12} ?(?:\p{L}{1,6} )?${VIEWS})`,
  'iu',
);

const NAMES_VIEWS = new RegExp(String.raw`(?<![\p{L}\p{M}])${VIEWS}`, 'iu');

/** "No, the views were 7 thousand, 40 are comments": what a post has, and no moment of her life. */
export function tellsOfPost(text: string): boolean {
  return /\p{Nd}/u.test(text) && NAMES_VIEWS.test(text);
}

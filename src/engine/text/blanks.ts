/** A blank: what only she can know, in square brackets where it is to be said (`[your price]`). */

/** As a piece of a pattern. */
export const BLANK = String.raw`\[[^[\]\n]{1,80}\]`;
export const BLANKS = new RegExp(BLANK, 'gu');

/** Those of a text in order, each once. */
export function blankMarksIn(text: string): readonly string[] {
  return [...new Set(text.match(BLANKS))];
}

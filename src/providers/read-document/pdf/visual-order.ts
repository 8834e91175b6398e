/** Devanagari as many PDFs hold it: in the order of the drawn glyphs, the short i before its consonants. */

const SHORT_I = '\u093f';
/** Impossible in writing order: a vowel sign that begins a word. */
const MISPLACED = /(?<![\p{L}\p{M}])\u093f\p{Lo}/gu;
/** The sign, then the consonants (with nukta, joined by virama) it is spoken after. */
const BEFORE_CLUSTER =
  /\u093f((?:[\u0915-\u0939\u0958-\u095f]\u093c?\u094d)*[\u0915-\u0939\u0958-\u095f]\u093c?)/gu;
/** Below this a stray sign is a typing slip, not the document's order. */
const MIN_MISPLACED = 2;

/** The text unchanged unless its order is visible at the starts of words. */
export function inSpokenOrder(text: string): string {
  if ((text.match(MISPLACED)?.length ?? 0) < MIN_MISPLACED) return text;
  return text.replace(BEFORE_CLUSTER, `$1${SHORT_I}`);
}

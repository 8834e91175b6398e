/** Scripts written without spaces between words, which take a dictionary to be read. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/u;
const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

/** True where a piece of `text` is written so. */
export function isUnspaced(text: string): boolean {
  return UNSPACED.test(text);
}

export function unspacedWords(text: string): readonly string[] {
  return [...segmenter.segment(text)].flatMap(({ isWordLike, segment }) => (isWordLike ? [segment] : []));
}

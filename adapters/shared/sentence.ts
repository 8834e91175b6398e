/** Words beside a picture or a recording: what she says, or only a pointer at it. */

/** Fewer words ("look at this") only point at the picture. */
const SENTENCE_WORDS = 4;
/** Written without spaces between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/u;
const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

/** True for what is to be answered, whatever it stands beside. */
export function isSentence(text: string): boolean {
  const chunks = text.trim().split(/\s+/u);
  if (chunks.length >= SENTENCE_WORDS) return true;
  if (!UNSPACED.test(text)) return false;
  return [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).length >= SENTENCE_WORDS;
}

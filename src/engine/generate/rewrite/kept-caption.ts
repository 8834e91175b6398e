/** The caption she has, once she had something changed by name: the viewers read nothing there that she took out. */
import { reworded, saysWord, type Ban } from '../../persona/rules/banned-words.js';
import { splitSentences } from '../../text/sentences.js';
import { countWords, paddedWords } from '../../text/words.js';
import type { NamedEdit } from '../../operations.js';

/** A shorter line may well stand in a caption by chance. Words. */
const FEWEST_TELLING_WORDS = 3;

/** What she put right is said in the right words there too. */
export function swapsOf(edits: readonly NamedEdit[]): readonly Ban[] {
  return edits.flatMap(({ op, words, instead }) =>
    op === 'replace' && instead !== undefined ? [{ word: words, instead }] : [],
  );
}

/** Null where it tells what went out of the script from `before` to `after`: then another one is wanted. */
export function keptCaption(
  caption: string,
  {
    before,
    after,
    edits,
  }: { readonly before: string; readonly after: string; readonly edits: readonly NamedEdit[] },
  language: string,
): string | null {
  const kept = reworded(caption, swapsOf(edits), language);
  const [shown, said] = [paddedWords(kept), paddedWords(after)];
  const isGone = (line: string): boolean => !said.includes(paddedWords(line));
  const tellsGone = splitSentences(before).some(
    (line) => countWords(line) >= FEWEST_TELLING_WORDS && isGone(line) && shown.includes(paddedWords(line)),
  );
  const goneNumbers = splitSentences(before)
    .filter(isGone)
    .flatMap(numbersOf)
    .filter((number) => !numbersOf(after).includes(number));
  const countsGone = numbersOf(kept).some((number) => goneNumbers.includes(number));
  const removed = edits.flatMap(({ op, words, forms = [] }) => (op === 'remove' ? [words, ...forms] : []));
  const namesGone = removed.some((named) => countWords(named) > 0 && isGone(named) && saysWord(kept, named));
  return tellsGone || namesGone || countsGone ? null : kept;
}

/** A caption may tell a sentence in fewer words; its figures are the same. */
function numbersOf(text: string): readonly string[] {
  return text.match(/\p{Nd}+(?:[.,]\p{Nd}+)*/gu) ?? [];
}

/** What she ordered into a script: no later change takes it out unasked. */
import { splitSentences } from '../../text/sentences.js';
import { paddedWords } from '../../text/words.js';

/** Sentences of `text` that stood neither in its first version nor in what was drafted for it, and that she did not tell before. `earlier`: the nearest version first. */
export function putIn(
  text: string,
  earlier: readonly string[],
  drafted: readonly string[],
  told: readonly string[],
): ReadonlySet<string> {
  const first = earlier.at(-1);
  if (first === undefined) return new Set();
  const known = [first, ...drafted, ...told].map(paddedWords);
  const isKnown = (sentence: string): boolean => known.some((words) => words.includes(paddedWords(sentence)));
  return new Set(splitSentences(text).filter((sentence) => !isKnown(sentence)));
}

/** Of these the ones that took no ending's place: the last line of the version before them still stands. */
export function putBeside(
  text: string,
  earlier: readonly string[],
  sentences: ReadonlySet<string>,
): ReadonlySet<string> {
  const standing = new Set(splitSentences(text));
  const versions = earlier.map((version) => splitSentences(version));
  return new Set(
    [...sentences].filter((sentence) => {
      const before = versions.find((version) => !version.includes(sentence));
      return standing.has(before?.at(-1) ?? '');
    }),
  );
}

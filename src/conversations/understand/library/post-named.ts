/** Which post a line of numbers is about: the script she names in it, and whether it sets right what she told before. */
import type { PostNamed } from '../../../engine/operations.js';
import { namedInPassing } from './script-named.js';
import { VOCABULARIES } from '../vocabulary/request-vocabulary.js';
import { beside } from '../talk/wishes.js';
import { edgeKeys, spokenWords, wordKey } from '../vocabulary/word-keys.js';

const CORRECTING = new Set([
  ...edgeKeys('correcting'),
  ...VOCABULARIES.flatMap(({ remarks }) => remarks.nay).map(wordKey),
]);
/** "No, it was 4k": said first. Words. */
const OPENING_WORDS = 2;

/** "4k views not 112". */
function deniesNumber(keys: readonly string[]): boolean {
  return keys.some(
    (key, at) =>
      CORRECTING.has(key) &&
      /^\p{Nd}/u.test(keys[at + 1] ?? '') &&
      keys.slice(0, at).some((before) => /^\p{Nd}/u.test(before)),
  );
}

export function postNamed(line: string): Partial<PostNamed> {
  const keys = spokenWords(line).map(({ key }) => key);
  const isSetRight = keys.slice(0, OPENING_WORDS).some((key) => CORRECTING.has(key)) || deniesNumber(keys);
  const corrects = isSetRight ? { corrects: true } : {};
  const named = namedInPassing(line);
  if (named !== null) return { ...corrects, name: named };
  const words = beside('results', line);
  return words === '' ? corrects : { ...corrects, name: words, titlesOnly: true };
}

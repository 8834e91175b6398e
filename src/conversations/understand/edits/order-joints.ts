/** "Start with the frost and put in my mum": where one order may end and another begin. */
import { wordsOfAll } from '../../../engine/text/word-lists.js';
import { edgeKeys, said, spokenWords, type SpokenWord } from '../vocabulary/word-keys.js';

const JOINTS = new Set([...wordsOfAll('clause-joints'), ...edgeKeys('numberJoin')]);

/** Both sides of each comma and each "and", the nearest to the beginning first; a joint stands on neither side. */
export function atJoints(text: string): readonly (readonly [string, string])[] {
  const words = spokenWords(text);
  return jointsOf(words).map(({ from, to }) => [said(words.slice(0, from)), said(words.slice(to))] as const);
}

export function countJoints(text: string): number {
  return jointsOf(spokenWords(text)).length;
}

/** Where the left side ends, and where the right one begins. */
function jointsOf(words: readonly SpokenWord[]): readonly { readonly from: number; readonly to: number }[] {
  return words.flatMap(({ raw, key }, at) => {
    if (JOINTS.has(key) && at > 0) return [{ from: at, to: at + 1 }];
    if (!/[,;.]$/u.test(raw)) return [];
    return [{ from: at + 1, to: at + (JOINTS.has(words[at + 1]?.key ?? '') ? 2 : 1) }];
  });
}

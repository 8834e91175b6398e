/** "Start with the frost and put in my mum": where one order may end and another begin. */
import { wordsOfAll } from '../../../engine/text/word-lists.js';
import { edgeKeys, said, spokenWords } from '../vocabulary/word-keys.js';

const JOINTS = new Set([...wordsOfAll('clause-joints'), ...edgeKeys('numberJoin')]);

/** Both sides of each comma and each "and", the nearest to the beginning first; a joint stands on neither side. */
export function atJoints(text: string): readonly (readonly [string, string])[] {
  const words = spokenWords(text);
  return words.flatMap(({ raw, key }, at) => {
    if (JOINTS.has(key) && at > 0) return [[said(words.slice(0, at)), said(words.slice(at + 1))] as const];
    if (!/[,;.]$/u.test(raw)) return [];
    const next = JOINTS.has(words[at + 1]?.key ?? '') ? 2 : 1;
    return [[said(words.slice(0, at + 1)), said(words.slice(at + next))] as const];
  });
}

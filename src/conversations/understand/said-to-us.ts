/** What is said to the bot after a script and asks for none: a reproach, a goodbye, a question, news of her life, one word for another (`data/word-lists/after-script.json`). */
import type { NamedEdit } from '../../engine/operations.js';
import { phraseLists } from '../../engine/text/phrasings.js';
import { remarksOf } from './clauses.js';
import { compilePattern, findPattern, type PhrasePattern } from './phrase-patterns.js';
import { spokenWords, withoutMarks } from './word-keys.js';

const talk = phraseLists('after-script', ['reproaches', 'goodbyes', 'sad', 'glad', 'asks', 'swaps']);
const REPROACHES = talk('reproaches').map(compilePattern);
const GOODBYES = talk('goodbyes').map(compilePattern);
const SAD = talk('sad').map(compilePattern);
const GLAD = talk('glad').map(compilePattern);
const ASKS = talk('asks').map(compilePattern);
const SWAPS = talk('swaps').map((swap) => new RegExp(`^${swap}$`, 'iu'));

/** A longer text is told. Words. */
const LONGEST_REPROACH = 30;
const LONGEST_GOODBYE = 9;
const LONGEST_NEWS = 40;
const LONGEST_SWAP = 16;
const LONGEST_QUESTION = 24;

/** "Why you write EIGHT in capital", "you no use the charger thing": said of the script, and no topic. */
export function reproaches(text: string): boolean {
  return holds(text, REPROACHES, LONGEST_REPROACH);
}

export function saysGoodbye(text: string): boolean {
  return holds(text, GOODBYES, LONGEST_GOODBYE);
}

/** "Is the midges one gone", "mere kaun kaun se script save hain": she wants to know something. */
export function asks(text: string): boolean {
  return /[?？]\s*$/u.test(text) || holds(text, ASKS, LONGEST_QUESTION);
}

/** News she tells in passing; null for anything else. */
export function newsIn(text: string): 'sad' | 'glad' | null {
  if (/[?？]\s*$/u.test(text)) return null;
  if (holds(text, SAD, LONGEST_NEWS)) return 'sad';
  return holds(text, GLAD, LONGEST_NEWS) ? 'glad' : null;
}

/** "It was my sister, not my aunt": the word that is wrong, and the right one; null where a side names nothing. */
export function swapIn(text: string): NamedEdit | null {
  const line = text
    .trim()
    .replaceAll(/\s+/gu, ' ')
    .replace(/[\s.!।]+$/u, '');
  if (line.split(' ').length > LONGEST_SWAP) return null;
  for (const swap of SWAPS) {
    const { old, new: instead } = swap.exec(line)?.groups ?? {};
    if (old && instead && [old, instead].every(namesAnything))
      return { op: 'replace', words: old.trim(), instead: instead.trim() };
  }
  return null;
}

/** Shorter words hold a sentence together. Letters. */
const NAMING = 3;

function namesAnything(side: string): boolean {
  return side.split(' ').some((word) => [...word].length >= NAMING);
}

function holds(text: string, patterns: readonly PhrasePattern[], longest: number): boolean {
  const spoken = withoutMarks(spokenWords(text));
  if (spoken.length > longest) return false;
  return [spoken, ...remarksOf(spoken)].some(
    (clause) =>
      findPattern(
        clause.map(({ key }) => key),
        patterns,
      ) !== null,
  );
}

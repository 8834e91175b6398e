/** What is said to the bot after a script and asks for none: a reproach, a goodbye, a question, news of her life (`data/word-lists/after-script.json`). */
import { phraseLists } from '../../engine/text/phrasings.js';
import { remarksOf } from './clauses.js';
import { compilePattern, findPattern, type PhrasePattern } from './phrase-patterns.js';
import { spokenWords, withoutMarks } from './word-keys.js';

const talk = phraseLists('after-script', ['reproaches', 'goodbyes', 'sad', 'glad', 'asks']);
const REPROACHES = talk('reproaches').map(compilePattern);
const GOODBYES = talk('goodbyes').map(compilePattern);
const SAD = talk('sad').map(compilePattern);
const GLAD = talk('glad').map(compilePattern);
const ASKS = talk('asks').map(compilePattern);

/** A longer text is told. Words. */
const LONGEST_REPROACH = 30;
const LONGEST_GOODBYE = 9;
const LONGEST_NEWS = 40;
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

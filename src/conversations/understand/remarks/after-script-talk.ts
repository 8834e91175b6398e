/** What is said to the bot after a script and asks for none: a reproach, a goodbye, a question, news of her life (`data/word-lists/after-script.json`). */
import { atEnd } from '../../../engine/text/at-end.js';
import { phraseLists } from '../../../engine/text/phrasings.js';
import { remarksOf } from '../vocabulary/clauses.js';
import { phraseList, hasPhrase, nameIn } from '../vocabulary/phrase-patterns.js';
import type { PhraseList } from '../vocabulary/phrase-index.js';
import { rewriteAsked } from '../edits/rewrite-words.js';
import { isPlain, keysIn, said, spokenWords, withoutMarks } from '../vocabulary/word-keys.js';

const talk = phraseLists('after-script', [
  'sameAgain',
  'reproaches',
  'goodbyes',
  'sad',
  'glad',
  'asks',
  'fine',
  'leftOut',
  'twoOpenings',
  'keepIt',
]);
const REPROACHES = phraseList(talk('reproaches'));
const GOODBYES = phraseList(talk('goodbyes'));
const SAD = phraseList(talk('sad'));
const GLAD = phraseList(talk('glad'));
const FINE = phraseList(talk('fine'));
const LEFT_OUT = phraseList(talk('leftOut'));
const TWO_OPENINGS = phraseList(talk('twoOpenings'));
const KEEP_IT = phraseList(talk('keepIt'));
const ASKS = phraseList(talk('asks'));
const SAME_AGAIN = phraseList(talk('sameAgain'));

/** A longer text is told. Words. */
const LONGEST_REPROACH = 30;
const LONGEST_GOODBYE = 9;
const LONGEST_NEWS = 40;
const LONGEST_QUESTION = 24;
const LONGEST_FINE = 8;
const LONGEST_SAME = 14;
/** Shorter words hold a sentence together. Letters. */
const NAMING = 3;

/** "Why you write EIGHT in capital", "you no use the charger thing": said of the script, and no topic. */
export function reproaches(text: string): boolean {
  return holds(text, REPROACHES, LONGEST_REPROACH);
}

export function saysGoodbye(text: string): boolean {
  return holds(text, GOODBYES, LONGEST_GOODBYE);
}

/** "That's the same script again", "kuch badla hi nahi": she wants a really different one; "same hook, but shorter" names what she wants. */
export function saysSameAgain(text: string): boolean {
  const keys = keysIn(text);
  if (keys.length > LONGEST_SAME || !hasPhrase(keys, SAME_AGAIN)) return false;
  const part = rewriteAsked(text)?.part ?? 'another';
  return part === 'another' || part === 'custom';
}

/** "Is the midges one gone", "mere kaun kaun se script save hain": she wants to know something. */
export function asks(text: string): boolean {
  return /[?？]\s*$/u.test(text) || holds(text, ASKS, LONGEST_QUESTION);
}

/** "Give me two different opening lines". */
export function asksForTwoOpenings(text: string): boolean {
  return holds(text, TWO_OPENINGS, LONGEST_FINE);
}

/** "No wait, don't delete it": what was to go stays. */
export function keepsIt(text: string): boolean {
  return holds(text, KEEP_IT, LONGEST_FINE);
}

/** "That's not bad. thanks". */
export function saysFine(text: string): boolean {
  return holds(text, FINE, LONGEST_FINE);
}

/** "You left out Colm and the jeep": what the script does not hold, in her words; null where she names nothing. */
export function leftOutIn(text: string): string | null {
  const words = withoutMarks(spokenWords(text));
  if (words.length > LONGEST_REPROACH) return null;
  for (const clause of remarksOf(words)) {
    const keys = clause.map(({ key }) => key);
    const found = nameIn(keys, LEFT_OUT, (name) =>
      name.some((key) => [...key].length >= NAMING && (name.length > 1 || !isPlain(key))),
    );
    if (found) return said(clause.slice(found.from, found.to)).replace(atEnd(String.raw`[\s?？.,;:!।]`), '');
  }
  return null;
}

/** News she tells in passing; null for anything else. */
export function newsIn(text: string): 'sad' | 'glad' | null {
  if (/[?？]\s*$/u.test(text)) return null;
  if (holds(text, SAD, LONGEST_NEWS)) return 'sad';
  return holds(text, GLAD, LONGEST_NEWS) ? 'glad' : null;
}

function holds(text: string, phrases: PhraseList<null>, longest: number): boolean {
  const spoken = withoutMarks(spokenWords(text));
  if (spoken.length > longest) return false;
  return [spoken, ...remarksOf(spoken)].some((clause) =>
    hasPhrase(
      clause.map(({ key }) => key),
      phrases,
    ),
  );
}

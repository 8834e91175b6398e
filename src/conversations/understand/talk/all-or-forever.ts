/** "Forever", "para siempre", "everything", "todo": an answer that says nothing but how long or how much. */
import { phraseLists } from '../../../engine/text/phrasings.js';
import { coveredBy, phraseList } from '../vocabulary/phrase-patterns.js';
import { isPlainYes } from './small-talk.js';
import { edgeKeys, keysIn } from '../vocabulary/word-keys.js';

const ANSWERS = ['forever', 'everything'] as const;
type AllOrForever = (typeof ANSWERS)[number];

const lists = phraseLists('all-or-forever', ANSWERS);
const PATTERNS = ANSWERS.map((answer) => [answer, phraseList(lists(answer))] as const);

const POLITE = edgeKeys('polite');

/** A longer answer says something of its own. Words. */
const LONGEST = 6;

/** Null where a word of it says more: "always late", "todo sobre cactus", and for a question. */
export function allOrForever(text: string): AllOrForever | null {
  const keys = keysIn(text);
  if (keys.length === 0 || keys.length > LONGEST || /[?？\n]/u.test(text)) return null;
  for (const [answer, patterns] of PATTERNS) {
    const covered = coveredBy(keys, patterns);
    const isRest = keys.every((key, at) => covered.has(at) || isPlainYes(key) || POLITE.has(key));
    if (covered.size > 0 && isRest) return answer;
  }
  return null;
}

/** "Raspa com a faca velha", "Colm's wife says ...": a step of her craft or a saying of her people, in words that are orders elsewhere. */
import { phraseLists } from '../../../engine/text/phrasings.js';
import { chanceToBot } from '../../../engine/heard/said-to-bot.js';
import { durationAt } from '../vocabulary/durations.js';
import { parseFreeRequest } from '../requests/free-request.js';
import type { Meaning } from '../meaning-kinds.js';
import { phraseList, hasPhrase } from '../vocabulary/phrase-patterns.js';
import { NOUNS, VERBS } from '../vocabulary/request-vocabulary.js';
import { isOfRewrite, isPlainRewrite } from '../edits/rewrite-words.js';
import { remarkOn } from '../remarks/script-remarks.js';
import { isPlain, keysIn, wordKey } from '../vocabulary/word-keys.js';

const lists = phraseLists('craft-talk', ['says', 'notPeople', 'about', 'pointing']);
const SAYS = phraseList(lists('says'));
const NOT_PEOPLE = phraseList(lists('notPeople'));
const ABOUT = phraseList(lists('about'));
const POINTING = phraseList(lists('pointing'));
const ORDERS = new Set([...VERBS].map(wordKey));
const SCRIPTS = new Set([...NOUNS].map(wordKey));

/** Fewer words are a topic or an order sooner. */
const SHORTEST_SAYING = 5;
const SHORTEST_STEP = 5;
/** Who says it stands in the first words. */
const OPENING_WORDS = 5;
/** So likely said to us, it is. Of 20 orders for a script before three are less likely, of 24 steps of a craft 17. */
const TO_BOT = 0.3;
/** Words that neither speak of a script nor hold a sentence together: what the step is done with. */
const THINGS = 1;
const LONGEST_SCRIPT_SECONDS = 90;

/** "My aunt says never trust a quiet kettle"; "the script says Leeds" speaks of the script. */
export function tellsSaying(text: string): boolean {
  const keys = keysIn(text);
  if (keys.length < SHORTEST_SAYING || /[?？\n]/u.test(text)) return false;
  const opening = keys.slice(0, OPENING_WORDS);
  if (!hasPhrase(opening, SAYS) || hasPhrase(opening, NOT_PEOPLE)) return false;
  return !keys.some((key) => SCRIPTS.has(key));
}

/** True where a request or a change is only guessed from the verb, and the rest is things of her craft. */
export function tellsStep(text: string, meaning: Meaning): boolean {
  const keys = keysIn(text);
  if (keys.length < SHORTEST_STEP || /[?？\n]/u.test(text) || keys.some((key) => SCRIPTS.has(key)))
    return false;
  const timed = new Set(
    keys.flatMap((_, at) =>
      Array.from({ length: durationAt(keys, at)?.words ?? 0 }, (__, word) => at + word),
    ),
  );
  const things = keys.filter((key, at) => !timed.has(at) && !isPlain(key) && !isOfRewrite(key));
  if (things.length < THINGS || chanceToBot(text.trim()) >= TO_BOT) return false;
  const opensAsStep = ORDERS.has(keys[0] ?? '') || durationAt(keys, 0) !== null;
  if (meaning.kind === 'rewrite') {
    const { part, edits, seconds } = meaning.asked;
    if (edits || part === 'language' || isPlainRewrite(text, true)) return false;
    // "Give it two minutes on each side": no script is that long.
    if (seconds !== undefined) return seconds > LONGEST_SCRIPT_SECONDS;
    return opensAsStep && remarkOn(text) === null && !hasPhrase(keys, POINTING);
  }
  return (
    meaning.kind === 'request' && opensAsStep && !parseFreeRequest(text)?.isNamed && !hasPhrase(keys, ABOUT)
  );
}

/** What is said of a blank in her script: the order to fill it, that she does not know, or what belongs in it. */
import { phraseLists } from '../../../engine/text/phrasings.js';
import { isPlainlySaidToUs } from '../../../engine/heard/said-to-us.js';
import { countWords } from '../../../engine/text/words.js';
import { asksForScript } from '../requests/free-request.js';
import { chanceToBot } from '../../../engine/heard/said-to-bot.js';
import { changeAsked } from './named-edits.js';
import { likelyIntents } from '../learned/likely-intents.js';
import type { Intent } from '../learned/model-file.js';
import { phraseList, hasPhrase } from '../vocabulary/phrase-patterns.js';
import { keysIn } from '../vocabulary/word-keys.js';

const phrases = phraseLists('gap-talk', ['fill', 'unknown', 'topic']);
const FILL = phraseList(phrases('fill'));
const TOPIC = phraseList(phrases('topic'));
const UNKNOWN = phraseList(phrases('unknown'));

/** Longer messages say something of their own. Words. */
const ORDER_WORDS = 7;
const UNKNOWN_WORDS = 5;
/** Fewer may be a topic, or a word in passing. Words. */
const ANSWER_WORDS = 5;
/** Said to us likelier than this it is no answer. */
const SAID_TO_US = 0.7;
/** Of sixteen answers and orders in seven languages no answer is taken for words to us by more, most orders are. */
const TO_BOT = 0.75;
/** What may as well be said of a thing as of the script. */
const OF_ANYTHING: ReadonlySet<Intent> = new Set<Intent>(['smalltalk', 'correction']);

/** "Rellenar los huecos", "let me answer that". */
export function asksToFill(text: string): boolean {
  const keys = keysIn(text);
  return keys.length <= ORDER_WORDS && hasPhrase(keys, FILL);
}

/** "No sé", "pata nahi": the blank stays. */
export function doesNotKnow(text: string): boolean {
  const keys = keysIn(text);
  return keys.length <= UNKNOWN_WORDS && hasPhrase(keys, UNKNOWN);
}

/** A sentence said right after a script with a blank, that asks for nothing: it belongs there. */
export function belongsInGap(text: string): boolean {
  const line = text.trim();
  if (countWords(line) < ANSWER_WORDS || /[?？\n]/u.test(line) || asksForScript(line)) return false;
  if (hasPhrase(keysIn(line), TOPIC) || changeAsked(line) !== null) return false;
  // "Pon lo de los ladrones primero" is an order, whatever it means.
  if (chanceToBot(line) >= TO_BOT || isPlainlySaidToUs(line)) return false;
  return likelyIntents(line, true).every(
    ({ intent, probability }) => OF_ANYTHING.has(intent) || probability < SAID_TO_US,
  );
}

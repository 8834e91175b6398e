/** What looks like a rule, a topic or an order and is told: a true thing of hers, or a way she wants to be written. */
import type { ChatContext } from '../../../chat/types.js';
import { isStanding, saysForGood } from '../../../engine/persona/rules/standing-rules.js';
import { readCorrection } from '../../../engine/persona/corrections/read-correction.js';
import { chanceToBot } from '../../../engine/heard/said-to-bot.js';
import { splitSentences } from '../../../engine/text/sentences.js';
import { countWords } from '../../../engine/text/words.js';
import { remarksOf } from '../vocabulary/clauses.js';
import { asksForScript } from '../requests/free-request.js';
import { speaksOf } from './introduction-words.js';
import { likelyIntents } from '../learned/likely-intents.js';
import type { Intent } from '../learned/model-file.js';
import { isLifeFact, tellsChange } from './life-facts.js';
import { changeAsked } from '../edits/named-edits.js';
import { tellsOfPost } from '../library/post-numbers.js';
import { readClause } from '../remarks/remark-clauses.js';
import { correctsScript } from '../edits/rewrite-words.js';
import { asks, reproaches } from '../remarks/after-script-talk.js';
import { remarkOn } from '../remarks/script-remarks.js';
import { spokenWords } from '../vocabulary/word-keys.js';

/** A longer text may be a script of hers; one of these speaks of her at once. Words. */
const LONGEST_PLAIN = 25;
const LONGEST = 90;
const SHORTEST = 6;
/** Shorter ones have to hold a figure, a name or somebody of hers. Words. */
const SAYS_ENOUGH = 9;
const OPENING_WORDS = 8;
/** What is told is told in long breaths, a script in short ones. Words a sentence. */
const TOLD_BREATH = 14;
/** From here on it is said to the bot, or is a topic, as likely as not. */
const TO_BOT = 0.5;
const TOPIC = 0.45;
/** "Ugh, it is 38 degrees here" is told in passing. */
const IN_PASSING = 0.1;
const PRAISED = 0.3;

/** True for a sentence or some that tell something true of her, her people or her work, and ask for nothing. */
export function isTelling(text: string): boolean {
  const words = countWords(text);
  if (words > LONGEST || /[?？\n]/u.test(text)) return false;
  if (tellsChange(text)) return true;
  if (asks(text) || asksForScript(text)) return false;
  if (changeAsked(text) !== null || tellsOfPost(text)) return false;
  if (chanceOf('smalltalk', text) >= IN_PASSING || chanceOf('praise', text) >= PRAISED) return false;
  if (isLifeFact(text)) return true;
  if (words < SHORTEST || isSaidSooner(text)) return false;
  const opening = text.trim().split(/\s+/u).slice(0, OPENING_WORDS).join(' ');
  if (words > LONGEST_PLAIN)
    return speaksOf('hers', opening) && words >= TOLD_BREATH * splitSentences(text).length;
  if (chanceOf('script', text) >= TOPIC) return speaksOf('hers', opening) && !speaksOf('audience', opening);
  return words >= SAYS_ENOUGH || NAMED.test(text) || speaksOf('hers', text);
}

function chanceOf(intent: Intent, text: string): number {
  return likelyIntents(text, true).find((one) => one.intent === intent)?.probability ?? 0;
}

/** A figure, or a capital inside of a sentence. */
const NAMED = /\p{Nd}|(?<=[\p{L}\p{N},;]\s)(?!I(?!\p{L}))\p{Lu}\p{L}/u;

/**
 * True where a word of it says how a script is to be written: "no emojis, write colour", "hamesha hinglish me likho".
 * @internal
 */
export function saysHowToWrite(text: string): boolean {
  if (/[?？]/u.test(text)) return false;
  const clauses = remarksOf(spokenWords(text)).flatMap((clause) => readClause(clause).slice(0, 1));
  if (clauses.some(({ has }) => has('untrue') && has('same'))) return false;
  if (clauses.some(({ has }) => has('change', 'speak', 'toneDown'))) return true;
  return (
    isStanding(text) && clauses.some(({ has }) => has('hook', 'cta', 'tone', 'degree', 'script', 'fault'))
  );
}

/** What names no field of hers and holds for no script but one: a scolding, an order about a line, what she says of a post. */
export function isNoStandingRule(words: string): boolean {
  if (readCorrection(words) !== null || saysForGood(words)) return false;
  if (reproaches(words)) return true;
  if (saysHowToWrite(words)) return false;
  return !isStanding(words) || isSaidSooner(words);
}

/** Said to us sooner than told. */
export function isSaidSooner(words: string): boolean {
  return chanceToBot(words.trim()) >= TO_BOT;
}

/** Under this chance of a topic a sentence on her own life is told ("soy la presidenta desde 2016"). */
const MAY_BE_TOPIC = 0.55;
const TOLD_WORDS = 9;

export function isToldFact(words: string): boolean {
  const isLong = spokenWords(words).length >= TOLD_WORDS;
  return isLong && chanceOf('script', words) < MAY_BE_TOPIC && isLifeFact(words);
}

/** A fact of hers, a scrap: neither a field of hers nor a way to write; a model may still mend the script by it. */
export function isNoRule(words: string, { builtIn, lastScriptId }: ChatContext): boolean {
  if (readCorrection(words) !== null || saysHowToWrite(words)) return false;
  if (lastScriptId !== undefined && remarkOn(words)?.kind === 'untrue') return false;
  return builtIn || lastScriptId === undefined || !correctsScript(words);
}

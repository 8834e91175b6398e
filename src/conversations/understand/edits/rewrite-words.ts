/** "Make it shorter", "hacelo más corto", "చిన్నగా చెయ్యి": a change of a script asked for in a few words. */
import type { NamedEdit, RewritePart } from '../../../engine/operations.js';
import { durationAt } from '../vocabulary/durations.js';
import { noiseIn } from '../vocabulary/noise.js';
import { only } from '../vocabulary/phrase-index.js';
import { coveredBy, hasPhrase, labelledPhrases, labelsIn } from '../vocabulary/phrase-patterns.js';
import { languageNamedIn } from '../requests/named-language.js';
import {
  edgeWords,
  NOUNS,
  phraseAt,
  plainWord,
  VERBS,
  VOCABULARIES,
} from '../vocabulary/request-vocabulary.js';
import { REWRITES } from '../vocabulary/vocabulary-lists.js';
import { isPlain, keysIn, wordKey } from '../vocabulary/word-keys.js';

export interface AskedRewrite {
  readonly part: RewritePart;
  readonly instruction: string;
  /** BCP 47, with part `language`. */
  readonly language?: string;
  /** A length she named. */
  readonly seconds?: number;
  /** With part `custom`: what can be done to the letter. */
  readonly edits?: readonly NamedEdit[];
  /** What the same message asks for beside it. */
  readonly also?: readonly AskedRewrite[];
}

/** An instruction is short; a longer text is her own version of the script. Words. */
const INSTRUCTION_WORDS = 14;
/** From here on "make it 45 seconds" is more likely longer than before; the engine knows the script's length. */
const LONG_SECONDS = 45;
/** Right after a script one word in so many may be unknown to us: she speaks of the script more often than not. */
const WORDS_FOR_ONE_UNKNOWN = 5;

/** In this order: "make the hook shorter" is about the hook. */
const PARTS = ['hook', 'cta', 'shorter', 'longer', 'another'] as const;
const NAMED_PARTS = PARTS.slice(0, 2);
const PHRASES = PARTS.map(
  (part) => [part, new Set(VOCABULARIES.flatMap(({ rewrite }) => rewrite[part]))] as const,
);
/** Stand at the start of any other wish. */
const CHANGES = new Set(VOCABULARIES.flatMap(({ change }) => change));
const ORDERS = new Set(VOCABULARIES.flatMap(({ rewriteOrder }) => rewriteOrder));
const POLITE = new Set(edgeWords('polite').flatMap((phrase) => phrase.split(' ')));

const NO_TOPIC = new Set([
  '',
  ...POLITE,
  ...NOUNS,
  ...VERBS,
  ...VOCABULARIES.flatMap(({ rewrite, change, rewriteThis }) =>
    [...Object.values(rewrite).flat(), ...change, ...rewriteThis].flatMap((phrase) => phrase.split(' ')),
  ),
]);
const NO_TOPIC_KEYS = new Set([...NO_TOPIC].map(wordKey));

/** True for a word that says something of a script to be changed and names no topic. */
export function isOfRewrite(key: string): boolean {
  return NO_TOPIC_KEYS.has(key);
}

const WISHED = labelledPhrases(
  REWRITES.map((wish) => [wish, VOCABULARIES.flatMap(({ rewrites }) => rewrites[wish])]),
);
const CORRECTIONS = only(WISHED, 'correction');
const CHANGING = only(WISHED, ...REWRITES.filter((wish) => wish !== 'correction'));

/**
 * True when the text can only mean a change of the script before: it opens with an order ("make it funnier"), or no
 * word of it could be a topic ("shorter hook please"). "A small business" holds a word for "shorter" and is a topic.
 */
export function isPlainRewrite(text: string, afterScript = false): boolean {
  if (!rewriteAsked(text)) return false;
  const words = text.trim().split(/\s+/u).map(plainWord);
  const first = words.findIndex((word) => !POLITE.has(word));
  if (phraseAt(words, first, ORDERS) > 0 || words.every((word) => NO_TOPIC.has(word))) return true;
  const keys = keysIn(text);
  if (!hasPhrase(keys, CHANGING)) return false;
  return unknownWords(keys) <= (afterScript ? Math.floor(keys.length / WORDS_FOR_ONE_UNKNOWN) : 0);
}

/** True for "no, it is not my aunt": what the script before says of her is wrong. Only right after a script. */
export function correctsScript(text: string): boolean {
  const keys = keysIn(text);
  return keys.length <= INSTRUCTION_WORDS && hasPhrase(keys, CORRECTIONS);
}

/** The length a short message asks the script before to have, with no topic in it: "in 30 seconds", "deixa com 1 min". */
export function lengthAsked(text: string): number | null {
  const keys = keysIn(text);
  if (keys.length > INSTRUCTION_WORDS) return null;
  for (let at = 0; at < keys.length; at += 1) {
    const duration = durationAt(keys, at);
    if (!duration) continue;
    const rest = keys.filter((_, place) => place < at || place >= at + duration.words);
    const noise = noiseIn(rest);
    const isRest = rest.every((key, place) => NO_TOPIC_KEYS.has(key) || isPlain(key) || noise.has(place));
    return isRest ? duration.seconds : null;
  }
  return null;
}

/** A script of another length; the engine finds out whether it grows. */
export function lengthRewrite(seconds: number, instruction: string): AskedRewrite {
  return { part: seconds > LONG_SECONDS ? 'longer' : 'shorter', instruction, seconds };
}

/** The part to rewrite and her words, or null when the text does not ask for a change. */
export function rewriteAsked(text: string): AskedRewrite | null {
  const instruction = text.trim();
  const words = instruction.split(/\s+/u).map(plainWord);
  if (instruction.includes('\n') || words.length > INSTRUCTION_WORDS) return null;
  const seconds = lengthAsked(instruction);
  if (seconds !== null) return lengthRewrite(seconds, instruction);
  const keys = keysIn(instruction);
  const wished = labelsIn(keys, CHANGING);
  for (const wish of REWRITES) {
    if (!wished.has(wish) || wish === 'correction') continue;
    const language = wish === 'language' ? languageNamedIn(instruction) : null;
    if (wish === 'language' && language === null) continue;
    const named = wish === 'shorter' || wish === 'longer' ? partNamedIn(words) : null;
    return { part: named ?? wish, instruction, ...(language !== null && { language }) };
  }
  for (const [part, phrases] of PHRASES)
    if (words.some((_, at) => phraseAt(words, at, phrases) > 0)) return { part, instruction };
  const first = words.findIndex((word) => !POLITE.has(word));
  // "No" alone is an answer, not a wish.
  const isWish = phraseAt(words, first, CHANGES) > 0 || phraseAt(words, first, ORDERS) > 0;
  return words.length > 1 && isWish ? { part: 'custom', instruction } : null;
}

/** "The ending", "the hook". */
export function namesPlace(words: readonly string[]): boolean {
  return partNamedIn(words) !== null;
}

/** The one place of the script that she names. */
function partNamedIn(words: readonly string[]): RewritePart | null {
  const named = PHRASES.find(
    ([part, phrases]) =>
      NAMED_PARTS.includes(part) && words.some((_, at) => phraseAt(words, at, phrases) > 0),
  );
  return named?.[0] ?? null;
}

/** Words that no phrase of a change covers and that could be a topic. */
function unknownWords(keys: readonly string[]): number {
  const covered = coveredBy(keys, CHANGING);
  const noise = noiseIn(keys);
  return keys.filter(
    (key, at) => !covered.has(at) && !noise.has(at) && !isPlain(key) && !NO_TOPIC_KEYS.has(key),
  ).length;
}

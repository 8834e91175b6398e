/** "Make it shorter", "hacelo más corto", "చిన్నగా చెయ్యి": a change of a script asked for in a few words. */
import type { RewritePart } from '../engine/operations.js';
import { NOUNS, phraseAt, plainWord, VERBS, VOCABULARIES } from './request-vocabulary.js';

/** An instruction is short; a longer text is her own version of the script. Words. */
const INSTRUCTION_WORDS = 14;

/** Opens the tag of a list call that looks for the newest script; her words follow. */
export const NEWEST_TAG = 'newest ';

/** Tag of a list call that looks for the newest script she does not like. */
export const DISLIKED_TAG = 'disliked';

/** In this order: "a shorter hook" is about length. */
const PARTS = ['shorter', 'longer', 'hook', 'cta', 'another'] as const;
const PHRASES = PARTS.map(
  (part) => [part, new Set(VOCABULARIES.flatMap(({ rewrite }) => rewrite[part]))] as const,
);
/** Stand at the start of any other wish. */
const CHANGES = new Set(VOCABULARIES.flatMap(({ change }) => change));
const ORDERS = new Set(VOCABULARIES.flatMap(({ rewriteOrder }) => rewriteOrder));
const POLITE = new Set(['please', 'pls', 'por', 'favor', 'porfa', 'tolong', 'प्लीज', 'please', 'దయచేసి']);

const NO_TOPIC = new Set([
  '',
  ...POLITE,
  ...NOUNS,
  ...VERBS,
  ...VOCABULARIES.flatMap(({ rewrite, change, rewriteThis }) =>
    [...Object.values(rewrite).flat(), ...change, ...rewriteThis].flatMap((phrase) => phrase.split(' ')),
  ),
]);

/**
 * True when the text can only mean a change of the script before: it opens with an order ("make it funnier"), or no
 * word of it could be a topic ("shorter hook please"). "A small business" holds a word for "shorter" and is a topic.
 */
export function isPlainRewrite(text: string): boolean {
  if (!rewriteAsked(text)) return false;
  const words = text.trim().split(/\s+/u).map(plainWord);
  const first = words.findIndex((word) => !POLITE.has(word));
  return phraseAt(words, first, ORDERS) > 0 || words.every((word) => NO_TOPIC.has(word));
}

/** The part to rewrite and her words, or null when the text does not ask for a change. */
export function rewriteAsked(
  text: string,
): { readonly part: RewritePart; readonly instruction: string } | null {
  const instruction = text.trim();
  const words = instruction.split(/\s+/u).map(plainWord);
  if (instruction.includes('\n') || words.length > INSTRUCTION_WORDS) return null;
  for (const [part, phrases] of PHRASES)
    if (words.some((_, at) => phraseAt(words, at, phrases) > 0)) return { part, instruction };
  const first = words.findIndex((word) => !POLITE.has(word));
  // "No" alone is an answer, not a wish.
  const isWish = phraseAt(words, first, CHANGES) > 0 || phraseAt(words, first, ORDERS) > 0;
  return words.length > 1 && isWish ? { part: 'custom', instruction } : null;
}

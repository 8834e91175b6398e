/** "Make it shorter", "hacelo más corto", "చిన్నగా చెయ్యి": a change of a script asked for in a few words. */
import type { RewritePart } from '../engine/operations.js';
import { phraseAt, plainWord, VOCABULARIES } from './request-vocabulary.js';

/** An instruction is short; a longer text is her own version of the script. Words. */
const INSTRUCTION_WORDS = 14;

/** Opens the tag of a list call that looks for the newest script; her words follow. */
export const NEWEST_TAG = 'newest ';

/** In this order: "a shorter hook" is about length. */
const PARTS = ['shorter', 'longer', 'hook', 'cta', 'another'] as const;
const PHRASES = PARTS.map(
  (part) => [part, new Set(VOCABULARIES.flatMap(({ rewrite }) => rewrite[part]))] as const,
);
/** Stand at the start of any other wish. */
const CHANGES = new Set(VOCABULARIES.flatMap(({ change }) => change));
const POLITE = new Set(['please', 'pls', 'por', 'favor', 'porfa', 'tolong', 'प्लीज', 'please', 'దయచేసి']);

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
  return words.length > 1 && phraseAt(words, first, CHANGES) > 0 ? { part: 'custom', instruction } : null;
}

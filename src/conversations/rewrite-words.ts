/** "Make it shorter", "another hook": a change of a script asked for in a few words. */
import type { RewritePart } from '../engine/operations.js';

/** An instruction is short; a longer text is her own version of the script. Words. */
const INSTRUCTION_WORDS = 14;

/** Opens the tag of a list call that looks for the newest script; her words follow. */
export const NEWEST_TAG = 'newest ';

const PARTS: readonly (readonly [RegExp, RewritePart])[] = [
  [/\b(?:shorter|shorten|cut it|trim|más corto|mais curto|lebih pendek)\b|छोटा|చిన్న/iu, 'shorter'],
  [/\b(?:longer|lengthen|más largo|mais longo|lebih panjang)\b|लंबा|పొడవు/iu, 'longer'],
  [/\b(?:hook|opening|gancho)\b|हुक|హుక్/iu, 'hook'],
  [/\b(?:call to action|cta|ending)\b/iu, 'cta'],
  [/\b(?:another (?:take|one|version)|try again|otra versión|outra versão)\b/iu, 'another'],
];
const CHANGE_VERB =
  /^(?:please\s+)?(?:make|change|rewrite|use|remove|drop|add|replace|say|more|less|no|too|without)\b/iu;

/** The part to rewrite and her words, or null when the text does not ask for a change. */
export function rewriteAsked(
  text: string,
): { readonly part: RewritePart; readonly instruction: string } | null {
  const instruction = text.trim();
  if (instruction.includes('\n') || instruction.split(/\s+/u).length > INSTRUCTION_WORDS) return null;
  const named = PARTS.find(([pattern]) => pattern.test(instruction));
  if (named) return { part: named[1], instruction };
  return CHANGE_VERB.test(instruction) ? { part: 'custom', instruction } : null;
}

/** How well the opening wins against other wordings of the same idea. */
import { countWords } from '../../text/words.js';
import { directionFor } from '../fixes.js';
import { quotes, type Judgement } from '../judgement.js';
import type { ScriptParts } from '../script-parts.js';

/** Fewer words promise nothing. */
const THIN_WORDS = 6;

export function judgeHookStrength(parts: ScriptParts, raw: number): Judgement {
  const opensSlowly = slowOpeningOf(parts) !== undefined;
  return {
    raw,
    evidence: quotes([parts.hook]),
    fix: fixFor(parts),
    weakness: opensSlowly ? 'the first seconds go to a greeting' : 'the first line does not stop the thumb',
  };
}

/** A greeting or announcement with which the hook begins. */
export function slowOpeningOf(parts: ScriptParts): string | undefined {
  const [slow] = parts.find('slowOpening', parts.hook);
  return slow !== undefined && parts.hook.startsWith(slow) ? slow : undefined;
}

function fixFor(parts: ScriptParts): Judgement['fix'] {
  const { hook } = parts;
  const slow = slowOpeningOf(parts);
  if (slow !== undefined) return directionFor('slow-opening', slow);
  const [jargon] = parts.find('jargon', hook);
  if (jargon !== undefined) return directionFor('jargon', jargon);
  if (countWords(hook) < THIN_WORDS) return directionFor('thin-hook');
  return directionFor(parts.find('openLoop', hook).length === 0 ? 'open-on-turn' : 'person-in-hook');
}

/** How well the opening wins against other wordings of the same idea. */
import { countWords } from '../../text/words.js';
import { directionFor } from '../fixes.js';
import { quotes, type Judgement } from '../judgement.js';
import type { ScriptParts } from '../script-parts.js';

export function judgeHookStrength(parts: ScriptParts, raw: number): Judgement {
  const slow = parts.find('slowOpening', parts.hook);
  const jargon = parts.find('jargon', parts.hook);
  const loops = parts.find('openLoop', parts.hook);
  const words = countWords(parts.hook);
  return {
    raw,
    evidence: quotes([parts.hook]),
    fix:
      slow.length > 0
        ? directionFor('slow-opening', slow[0])
        : jargon.length > 0
          ? directionFor('jargon', jargon[0])
          : words < 6
            ? directionFor('thin-hook')
            : directionFor(loops.length === 0 ? 'open-on-turn' : 'person-in-hook'),
    weakness:
      slow.length > 0 ? 'the first seconds go to a greeting' : 'the first line does not stop the thumb',
  };
}

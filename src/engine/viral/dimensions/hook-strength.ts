/** How well the opening wins against other wordings of the same idea. */
import { countWords } from '../../text/words.js';
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
        ? `Start after “${slow[0]}”: the first word should already belong to the story.`
        : jargon.length > 0
          ? `Say “${jargon[0]}” the way you would to a friend.`
          : words < 6
            ? 'Give the first line one more fact: who, what changed, or what it cost.'
            : loops.length === 0
              ? 'Open on the turn: the moment it went wrong, changed, or surprised you, and keep the reason back.'
              : 'Try it with a person in it: what she said or did, before what it means.',
    weakness:
      slow.length > 0 ? 'the first seconds go to a greeting' : 'the first line does not stop the thumb',
  };
}

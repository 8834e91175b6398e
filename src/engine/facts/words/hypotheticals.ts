/** Marks of a supposition: what follows is imagined, not claimed. */
import { asWholeWords, createCue } from '../../text/phrasings.js';
import { claimCues } from './claim-cues.js';

const SUPPOSED = createCue(() => new RegExp(asWholeWords(claimCues('supposes')), 'iu'));
const CONDITION = createCue(
  () => new RegExp(`${asWholeWords(claimCues('conditions'))}[^.!?,;:।\\n]*$`, 'iu'),
);
/** Some languages may say "suppose" at the end of the clause. */
const SUPPOSED_BEHIND = createCue(() => new RegExp(String.raw`${claimCues('supposesBehind')}\s*$`, 'u'));

/** `place` stands in a sentence that supposes, or in an if-clause. */
export function isHypothetical(text: string, place: number): boolean {
  const start =
    Math.max(
      text.lastIndexOf('\n', place - 1),
      ...[...'.!?।'].map((mark) => text.lastIndexOf(`${mark} `, place - 1)),
    ) + 1;
  const before = text.slice(start, place);
  if (SUPPOSED.test(before) || CONDITION.test(before)) return true;
  const rest = text.slice(place);
  const end = rest.search(/[.!?।\n]/u);
  return SUPPOSED_BEHIND.test(rest.slice(0, end < 0 ? undefined : end));
}

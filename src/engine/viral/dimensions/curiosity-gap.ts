/** Something is promised and held back: pointing words without their noun, open loops, questions, turns. */
import { directionFor } from '../fixes.js';
import { quotes, quotesOr, saturating, type Judgement } from '../judgement.js';
import type { ScriptParts } from '../script-parts.js';

export function judgeCuriosityGap(parts: ScriptParts, calibrated: number): Judgement {
  const pointing = parts.find('pointing', parts.hook);
  const loops = parts.find('openLoop', parts.hook);
  const laterLoops = parts.find('openLoop', parts.text.slice(parts.hook.length));
  const questions = parts.hook.match(/[?？؟]/gu) ?? [];
  const asked = parts.find('questionWord', parts.hook);
  const turns = [...parts.find('contrast', parts.hook), ...parts.find('negation', parts.hook)];
  const slow = parts.find('slowOpening', parts.hook);
  const hand =
    1.1 * saturating(pointing.length, 1.2) +
    1.6 * saturating(loops.length, 0.7) +
    0.6 * saturating(questions.length + asked.length, 1) +
    1 * saturating(turns.length, 1) +
    0.6 * saturating(laterLoops.length, 2) -
    1.6 * saturating(slow.length, 0.5) -
    1.4;
  return {
    raw: hand + 0.8 * calibrated,
    evidence: quotesOr(quotes(loops, pointing, turns, asked, laterLoops), parts.hook),
    fix:
      slow.length > 0
        ? directionFor('slow-curiosity', slow[0])
        : directionFor(loops.length + pointing.length === 0 ? 'no-gap' : 'early-answer'),
    weakness: 'the first line answers itself, so there is no reason to stay',
  };
}

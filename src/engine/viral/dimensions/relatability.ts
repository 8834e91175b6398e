/** Whether the viewer finds herself in it: spoken to, or shown a situation she knows. */
import { directionFor } from '../fixes.js';
import { quotes, quotesOr, saturating, type Judgement } from '../judgement.js';
import { perHundredWords, type ScriptParts } from '../script-parts.js';

/** Little, because what Reddit titles tell about being answered is little (rank correlation in the weights file). */
const CALIBRATED_SHARE = 0.35;

export function judgeRelatability(parts: ScriptParts, calibrated: number | null): Judgement {
  const situations = parts.find('everyday');
  const you = parts.find('secondPerson');
  const spokenTo = you.length > 0;
  const herself = parts.find('firstPerson');
  const distant = parts.find('jargon');
  const rate = (found: readonly string[]): number => perHundredWords(found.length, parts);
  const raw =
    2.4 * saturating(rate(situations), 2.5) +
    1.4 * saturating(rate(you), 4) +
    1.2 * saturating(rate(herself), 4) -
    2 * saturating(rate(distant), 3) -
    2;
  return {
    raw: raw * 1.3 + CALIBRATED_SHARE * (calibrated ?? 0),
    evidence: quotesOr(quotes(situations, you, herself), parts.plainest),
    fix:
      situations.length === 0
        ? directionFor('no-situation')
        : directionFor(spokenTo ? 'no-admission' : 'no-you'),
    weakness: 'the viewer does not find herself in it',
  };
}

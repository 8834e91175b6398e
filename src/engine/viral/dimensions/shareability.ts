/** Whether someone comes to mind to whom one would send it. */
import { directionFor } from '../fixes.js';
import { quotes, quotesOr, saturating, type Judgement } from '../judgement.js';
import { perHundredWords, type ScriptParts } from '../script-parts.js';

/** Little, because what Reddit titles tell about being voted for is little (rank correlation in the weights file). */
const CALIBRATED_SHARE = 0.35;

export function judgeShareability(parts: ScriptParts, calibrated: number | null): Judgement {
  const asks = parts.find('shareAsk');
  const opinions = [...parts.find('contrast'), ...parts.find('extreme')];
  const feelings = [...parts.find('awe'), ...parts.find('joy'), ...parts.find('threat')];
  const useful = [...parts.find('step'), ...(parts.text.match(/\p{N}+/gu) ?? [])];
  const rate = (found: readonly string[]): number => perHundredWords(found.length, parts);
  const raw =
    1.8 * saturating(rate(asks), 0.7) +
    1.2 * saturating(rate(opinions), 4) +
    1.3 * saturating(rate(feelings), 3) +
    0.8 * saturating(rate(useful), 3) -
    1.6 * saturating(rate([...parts.find('filler'), ...parts.find('jargon')]), 4) -
    1.8;
  return {
    raw: raw * 1.4 + CALIBRATED_SHARE * (calibrated ?? 0),
    evidence: quotesOr(quotes(asks, feelings, opinions, useful), parts.plainest),
    fix: directionFor(asks.length === 0 ? 'nobody-to-send' : 'no-quotable-line'),
    weakness: 'nobody comes to mind to whom one would send it',
  };
}

/** Strong feeling, pleasant or not: what the words name and how much is at stake for a person. */
import { directionFor } from '../fixes.js';
import { quotes, quotesOr, saturating, type Judgement } from '../judgement.js';
import { perHundredWords, type ScriptParts } from '../script-parts.js';

export function judgeEmotionalTrigger(parts: ScriptParts, calibrated: number | null): Judgement {
  const strong = [...parts.find('threat'), ...parts.find('awe')];
  const warm = parts.find('joy');
  const people = [...parts.find('firstPerson'), ...parts.find('thirdPerson')];
  const exclamations = parts.text.match(/[!！]/gu) ?? [];
  const rate = (found: readonly string[]): number => perHundredWords(found.length, parts);
  const raw =
    2.2 * saturating(rate(strong), 2.5) +
    1.3 * saturating(rate(warm), 2.5) +
    0.7 * saturating(rate(people), 5) +
    0.4 * saturating(rate(exclamations), 2) +
    0.5 * saturating(rate(parts.find('extreme')), 4) -
    1.4 * saturating(rate(parts.find('jargon')), 3) -
    1.2;
  return {
    raw: calibrated === null ? raw * 1.5 : raw + 0.8 * calibrated,
    evidence: quotesOr(quotes(strong, warm), parts.plainest),
    fix: fixFor(parts, [...strong, ...warm]),
    weakness: 'it makes the viewer feel too little',
  };
}

/** A feeling within this share of the text, from its beginning, is early enough. */
const EARLY_SHARE = 0.3;

function fixFor({ text }: ScriptParts, felt: readonly string[]): Judgement['fix'] {
  const [first] = felt.toSorted((a, b) => text.indexOf(a) - text.indexOf(b));
  if (first === undefined) return directionFor('no-feeling');
  return text.indexOf(first) <= text.length * EARLY_SHARE ? null : directionFor('late-feeling', first);
}

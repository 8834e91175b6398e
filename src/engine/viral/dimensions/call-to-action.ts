/** One clear ask near the end, with a reason to do it. */
import { directionFor } from '../fixes.js';
import { quotes, type Judgement } from '../judgement.js';
import type { ScriptParts } from '../script-parts.js';

/** Asks that everyone makes and nobody hears. */
const WORN = /like and subscribe|follow for more|like, share|smash that|hit that|don['’]t forget to/iu;
/** More different asks than this and the viewer does none. */
const MAX_ASKS = 2;

export function judgeCallToAction(parts: ScriptParts): Judgement {
  const closing = parts.closing.join('\n');
  const asks = parts.find('callToAction', closing);
  const elsewhere = parts.find('callToAction').length - asks.length;
  const closingQuestion = parts.closing.filter((sentence) => /[?？؟]["'”’]?$/u.test(sentence));
  const asking = parts.closing.find((sentence) => parts.find('callToAction', sentence).length > 0) ?? '';
  const reasoned = parts.find('reason', asking).length > 0 || /\b(?:if|so|for|when|to)\b/iu.test(asking);
  const distinct = new Set(asks.map((ask) => ask.toLowerCase())).size;
  const raw =
    -2.6 +
    (asks.length > 0 ? 3 : 0) +
    (asks.length > 0 && reasoned ? 0.9 : 0) +
    (parts.find('secondPerson', closing).length > 0 ? 0.7 : 0) +
    (closingQuestion.length > 0 ? (asks.length > 0 ? 0.6 : 1.8) : 0) +
    (asks.length === 0 && elsewhere > 0 ? 0.9 : 0) -
    (WORN.test(closing) ? 1.2 : 0) -
    0.6 * Math.max(0, distinct - MAX_ASKS);
  return {
    raw,
    evidence: quotes(asking ? [asking] : [], closingQuestion, asks),
    fix:
      asks.length === 0 && closingQuestion.length === 0
        ? directionFor('no-ask')
        : distinct > MAX_ASKS
          ? directionFor('many-asks', asks[0])
          : directionFor(WORN.test(closing) ? 'worn-ask' : 'vague-ask'),
    weakness: 'it ends without telling the viewer what to do next',
  };
}

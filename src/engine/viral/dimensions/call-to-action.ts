/** One clear ask near the end, with a reason to do it. */
import { isQuestion } from '../../text/sentences.js';
import { countWords } from '../../text/words.js';
import { directionFor } from '../fixes.js';
import { quotes, quotesOr, type Judgement } from '../judgement.js';
import { startOf, type ScriptParts } from '../script-parts.js';

/** Asks that everyone makes and nobody hears. */
const WORN = /like and subscribe|follow for more|like, share|smash that|hit that|don['’]t forget to/iu;
/** Verbs that are as often nouns or told of oneself: they ask only where a command stands, "save" not in "I save money". */
const BARE =
  /^(?:follow|save|bookmark|comments?|send|share|tag|dm|join|book|order|shop|buy|download|click|tap|visit|register|type|reply|screenshot|bio)$/iu;
const BEFORE_A_COMMAND =
  /(?:^|[.,;:!?…—–(["“-]\s*|(?<!\p{L})(?:and|then|please|or|so|just|now|but|go|also|forget to|remember to|in the|in my|in)\s+)$/iu;
/** More different asks than this and the viewer does none. */
const MAX_ASKS = 2;

export function judgeCallToAction(parts: ScriptParts): Judgement {
  const closing = parts.closing.join('\n');
  const asks = asksIn(parts, closing);
  const elsewhere = asksIn(parts, parts.text).length - asks.length;
  const closingQuestion = parts.closing.filter(isQuestion);
  const told = parts.closing.filter((sentence) => {
    const [verb] = parts.find('instruction', sentence);
    return verb !== undefined && sentence.startsWith(verb);
  });
  const asking = parts.closing.find((sentence) => asksIn(parts, sentence).length > 0) ?? '';
  const reasoned = parts.find('reason', asking).length > 0 || /\b(?:if|so|for|when|to)\b/iu.test(asking);
  const hasAsk = asks.length > 0;
  const asksTheViewer = closingQuestion.length > 0;
  const withAsk = 3 + 0.9 * Number(reasoned) + 0.6 * Number(asksTheViewer);
  const withoutAsk =
    1.8 * Number(told.length > 0) + 1.8 * Number(asksTheViewer) + 0.9 * Number(elsewhere > 0);
  const raw =
    (hasAsk ? withAsk : withoutAsk) +
    0.7 * Number(parts.find('secondPerson', closing).length > 0) -
    1.2 * Number(WORN.test(closing)) -
    0.6 * Math.max(0, distinctOf(asks) - MAX_ASKS) -
    2.6;
  return {
    raw,
    evidence: quotesOr(
      quotes(asking ? [asking] : [], closingQuestion, asks, told),
      startOf(parts.closing.at(-1) ?? ''),
    ),
    fix: fixFor(asks, asksTheViewer, closing, reasoned || countWords(asking) >= SPECIFIC_WORDS),
    weakness: 'it ends without telling the viewer what to do next',
  };
}

function distinctOf(asks: readonly string[]): number {
  return new Set(asks.map((ask) => ask.toLowerCase())).size;
}

/** So long an ask says more than "save this": when, for whom, or what to answer. */
const SPECIFIC_WORDS = 7;

function fixFor(
  asks: readonly string[],
  asksTheViewer: boolean,
  closing: string,
  isSpecific: boolean,
): Judgement['fix'] {
  if (asks.length === 0 && !asksTheViewer) return directionFor('no-ask');
  if (distinctOf(asks) > MAX_ASKS) return directionFor('many-asks', asks[0]);
  if (WORN.test(closing)) return directionFor('worn-ask');
  return asks.length > 0 && isSpecific ? null : directionFor('vague-ask');
}

/** Verbatim; only English tells commands from the same words elsewhere. */
function asksIn({ cues, language }: ScriptParts, text: string): string[] {
  const pattern = cues.callToAction;
  if (!pattern) return [];
  return [...text.matchAll(pattern)]
    .filter(
      ({ 0: word, index }) =>
        !language.startsWith('en') ||
        !BARE.test(word) ||
        BEFORE_A_COMMAND.test(
          text
            .slice(Math.max(0, index - 40), index)
            .split('\n')
            .at(-1) ?? '',
        ),
    )
    .map(([word]) => word);
}

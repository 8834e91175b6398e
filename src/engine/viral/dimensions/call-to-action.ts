/** One clear ask near the end, with a reason to do it. */
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
  const closingQuestion = parts.closing.filter((sentence) => /[?？؟]["'”’]?$/u.test(sentence));
  const told = parts.closing.filter((sentence) => {
    const [verb] = parts.find('instruction', sentence);
    return verb !== undefined && sentence.startsWith(verb);
  });
  const asking = parts.closing.find((sentence) => asksIn(parts, sentence).length > 0) ?? '';
  const reasoned = parts.find('reason', asking).length > 0 || /\b(?:if|so|for|when|to)\b/iu.test(asking);
  const distinct = new Set(asks.map((ask) => ask.toLowerCase())).size;
  const raw =
    -2.6 +
    (asks.length > 0 ? 3 : 0) +
    (asks.length > 0 && reasoned ? 0.9 : 0) +
    (parts.find('secondPerson', closing).length > 0 ? 0.7 : 0) +
    (asks.length === 0 && told.length > 0 ? 1.8 : 0) +
    (closingQuestion.length > 0 ? (asks.length > 0 ? 0.6 : 1.8) : 0) +
    (asks.length === 0 && elsewhere > 0 ? 0.9 : 0) -
    (WORN.test(closing) ? 1.2 : 0) -
    0.6 * Math.max(0, distinct - MAX_ASKS);
  return {
    raw,
    evidence: quotesOr(
      quotes(asking ? [asking] : [], closingQuestion, asks, told),
      startOf(parts.closing.at(-1) ?? ''),
    ),
    fix:
      asks.length === 0 && closingQuestion.length === 0
        ? directionFor('no-ask')
        : distinct > MAX_ASKS
          ? directionFor('many-asks', asks[0])
          : directionFor(WORN.test(closing) ? 'worn-ask' : 'vague-ask'),
    weakness: 'it ends without telling the viewer what to do next',
  };
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

/** Outcomes a script claims - growth, awards, guarantees, what studies say - that her sources do not back. */
import { clauseAround, sentenceAround } from './clauses.js';
import { fold } from './fold.js';
import { isHypothetical } from './hypotheticals.js';
import { hasRatio } from './derived-numbers.js';
import { contentStems } from './overlap.js';
import type { NumberMention } from './read-numbers.js';
import { resultGroups, type ResultGroup } from './result-lists.js';
import type { Span } from './sentence-spans.js';
import type { SourceIndex } from './source-index.js';
import { toldOutcomes } from './told-outcomes.js';
import type { Token } from './tokens.js';

/** So much of a claim in one place of the sources is hers in other words. */
const SAID_SHARE = 0.7;
/** With the same kind of outcome in the sources less of the wording must agree. */
const SAME_OUTCOME_SHARE = 0.3;
/** Views that are fairly called viral. */
const VIRAL_VIEWS = 100_000;
/** Outcomes that are numbers: when the numbers are hers, the claim is. */
const MADE_OF_NUMBERS = new Set(['change', 'body', 'people', 'amount']);
const LARGEST_MULTIPLE = 10;
/** May be wished for or asked about without being claimed. */
const WISHED = new Set(['change', 'body', 'viral', 'transform', 'people', 'amount', 'soldout', 'rank']);
const NOT =
  /(?:^|[^\p{L}])(?:not|never|no|nobody|none|without|don't|doesn't|didn't|can't|cannot|won't|isn't|aren't|wasn't|haven't|hasn't|nunca|jamas|sin|nadie|ni|nao|sem|ninguem|tidak|bukan|nggak|ngga|gak|ga|tak|belum|tanpa|nahi|nahin|mat|kabhi|नहीं|मत|कभी|ना)(?:\s+\S+){0,3}\s*$/u;
/** "Never stop the pills": `mat` only forbids. */
const FORBIDDEN = /(?:^|\s)(?:mat|मत|jangan)\s/u;
const NOT_BEHIND =
  /^(?:\s+\S+){0,2}\s*(?:nahi|nahin|mat|नहीं|मत|లేదు|కాదు|లేను|కాలేదు|వద్దు|రాదు|ఉండదు|చెయ్యను|చేయను|ఇవ్వను|ఇయ్య)(?:$|[^\p{L}\p{M}])/u;
const WISH =
  /(?:^|[^\p{L}])(?:how to|want to|wants to|wanna|trying to|hoping to|hope to|dream of|in order to|to|can|could|might|if (?:you|i|we)|should|para|como|quieres|queres|quer|kaise|agar|kalau|biar|untuk|supaya|agar|mau|ingin|कैसे|अगर|ఎలా)(?:\s+\S+)?\s*$/u;
const WISH_BEHIND =
  /^\s*(?:ke liye|karna chahte|karni hai|karna hai|के लिए|करना चाहते|చేసుకోవాలంటే|కావాలంటే|పెంచుకోవాలంటే)/u;
const RATIOS: readonly (readonly [RegExp, number])[] = [
  [/tripl|three times|tigun|तिगुन|మూడింత|మూడు రెట్లు|tiga kali/u, 3],
  [/doubl|dobr|dupli|twice|doble|dugn|dogun|dugun|दोगुन|दुगुन|डबल|రెట్టింపు|రెండింత|రెండు రెట్లు|dua kali|2x/u, 2],
  [/halv|half|mitad|metade|aadh|आध|సగ|separuh|setengah/u, 2],
];

/** `languages`: those whose patterns are looked for; `own`: those the text is written in. */
export function resultClaims(
  text: string,
  tokens: readonly Token[],
  languages: readonly string[],
  own: readonly string[],
  index: SourceIndex,
  numbers: { readonly untraceable: readonly Span[]; readonly all: readonly NumberMention[] },
): Span[] {
  const folded = fold(text);
  const claims: Span[] = [];
  for (const group of resultGroups())
    for (const match of matchesOf(group, folded, languages)) {
      const clause = clauseAround(folded, match);
      if (!isAsserted(folded, match, clause, group.name)) continue;
      if (isBacked(folded, tokens, clause, match, group, index, numbers)) continue;
      claims.push(clause);
    }
  claims.push(...toldOutcomes({ folded, tokens, languages: own, index, numbers }));
  return merged(claims, folded);
}

function matchesOf(group: ResultGroup, folded: string, languages: readonly string[]): Span[] {
  return languages.flatMap((language) => {
    const pattern = group.byLanguage.get(language);
    return pattern
      ? [...folded.matchAll(pattern)].map((match) => ({
          start: match.index,
          end: match.index + match[0].length,
        }))
      : [];
  });
}

function isAsserted(folded: string, match: Span, clause: Span, group: string): boolean {
  const sentence = sentenceAround(folded, match);
  const before = folded.slice(
    Math.max(sentence.start, Math.min(clause.start, match.start - 40)),
    match.start,
  );
  const after = folded.slice(match.end, Math.min(sentence.end, match.end + 60));
  if (FORBIDDEN.test(folded.slice(match.start, match.end))) return false;
  if (NOT.test(before) || NOT_BEHIND.test(after) || isHypothetical(folded, match.start)) return false;
  if (!WISHED.has(group)) return true;
  if (WISH.test(before) || WISH_BEHIND.test(after)) return false;
  return !(
    folded.charAt(sentence.end - 1) === '?' &&
    /(?:^|[^\p{L}])(?:you|your|vos|tu|tus|te|voce|seu|sua|kamu|kalian|mau|aap|kya|आप|क्या|మీ|మీరు|నీ)(?![\p{L}\p{M}])/u.test(
      folded.slice(sentence.start, sentence.end),
    )
  );
}

function isBacked(
  folded: string,
  tokens: readonly Token[],
  clause: Span,
  match: Span,
  group: ResultGroup,
  index: SourceIndex,
  numbers: { readonly untraceable: readonly Span[]; readonly all: readonly NumberMention[] },
): boolean {
  const reach = group.name === 'amount' ? match : clause;
  const within = (span: Span): boolean => span.start < reach.end && span.end > reach.start;
  if (numbers.untraceable.some(within)) return false;
  if (group.name === 'amount') return true;
  if (
    MADE_OF_NUMBERS.has(group.name) &&
    numbers.all.some((mention) => provesOutcome(mention) && within(mention))
  )
    return true;
  const words = folded.slice(match.start, clause.end);
  if (
    group.name === 'viral' &&
    index.numbers.some(({ value, tellsOf }) => value >= VIRAL_VIEWS && tellsOf.viewers)
  )
    return true;
  if (group.name === 'change') {
    const ratio = RATIOS.find(([pattern]) => pattern.test(words));
    if (ratio && hasRatio(index.numbers, ratio[1], true)) return true;
  }
  const claimed = tokens.filter((token) => token.start < clause.end && token.end > clause.start);
  const overlap = index.passages.bestOverlap(claimed);
  if (overlap >= SAID_SHARE && contentStems(claimed).size > 1) return true;
  return (
    hasSameOutcome(group, index) && (overlap >= SAME_OUTCOME_SHARE || isOtherScript(folded, index.folded))
  );
}

/** Multiples, "three times", prove nothing, nor does how long it took. */
function provesOutcome(mention: NumberMention): boolean {
  if (mention.unit?.class === 'time') return false;
  return mention.unit !== null || (mention.values[0] ?? 0) > LARGEST_MULTIPLE;
}

function hasSameOutcome(group: ResultGroup, index: SourceIndex): boolean {
  return index.outcomes().patterns.has(group.name);
}

function isOtherScript(text: string, sources: string): boolean {
  const script = (sample: string): string =>
    /\p{Script=Telugu}/u.test(sample) ? 'te' : /\p{Script=Devanagari}/u.test(sample) ? 'hi' : 'latin';
  return script(text) !== script(sources);
}

/** One claim may fit several patterns, and "works every time, guaranteed" is one claim. */
function merged(claims: readonly Span[], folded: string): Span[] {
  const spans: Span[] = [];
  for (const claim of claims.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = spans.at(-1);
    if (last && (claim.start < last.end || /^[\s,]*$/u.test(folded.slice(last.end, claim.start))))
      spans[spans.length - 1] = { start: last.start, end: Math.max(last.end, claim.end) };
    else spans.push(claim);
  }
  return spans;
}

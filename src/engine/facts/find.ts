/** Claims in a text that stand in none of its sources. */
import type { UntraceableFact } from '../types.js';
import type { Candidate } from './learned/candidate.js';
import { candidatesIn, examined } from './candidates.js';
import { inventedOf, isWorthReading, scoresOf } from './learned/models.js';
import type { OptionalReader } from './reading/claim-reader.js';
import type { Span } from './words/sentence-spans.js';

/**
 * Verbatim quotes of `text` in order of appearance, each once. `sources`: story, examples, request, corrections.
 * `language` (BCP 47) tells which number words count. `yearSpoken`: when the script is spoken.
 */
export function findUntraceable(
  sources: readonly string[],
  text: string,
  language: string,
  yearSpoken: number,
): UntraceableFact[] {
  const candidates = candidatesIn(sources, text, language, yearSpoken);
  return factsFrom(text, inventedOf(candidates, scoresOf(candidates)));
}

/** The same for a whole script, surer by a reader beside it; an optional one that is missing leaves the rules to decide alone. */
export async function findInvented(
  read: OptionalReader,
  sources: readonly string[],
  text: string,
  language: string,
  yearSpoken: number,
): Promise<UntraceableFact[]> {
  const candidates = candidatesIn(sources, text, language, yearSpoken);
  const alone = scoresOf(candidates);
  if (!isWorthReading(alone)) return [];
  const readings = await read(sources, examined(text), language, candidates);
  return factsFrom(text, inventedOf(candidates, alone, readings));
}

/** `claims` as they are shown: joined where they are one, each once. */
export function factsFrom(text: string, claims: readonly Candidate[]): UntraceableFact[] {
  const quotes = claims.filter(({ kind }) => kind === 'quote');
  return onceEach(
    text,
    // What somebody is made to say is one claim, whatever it boasts of.
    joined(
      text,
      claims.filter((claim) => claim.kind !== 'result' || !quotes.some((quote) => overlap(quote, claim))),
    ),
  );
}

/** "సాయి పల్లవి" is one name, "works every time, guaranteed" one claim. */
function joined(text: string, claims: readonly Candidate[]): Pick<Candidate, 'kind' | 'start' | 'end'>[] {
  const spans: Pick<Candidate, 'kind' | 'start' | 'end'>[] = [];
  for (const { kind, start, end } of claims.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const at = spans.findLastIndex((span) => span.kind === kind);
    const last = spans[at];
    const gap = last && text.slice(last.end, start);
    const isOne =
      gap !== undefined &&
      (kind === 'result' ? /^[\s,]*$/u.test(gap) : kind === 'name' || kind === 'brand' ? gap === ' ' : false);
    if (last && (isOne || start < last.end)) spans[at] = { ...last, end: Math.max(last.end, end) };
    else spans.push({ kind, start, end });
  }
  return spans;
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && a.end > b.start;
}

function onceEach(
  text: string,
  claims: readonly Pick<Candidate, 'kind' | 'start' | 'end'>[],
): UntraceableFact[] {
  const seen = new Set<string>();
  return claims
    .map(({ kind, start, end }) => ({ kind, quote: text.slice(start, end) }))
    .filter(({ kind, quote }) => {
      const key = `${kind} ${quote.toLowerCase()}`;
      const isNew = quote.trim() !== '' && !seen.has(key);
      seen.add(key);
      return isNew;
    });
}

/** Labelled candidates for the models of invented facts. */
import { YEAR_WRITTEN, type FactText } from '../../evaluation/facts-set.js';
import type { Candidate } from '../../engine/facts/learned/candidate.js';
import { candidatesIn } from '../../engine/facts/candidates.js';
import type { Span } from '../../engine/facts/words/sentence-spans.js';

/** Of a candidate or of the planted quote, so much must lie in the other to be the same claim. */
const SAME_SHARE = 0.5;

export interface PlantedSpan extends Span {
  readonly kind: Candidate['kind'];
}

export interface ReadFactText {
  readonly text: FactText;
  readonly planted: readonly PlantedSpan[];
  readonly candidates: readonly Candidate[];
  /** Number of the creator: texts that share a source. */
  readonly creator: number;
}

/** Texts with their candidates; `report` is told how far it is. */
export function readTexts(texts: readonly FactText[]): ReadFactText[] {
  const creators = creatorsOf(texts);
  return texts.map((text, at) => ({
    text,
    planted: text.planted.map(({ kind, quote }) => {
      const start = text.text.indexOf(quote);
      return { kind, start, end: start + quote.length };
    }),
    candidates: candidatesIn(text.sources, text.text, text.language, YEAR_WRITTEN),
    creator: creators[at] ?? 0,
  }));
}

/**
 * True for an invention, false for what an honest text says, null for what nobody can tell: small colour beside the
 * planted quotes may be untraceable, too.
 */
export function labelOf({ planted }: ReadFactText, candidate: Candidate): boolean | null {
  if (planted.length === 0) return false;
  const isSame = planted.some(
    (span) => isSameKind(span.kind, candidate.kind) && isSameClaim(span, candidate),
  );
  return isSame ? true : null;
}

/** Whether somebody or something is named is told by other means than that it is invented. */
function isSameKind(a: Candidate['kind'], b: Candidate['kind']): boolean {
  return a === b || [a, b].every((kind) => kind === 'name' || kind === 'brand');
}

function isSameClaim(a: Span, b: Span): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared >= SAME_SHARE * Math.min(a.end - a.start, b.end - b.start);
}

/** Shorter sources, a request such as "my morning", may be anybody's. */
const SHORTEST_OWN_SOURCE = 60;

function creatorsOf(texts: readonly FactText[]): number[] {
  const known = new Map<string, number>();
  const joined: number[] = [];
  const root = (creator: number): number =>
    joined[creator] === creator ? creator : root(joined[creator] ?? creator);
  const own = texts.map(({ sources }, at) => {
    joined[at] = at;
    for (const source of sources) {
      if (source.length <= SHORTEST_OWN_SOURCE) continue;
      const other = known.get(source);
      if (other === undefined) known.set(source, at);
      else joined[root(at)] = root(other);
    }
    return at;
  });
  const numbers = new Map<number, number>();
  return own.map((at) => {
    const creator = root(at);
    const number = numbers.get(creator) ?? numbers.size;
    numbers.set(creator, number);
    return number;
  });
}

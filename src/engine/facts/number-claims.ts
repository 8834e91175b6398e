/** Numbers of a script that are claims and stand in no source. */
import { isClaim } from './claimed-numbers.js';
import { fold } from './fold.js';
import { hasRatio } from './derived-numbers.js';
import { isHypothetical } from './hypotheticals.js';
import { numberLists } from './number-lists.js';
import { pairIsKnown } from './number-pairs.js';
import { isSupported } from './number-support.js';
import { readNumbers, type NumberMention } from './read-numbers.js';
import type { Span } from './sentence-spans.js';
import type { SourceNumber } from './source-numbers.js';
import { isReckonedAloud } from './told-sums.js';
import type { Token } from './tokens.js';

export function numberClaims(
  text: string,
  tokens: readonly Token[],
  languages: readonly string[],
  sources: readonly SourceNumber[],
): { readonly untraceable: readonly Span[]; readonly all: readonly NumberMention[] } {
  const idioms = idiomSpans(text);
  const all = readNumbers(text, tokens, languages, { countWeak: false }).filter(
    (mention) =>
      !idioms.some(({ start, end }) => mention.start < end && mention.end > start) &&
      isClaim(mention, text, tokens),
  );
  const hers: NumberMention[] = [];
  const untraceable: NumberMention[] = [];
  all.forEach((mention, at) => {
    if (isKnownAt(at)) hers.push(mention);
    else if (!isSupposedAt(at)) untraceable.push(mention);
  });
  return { all, untraceable };

  function isKnownAt(at: number): boolean {
    const mention = all[at];
    const before = all[at - 1];
    const after = all[at + 1];
    if (!mention) return true;
    return (
      (before && pairIsKnown(before, mention, text, sources)) ??
      (after && pairIsKnown(mention, after, text, sources)) ??
      (isSupported(mention, sources) ||
        isKnownMultiple(mention, text, sources) ||
        isEcho(mention, all.slice(Math.max(0, at - ECHO_REACH), at)) ||
        isReckonedAloud(mention, hers))
    );
  }

  /** "If you are fifty, sixty, seventy": one supposition. */
  function isSupposedAt(at: number): boolean {
    const mention = all[at];
    const before = all[at - 1];
    if (!mention) return false;
    if (isHypothetical(text, mention.start)) return true;
    return before !== undefined && LISTED.test(text.slice(before.end, mention.start)) && isSupposedAt(at - 1);
  }
}

const LISTED = /^(?:,|\s(?:or|o|ou|atau|ya|या|లేదా))\s*(?:(?:or|o|ou|atau|ya|या|లేదా)\s+)?$/u;
/** "Three times as much", "chhah guna": a proportion, not how often. */
const MULTIPLE =
  /^\s*(?:(?:times|veces|vezes|kali|x)\s+(?:as|more|the|bigger|what|mais|más|maior|mayor|lipat)|guna|gunaa|गुना|గుణ|రెట్లు|రెట్ల)(?![\p{L}\p{M}])/iu;
const MORE_ROOM = 1.34;

function isKnownMultiple(mention: NumberMention, text: string, sources: readonly SourceNumber[]): boolean {
  if (!MULTIPLE.test(text.slice(mention.end, mention.end + 30))) return false;
  const most = mention.hedge === 'over' ? MORE_ROOM : 1;
  return mention.values.some(
    (value) => hasRatio(sources, value) || (most > 1 && hasRatio(sources, (value * (1 + most)) / 2)),
  );
}

const ECHO_REACH = 2;
const SCALES = [100, 1000, 100_000, 1_000_000, 10_000_000];

/** "Three lakhs came back. Why only three?" */
function isEcho(mention: NumberMention, earlier: readonly NumberMention[]): boolean {
  const [value = 0] = mention.values;
  return (
    mention.unit === null &&
    !mention.countsNoun &&
    earlier.some((other) => SCALES.some((scale) => other.values[0] === value * scale))
  );
}

function idiomSpans(text: string): Span[] {
  return [...fold(text).matchAll(numberLists().idioms)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

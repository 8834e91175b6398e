/** Clauses that read like a success and that no sentence of her sources supports, by a linear model over what stands in them. */
import { clausesIn } from './clauses.js';
import { grammarOf, hasCue } from './grammar.js';
import { contentStems } from './overlap.js';
import { outcomeLists, outcomesOf } from './outcome-lists.js';
import type { NumberMention } from './read-numbers.js';
import { resultGroups } from './result-lists.js';
import { sentenceSpans, type Span } from './sentence-spans.js';
import type { SourceIndex } from './source-index.js';
import { standsIn } from './source-outcomes.js';
import type { Token } from './tokens.js';

/** Logit; on left-out creators one honest script in a hundred holds such a clause (see data/facts/outcomes.json). */
const THRESHOLD = 2.1;
/** So much of a clause in one place of the sources is hers in other words. */
const SAID_SHARE = 0.7;
const FEWEST_WORDS = 2;
const MOST_WORDS = 14;
const MOST_KINDS = 3;
const MOST_NUMBERS = 2;
const MOST_PATTERNS = 2;
const MOST_SHARED = 4;

export interface ToldText {
  readonly folded: string;
  readonly tokens: readonly Token[];
  readonly languages: readonly string[];
  readonly index: SourceIndex;
  readonly numbers: { readonly untraceable: readonly Span[]; readonly all: readonly NumberMention[] };
}

export function toldOutcomes(text: ToldText): Span[] {
  return clausesOf(text)
    .filter(
      ({ span, features }) =>
        tellsOfSuccess(features) && logitOf(features) >= THRESHOLD && !isHers(text, span),
    )
    .map(({ span }) => span);
}

/** Every clause with its features, for the model and for fitting it. */
export function clausesOf(
  text: ToldText,
): { readonly span: Span; readonly features: Readonly<Record<string, number>> }[] {
  const { folded, tokens, languages } = text;
  const { isSecondPerson } = grammarOf(languages);
  return sentenceSpans(folded).flatMap((sentence) => {
    const words = folded.slice(sentence.start, sentence.end);
    const toYou = tokensIn(tokens, sentence).some(isSecondPerson) || hasCue('bidden', words);
    const isQuestion = words.includes('?');
    return clausesIn(folded, sentence).flatMap((span) => {
      const told = tokensIn(tokens, span);
      if (told.length < FEWEST_WORDS) return [];
      return [{ span, features: featuresOf(text, span, told, toYou, isQuestion) }];
    });
  });
}

/** What only sounds untold is colour, no outcome. */
function tellsOfSuccess(features: Readonly<Record<string, number>>): boolean {
  return Object.entries(features).some(
    ([name, value]) => value > 0 && (name.startsWith('kind.') || name === 'newKinds' || name === 'patterns'),
  );
}

function isHers({ tokens, index }: ToldText, span: Span): boolean {
  const words = tokensIn(tokens, span);
  return contentStems(words).size > 1 && index.passages.bestOverlap(words) >= SAID_SHARE;
}

function featuresOf(
  { folded, languages, index, numbers }: ToldText,
  span: Span,
  words: readonly Token[],
  toYou: boolean,
  isQuestion: boolean,
): Readonly<Record<string, number>> {
  const clause = folded.slice(span.start, span.end);
  const { isFirstPerson, isPast } = grammarOf(languages);
  const stems = [...contentStems(words)];
  const unknown = stems.filter((stem) => !index.passages.holds(stem)).length;
  const unshared = stems.length === 0 ? 0 : unknown / stems.length;
  const past = Number(words.some(isPast));
  const since = Number(hasCue('since', clause));
  const negated = Number(hasCue('negated', clause));
  const whole = Number(hasCue('whole', clause));
  const { kinds, isNew } = kindsIn(words, languages, index);
  const patterns = patternsIn(clause, languages, index);
  const known = numbers.all.filter(
    (mention) => overlaps(mention, span) && !numbers.untraceable.some((claim) => overlaps(claim, mention)),
  );
  return {
    ...kinds,
    unknown,
    past,
    since,
    negated,
    whole,
    newKinds: Math.min(isNew, MOST_KINDS),
    sharedWords: Math.min(Math.round(index.passages.bestOverlap(words, 1) * stems.length), MOST_SHARED),
    firstPerson: Number(words.some(isFirstPerson)),
    toYou: Number(toYou),
    possible: Number(hasCue('possible', clause)),
    published: Number(hasCue('published', clause)),
    question: Number(isQuestion),
    length: Math.min(words.length, MOST_WORDS) / MOST_WORDS,
    knownNumbers: Math.min(known.length, MOST_NUMBERS),
    patterns: patterns.all,
    newPatterns: patterns.isNew,
    unknownPast: unknown * past,
    unsharedPast: unshared * past,
    unsharedSince: unshared * since,
    negatedWhole: negated * whole,
    toYouPast: Number(toYou) * past,
  };
}

function logitOf(features: Readonly<Record<string, number>>): number {
  const { weights } = outcomeLists();
  return Object.entries(features).reduce(
    (sum, [name, value]) => sum + (weights[name] ?? 0) * value,
    weights['intercept'] ?? 0,
  );
}

/** `kind.award` and so on: 1 when a word of that kind stands here that her sources do not hold. */
function kindsIn(
  words: readonly Token[],
  languages: readonly string[],
  index: SourceIndex,
): { readonly kinds: Readonly<Record<string, number>>; readonly isNew: number } {
  const all = new Set<string>();
  const told = new Set<string>();
  for (const { norm } of words)
    for (const kind of outcomesOf(norm, languages)) {
      all.add(kind);
      if (!index.passages.holds(norm)) told.add(kind);
    }
  return {
    kinds: Object.fromEntries(outcomeLists().kinds.map((kind) => [`kind.${kind}`, Number(told.has(kind))])),
    isNew: [...all].filter((kind) => !index.outcomes().kinds.has(kind)).length,
  };
}

/** How many groups of result patterns stand here, and how many of them in no source. */
function patternsIn(
  clause: string,
  languages: readonly string[],
  index: SourceIndex,
): { readonly all: number; readonly isNew: number } {
  const here = resultGroups().filter(({ byLanguage }) =>
    languages.some((language) => standsIn(byLanguage.get(language), clause)),
  );
  const unknown = here.filter(({ name }) => !index.outcomes().patterns.has(name));
  return { all: Math.min(here.length, MOST_PATTERNS), isNew: Math.min(unknown.length, MOST_PATTERNS) };
}

function tokensIn(tokens: readonly Token[], span: Span): Token[] {
  return tokens.filter(({ start, end }) => start >= span.start && end <= span.end);
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && a.end > b.start;
}

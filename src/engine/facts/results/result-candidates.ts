/** Outcomes a script claims - growth, awards, guarantees, what studies say - that her sources do not back. */
import { gathered, type Candidate, type Features } from '../learned/candidate.js';
import { wordClues } from '../learned/clues.js';
import { clauseAround } from '../words/clauses.js';
import { hasRatio } from '../numbers/number-support.js';
import { nameLists } from '../names/name-lists.js';
import { contentStems } from '../sources/overlap.js';
import type { NumberMention } from '../numbers/parse/read-numbers.js';
import { resultGroups, type ResultGroup } from './result-lists.js';
import type { Span } from '../words/sentence-spans.js';
import type { SourceIndex } from '../sources/source-index.js';
import { scriptOf } from '../sources/source-reading.js';
import { outcomeLists, outcomesOf } from './outcome-lists.js';
import { contextFeatures, type Clause, type ReadText, type Sentence } from '../words/read-text.js';
import { strangenessOf, wordingFeatures } from '../sources/wording.js';
import type { Token } from '../words/tokens.js';
import { isAsserted } from './asserted.js';

/** So much of a claim in one place of the sources is hers in other words. */
const SAID_SHARE = 0.7;
/** With the same kind of outcome in the sources less of the wording must agree. */
const SAME_OUTCOME_SHARE = 0.3;
/** Views that are fairly called viral. */
const VIRAL_VIEWS = 100_000;
/** Outcomes that are numbers: when the numbers are hers, the claim is. */
const MADE_OF_NUMBERS = new Set(['change', 'body', 'people', 'amount']);
const LARGEST_MULTIPLE = 10;
const MOST_KINDS = 3;
const MOST_NUMBERS = 2;
const MOST_PATTERNS = 2;
const MOST_WORDS = 14;

const RATIOS: readonly (readonly [RegExp, number])[] = [
  [/tripl|three times|tigun|तिगुन|మూడింత|మూడు రెట్లు|tiga kali/u, 3],
  [/doubl|dobr|dupli|twice|doble|dugn|dogun|dugun|दोगुन|दुगुन|डबल|రెట్టింపు|రెండింత|రెండు రెట్లు|dua kali|2x/u, 2],
  [/halv|half|mitad|metade|aadh|आध|సగ|separuh|setengah/u, 2],
];

const FEWEST_WORDS = 2;

/** Every clause, as a success nobody told of. `languages`: those whose patterns are looked for. */
export function resultCandidates(
  read: ReadText,
  languages: readonly string[],
  numbers: { readonly untraceable: readonly Span[]; readonly all: readonly NumberMention[] },
): Candidate[] {
  const matches = resultGroups().flatMap((group) =>
    matchesOf(group, read.folded, languages).map((match) => ({ ...match, group })),
  );
  const matched = matches.filter((match) => isInventedPattern(read, match, numbers));
  const usual = strangenessOf(read.tokens, read.index).unknownShare;
  return read.sentences.flatMap((sentence, at) => {
    const clauses = sentence.clauses.filter(({ words }) => words.length >= FEWEST_WORDS);
    if (clauses.length === 0) return [];
    const inSentence = wordingFeatures(sentence.words, read.index, 'sentence');
    return clauses.map((clause): Candidate => {
      const isInside = (span: Span): boolean => span.start < clause.end && span.end > clause.start;
      const here = [...new Set(matches.filter(isInside).map(({ group }) => group.name))];
      return {
        kind: 'result',
        start: clause.start,
        end: clause.end,
        clues: wordClues(clause.words, read.language, read.index),
        features: featuresOf(
          read,
          sentence,
          clause,
          { here, invented: matched.find(isInside)?.group.name },
          numbers,
          at,
          usual,
          inSentence,
        ),
      };
    });
  });
}

interface PatternMatch extends Span {
  readonly group: ResultGroup;
}

function isInventedPattern(
  { folded, tokens, index }: ReadText,
  match: PatternMatch,
  numbers: { readonly untraceable: readonly Span[]; readonly all: readonly NumberMention[] },
): boolean {
  const clause = clauseAround(folded, match);
  return (
    isAsserted(folded, match, clause, match.group.name) &&
    !isBacked(folded, tokens, clause, match, match.group, index, numbers)
  );
}

function featuresOf(
  read: ReadText,
  sentence: Sentence,
  clause: Clause,
  patterns: { readonly here: readonly string[]; readonly invented: string | undefined },
  numbers: { readonly untraceable: readonly Span[]; readonly all: readonly NumberMention[] },
  at: number,
  usualUnknown: number,
  inSentence: Features,
): Features {
  const { index, written, casings } = read;
  const { words } = clause;
  const inClause = (span: Span): boolean => span.start < clause.end && span.end > clause.start;
  const unknownNumbers = numbers.untraceable.filter(inClause).length;
  const knownNumbers = numbers.all.filter(inClause).length - unknownNumbers;
  const { kinds, isNew } = kindsIn(words, written, index);
  const newPatterns = patterns.here.filter((name) => !index.outcomes().patterns.has(name)).length;
  const names = words.filter((word) => {
    const casing = casings.get(word);
    return casing?.isCapitalised && !casing.startsSentence && !casing.isLoud;
  });
  const wording = wordingFeatures(words, index, 'words');
  const share = wording['words.unknownShare'] ?? 0;
  const own = {
    usualUnknown,
    strange: share - usualUnknown,
    sentenceStrange: (inSentence['sentence.unknownShare'] ?? 0) - usualUnknown,
    newKinds: Math.min(isNew, MOST_KINDS),
    pattern: Number(patterns.invented !== undefined),
    patterns: Math.min(patterns.here.length, MOST_PATTERNS),
    newPatterns: Math.min(newPatterns, MOST_PATTERNS),
    knownNumbers: Math.min(knownNumbers, MOST_NUMBERS),
    unknownNumbers: Math.min(unknownNumbers, MOST_NUMBERS),
    knownNames: Math.min(names.filter(({ norm }) => index.words.knows(norm)).length, 2),
    roles: Number(words.some(({ norm }) => nameLists().roles.has(norm))),
    length: Math.min(words.length, MOST_WORDS) / MOST_WORDS,
    last: Number(clause.end >= (sentence.clauses.at(-1)?.end ?? 0)),
    alone: Number(sentence.clauses.length === 1),
    place: at / Math.max(1, read.sentences.length - 1),
  };
  return gathered(
    kinds,
    { [`group.${patterns.invented ?? 'none'}`]: 1 },
    wording,
    inSentence,
    contextFeatures(read, clause),
    own,
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
    kinds: Object.fromEntries(
      outcomeLists().kinds.map(({ kind, feature }) => [feature, Number(told.has(kind))]),
    ),
    isNew: [...all].filter((kind) => !index.outcomes().kinds.has(kind)).length,
  };
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
    if (ratio && hasRatio(index.numbers, ratio[1], { isGrowth: true })) return true;
  }
  const claimed = tokens.filter((token) => token.start < clause.end && token.end > clause.start);
  const overlap = index.passages.bestOverlap(claimed);
  if (overlap >= SAID_SHARE && contentStems(claimed).size > 1) return true;
  return hasSameOutcome(group, index) && (overlap >= SAME_OUTCOME_SHARE || scriptOf(folded) !== index.script);
}

/** Multiples, "three times", prove nothing, nor does how long it took. */
function provesOutcome(mention: NumberMention): boolean {
  if (mention.unit?.class === 'time') return false;
  return mention.unit !== null || (mention.values[0] ?? 0) > LARGEST_MULTIPLE;
}

function hasSameOutcome(group: ResultGroup, index: SourceIndex): boolean {
  return index.outcomes().patterns.has(group.name);
}

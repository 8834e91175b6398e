/** The numbers of a script, each with what speaks for and against its being invented. */
import { isSince } from './number-support.js';
import { derive } from './derivations.js';
import type { SourceNumber } from './source-numbers.js';
import { isYear } from './closeness.js';
import { gathered, type Candidate } from '../learned/candidate.js';
import { agreeingWith, alignNumbers } from './number-alignment.js';
import { numberContext } from './number-context.js';
import { fold } from '../words/fold.js';
import { isHypothetical } from '../words/hypotheticals.js';
import { numberLists } from './parse/number-lists.js';
import type { NumberMention } from './parse/read-numbers.js';
import { contextFeatures, sentenceAt, type ReadText } from '../words/read-text.js';
import { isJoined, isShare } from './shares.js';
import { spanAt, type Span } from '../words/sentence-spans.js';
import { wordingFeatures } from '../sources/wording.js';

/** A script of 90 seconds tells 30; what comes behind these is not examined. */
const MOST_NUMBERS = 200;

export interface ReadNumbers {
  readonly candidates: readonly Candidate[];
  readonly all: readonly NumberMention[];
  /** Those that the sources do not bear out. */
  readonly unknown: readonly NumberMention[];
}

const UNITS = ['time', 'money', 'percent', 'weight', 'distance', 'area', 'volume', 'times', 'clock'] as const;

export function numberCandidates(read: ReadText): ReadNumbers {
  const { text, tokens, index, yearSpoken } = read;
  const sources = index.numbers;
  const idioms = idiomSpans(text);
  const all = read.numbers
    .filter(
      (mention) =>
        mention.values[0] !== 0 &&
        !idioms.some(({ start, end }) => mention.start < end && mention.end > start),
    )
    .slice(0, MOST_NUMBERS);
  const contexts = all.map(({ firstToken, nextToken }) => numberContext(text, tokens, firstToken, nextToken));
  const agreeing = agreeingWith(all, sources, yearSpoken);
  const aligned = alignNumbers(all, contexts, sources, agreeing, yearSpoken);
  const told = (source: SourceNumber, except: number): boolean =>
    agreeing.some((hers, at) => at !== except && hers.has(source));
  const unknown: NumberMention[] = [];
  const candidates = all.map((mention, at): Candidate => {
    const [value = 0] = mention.values;
    const { unit } = mention;
    const place = spanAt(read.sentences, mention.start);
    const sentence = read.sentences[place];
    const others = (sentence?.words ?? []).filter(
      ({ start, end }) => end <= mention.start || start >= mention.end,
    );
    const alignment = aligned[at] ?? {};
    const derived = derive(all, at, contexts[at] ?? new Map(), sources, told, yearSpoken);
    const form = {
      'form.since': Number(isSince(mention, sources, yearSpoken)),
      'form.share': Number(isShare(mention, sources)),
      'form.joined': Number(
        isJoined(all[at - 1], mention, sources) || isJoined(mention, all[at + 1], sources),
      ),
    };
    const isKnown =
      alignment['align.agrees'] === 1 ||
      Object.values(form).includes(1) ||
      LIKELY.some((name) => (derived[name] ?? 0) > 0);
    // Of many numbers some pair gives any percentage: a percentage is told as one, or two numbers stand so.
    const isReckoned =
      unit?.class === 'percent'
        ? alignment['align.agrees'] === 1 || form['form.share'] === 1 || (derived['from.together'] ?? 0) > 0
        : isKnown;
    if (!isKnown) unknown.push(mention);
    const small = Number(value <= LARGEST_CHANCE);
    const context = contextFeatures(read, mention);
    const own: Record<string, number> = {
      exact: Number(mention.values.some((one) => sources.some((source) => source.value === one))),
      known: Number(isKnown),
      small,
      untold: Number(!isReckoned && isStatistic(mention, yearSpoken)),
      year: Number(unit === null && isYear(value, yearSpoken)),
      round: Number(isRound(value)),
      size: Math.min(Math.log10(Math.max(1, value)), 6) / 3,
      digits: Math.min(significantDigits(value), 4) / 2,
      figures: Number(mention.inFigures),
      hedged: Number(mention.hedge !== null),
      fraction: Number(mention.role === 'fraction'),
      vague: Number(mention.role === 'vague'),
      times: Number(mention.role === 'times'),
      countsNoun: Number(mention.countsNoun),
      structural: Number(numberLists().structuralNouns.has(mention.follower)),
      bare: Number(unit === null && !mention.countsNoun),
      each: Number(mention.isEach),
      nounUnknown: Number(mention.countsNoun && !index.passages.holds(mention.follower)),
      neighbours:
        Math.min(all.filter((other) => sentenceAt(read, other.start) === sentence).length - 1, 3) / 2,
      supposed: Number(isSupposed(read, all, at)),
      endsSentence: Number(
        /^\s*[.!?।,;:]/u.test(text.slice(mention.end, mention.end + 3)) || mention.end >= text.length,
      ),
      opensSentence: Number(sentence?.words[0]?.start === mention.start),
      sentenceLength: Math.min(sentence?.words.length ?? 0, 24) / 8,
      shortTime: Number(unit?.class === 'time' && unit.factor < 1),
      longTime: Number(unit?.class === 'time' && unit.factor >= 7),
    };
    for (const one of UNITS) own[`unit.${one}`] = Number(unit?.class === one);
    const features = gathered(
      alignment,
      derived,
      form,
      wordingFeatures(others, index, 'words'),
      context,
      own,
    );
    return { kind: 'number', start: mention.start, end: mention.end, features };
  });
  return { candidates, all, unknown };
}

/** Numbers from elsewhere fit too often by chance. */
const LIKELY = ['from.told', 'from.together', 'from.near', 'factor.near'] as const;
const LARGEST_CHANCE = 12;

/** "100 %" and "50 %" are ways to say all and half. */
const SAID_OF_ANYTHING = new Set([50, 100]);

/** A percentage or a past year in figures: a statistic or a memory, which somebody must have told. */
function isStatistic(
  { values: [value = 0], unit, countsNoun, inFigures }: NumberMention,
  yearSpoken: number,
): boolean {
  if (!inFigures) return false;
  if (unit === null) return !countsNoun && isYear(value, yearSpoken) && value < yearSpoken;
  return unit.class === 'percent' && !SAID_OF_ANYTHING.has(value);
}

function significantDigits(value: number): number {
  return String(Math.abs(value))
    .replace('.', '')
    .replace(/^0+|0+$/gu, '').length;
}

function isRound(value: number): boolean {
  return value >= 10 && (significantDigits(value) === 1 || /^[1-9]5?0*$/u.test(String(value)));
}

const LISTED = /^(?:,|\s(?:or|o|ou|atau|ya|या|లేదా))\s*(?:(?:or|o|ou|atau|ya|या|లేదా)\s+)?$/u;

/** "If you are fifty, sixty, seventy": one supposition. */
function isSupposed(read: ReadText, all: readonly NumberMention[], at: number): boolean {
  const mention = all[at];
  const before = all[at - 1];
  if (!mention) return false;
  if (isHypothetical(read.text, mention.start)) return true;
  return (
    before !== undefined &&
    LISTED.test(read.text.slice(before.end, mention.start)) &&
    isSupposed(read, all, at - 1)
  );
}

function idiomSpans(text: string): Span[] {
  return [...fold(text).matchAll(numberLists().idioms)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

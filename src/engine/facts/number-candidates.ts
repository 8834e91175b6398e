/** The numbers of a script, each with what speaks for and against its being invented. */
import { gathered, type Candidate } from './candidate.js';
import { same } from './closeness.js';
import { isClaim } from './claimed-numbers.js';
import { alignNumbers } from './number-alignment.js';
import { numberContext } from './number-context.js';
import { fold } from './fold.js';
import { hasRatio } from './derived-numbers.js';
import { isHypothetical } from './hypotheticals.js';
import { numberLists } from './number-lists.js';
import { pairIsKnown } from './number-pairs.js';
import { agrees, isSupported } from './number-support.js';
import { readNumbers, type NumberMention } from './read-numbers.js';
import { contextFeatures, sentenceAt, type ReadText } from './read-text.js';
import { reckon, type Reckoning } from './reckoning.js';
import { spanAt, type Span } from './sentence-spans.js';
import type { SourceNumber } from './source-numbers.js';
import { isReckonedAloud } from './told-sums.js';
import { wordingFeatures } from './wording.js';

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
  const { text, tokens, index } = read;
  const sources = index.numbers;
  const idioms = idiomSpans(text);
  const all = readNumbers(text, tokens, read.spoken, { countWeak: false })
    .filter(
      (mention) =>
        mention.values[0] !== 0 &&
        !idioms.some(({ start, end }) => mention.start < end && mention.end > start),
    )
    .slice(0, MOST_NUMBERS);
  const aligned = alignNumbers(
    all,
    all.map(({ firstToken, nextToken }) => numberContext(text, tokens, firstToken, nextToken)),
    sources,
  );
  const hers: NumberMention[] = [];
  const unknown: NumberMention[] = [];
  const candidates = all.map((mention, at): Candidate => {
    const before = all[at - 1];
    const after = all[at + 1];
    const pair =
      (before && pairIsKnown(before, mention, text, sources)) ??
      (after && pairIsKnown(mention, after, text, sources));
    const direct = isSupported(mention, sources);
    const multiple = isKnownMultiple(mention, text, sources);
    const echo = isEcho(mention, all.slice(Math.max(0, at - ECHO_REACH), at));
    const aloud = isReckonedAloud(mention, hers);
    const known = pair ?? (direct || multiple || echo || aloud);
    const claim = isClaim(mention, text, tokens);
    if (known) hers.push(mention);
    else unknown.push(mention);
    const [value = 0] = mention.values;
    const { unit } = mention;
    const place = spanAt(read.sentences, mention.start);
    const sentence = read.sentences[place];
    const others = (sentence?.words ?? []).filter(
      ({ start, end }) => end <= mention.start || start >= mention.end,
    );
    const beside = index.passages.shared(others);
    const around = index.passages.shared([...(read.sentences[place - 1]?.words ?? []), ...others]);
    const { matched, clashing, exactly } = nearestNumbers(mention, sources, beside);
    const steps = known ? null : reckon(all, at, sources, around);
    const sameUnit = sources.filter((source) => unit !== null && source.unit?.class === unit.class);
    const sameNoun = sources.filter(
      (source) =>
        mention.follower !== '' && source.follower !== '' && stem(source.follower) === stem(mention.follower),
    );
    const nounAgrees = sameNoun.some((source) => mention.values.some((one) => agrees(one, mention, source)));
    const unitAgrees = sameUnit.some((source) => mention.values.some((one) => agrees(one, mention, source)));
    const untold = known ? 0 : 1;
    const small = Number(value <= 12);
    const round = Number(isRound(value));
    const context = contextFeatures(read, mention);
    const own: Record<string, number> = {
      known: Number(known),
      exact: Number(mention.values.some((one) => sources.some((source) => source.value === one))),
      direct: Number(direct),
      pair: Number(pair === true),
      notPair: Number(pair === false),
      aloud: Number(aloud),
      claim: Number(claim),
      claimUntold: Number(claim && !known),
      'untold.small': untold * small,
      'untold.round': untold * round,
      small,
      round,
      size: Math.min(Math.log10(Math.max(1, value)), 6) / 3,
      digits: Math.min(significantDigits(value), 4) / 2,
      figures: Number(mention.inFigures),
      hedged: Number(mention.hedge !== null),
      fraction: Number(mention.role === 'fraction'),
      vague: Number(mention.role === 'vague'),
      times: Number(mention.role === 'times'),
      countsNoun: Number(mention.countsNoun),
      bare: Number(unit === null && !mention.countsNoun),
      each: Number(mention.isEach),
      unitTold: Number(sameUnit.length > 0),
      unitOther: Number(sameUnit.length > 0 && !known),
      exactly,
      matched,
      clashing,
      clash: Number(clashing > matched),
      knownClash: Number(known && clashing > matched),
      nounAgrees: Number(nounAgrees),
      nounClash: Number(sameNoun.length > 0 && !nounAgrees),
      unitAgrees: Number(unitAgrees),
      unitClash: Number(sameUnit.length > 0 && !unitAgrees),
      aloneKnown: Number(known && matched === 0),
      nounTold: Number(sameNoun.length > 0),
      nounOther: Number(sameNoun.length > 0 && !known),
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
      'untold.first': untold * (context['sentence.first'] ?? 0),
      'untold.past': untold * (context['sentence.past'] ?? 0),
      'untold.second': untold * (context['sentence.second'] ?? 0),
      'untold.bidden': untold * (context['sentence.bidden'] ?? 0),
    };
    for (const one of UNITS) own[`unit.${one}`] = Number(unit?.class === one);
    const features = gathered(
      stepFeatures(steps, value),
      wordingFeatures(others, index, 'words'),
      context,
      own,
      aligned[at] ?? {},
    );
    return { kind: 'number', start: mention.start, end: mention.end, features };
  });
  return { candidates, all, unknown };
}

const LARGEST_CHANCE = 12;

/** What fits by chance, small numbers, is told apart from what hardly can. */
function stepFeatures(steps: Reckoning | null, value: number): Record<string, number> {
  if (!steps) return {};
  const size = value <= LARGEST_CHANCE ? 'small' : significantDigits(value) > 1 ? 'exact' : 'round';
  const any = Number(Object.values(steps).some((step) => step > 0));
  return Object.fromEntries([
    [`noStep.${size}`, 1 - any],
    ...Object.entries(steps).flatMap(([name, step]) => [
      [`step.${name}`, step],
      [`step.${name}.${size}`, step],
    ]),
  ]);
}

const MOST_SHARED = 4;

/** Most content words shared with a sentence of hers that holds this number, and with one that holds only others. */
function nearestNumbers(
  mention: NumberMention,
  sources: readonly SourceNumber[],
  shared: ReadonlyMap<number, number>,
): { readonly matched: number; readonly clashing: number; readonly exactly: number } {
  let matched = 0;
  let clashing = 0;
  let exactly = 0;
  for (const source of sources) {
    const words = Math.min(MOST_SHARED, shared.get(source.sentence) ?? 0) / 2;
    if (mention.values.some((one) => same(one, source.value))) exactly = Math.max(exactly, words);
    if (mention.values.some((one) => agrees(one, mention, source))) matched = Math.max(matched, words);
    else if (mention.unit?.class === source.unit?.class) clashing = Math.max(clashing, words);
  }
  return { matched, clashing, exactly };
}

function stem(word: string): string {
  return word.slice(0, 5).replace(/s$/u, '');
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

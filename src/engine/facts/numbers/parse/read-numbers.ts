/** Finds the numbers of a text, in figures and in words, with unit and hedge. */
import { composeNumber } from './compose-number.js';
import { isFunctionWord } from '../../words/content-words.js';
import { numberLists, type Hedge, type Unit } from './number-lists.js';
import { isNumberWord, isWeak, vocabularyFor, type NumberVocabulary } from './number-words.js';
import { sentenceSpans, spanAt } from '../../words/sentence-spans.js';
import type { Token } from '../../words/tokens.js';
import { periodsIn, unitFrom, unitOf } from './units.js';
import { hedgeAround, isHedge } from './hedges.js';

/** `పదేళ్ల`: ten years in one word. */
const FUSED_YEARS = /(?:[ేె]ం?డ్ల|ేళ్ల|ేళ్ళ)/u;
/** "Six by eight". */
const SIDE_BY_SIDE = new Set(['by', 'por', 'bai', 'kali', 'बाई', 'బై']);
/** `మూడెకరాల`: three acres. */
const FUSED_UNIT = /.[ేెఎఏ](?:ండ్ల|ళ్ల|ళ్ళ|కర)/u;

export interface NumberMention {
  readonly start: number;
  readonly end: number;
  /** More than one where the writing is ambiguous: `1.900`. */
  readonly values: readonly number[];
  readonly role: 'plain' | 'fraction' | 'times' | 'vague';
  readonly unit: Unit | null;
  /** The word that follows, normalised; empty at the end of a clause. */
  readonly follower: string;
  readonly hedge: Hedge | null;
  readonly firstToken: number;
  /** The token after the last. */
  readonly nextToken: number;
  readonly inFigures: boolean;
  /** What follows is a thing, not a measure: "12 dogs". */
  readonly countsNoun: boolean;
  /** Days of the periods its sentence speaks of: "a month", "every Friday". */
  readonly periods: ReadonlySet<number>;
  /** Told for each of some things or days. */
  readonly isEach: boolean;
}

const EACH =
  /(?<![\p{L}\p{M}])(?:each|apiece|per|every|cada|setiap|masing|har|हर|प्रति|ఒక్కో|ఒక్కొక్క\p{L}*|చొప్పున|(?:एक|ek) \S+ (?:पर|में|pe|par|mein|me)|(\p{Script=Devanagari}[\p{L}\p{M}]+)-\1)(?![\p{L}\p{M}])/iu;
/** Words of all scripts with their own alphabet are always understood; `languages` adds the Latin ones. */
export function readNumbers(
  text: string,
  tokens: readonly Token[],
  languages: readonly string[],
  options: { readonly countWeak: boolean },
): NumberMention[] {
  const vocabulary = vocabularyFor([...languages, 'hi', 'te']);
  const language = languages[0] ?? 'en';
  const mentions: Reading[] = [];
  for (let at = 0; at < tokens.length;) {
    const head = tokens[at];
    const half = head && unitAndHalf(tokens, at);
    if (half) {
      mentions.push(half);
      at = half.nextToken;
      continue;
    }
    if (!head || !mayBegin(head, vocabulary) || isDoubling(text, head)) {
      at += 1;
      continue;
    }
    const composed = composeNumber(text, tokens, at, vocabulary, language);
    if (!composed) {
      at += 1;
      continue;
    }
    const mention = describe(text, tokens, at, composed, vocabulary);
    const token = tokens[at];
    const isLoneWeak =
      token !== undefined && composed.next === at + 1 && isWeak(token, language) && mention.unit === null;
    const more = mention.unit === null ? 0 : andHalf(tokens, composed.next + 1);
    const whole = more === 0 ? mention : { ...mention, values: mention.values.map((value) => value + 0.5) };
    if (!isLoneWeak || options.countWeak) mentions.push(whole);
    at = more === 0 ? composed.next : composed.next + 1 + more;
  }
  return inTheirSentences(text, tokens, mentions);
}

/** A mention without what its sentence tells about it. */
type Reading = Omit<NumberMention, 'periods' | 'isEach'>;

/** "Hora y media", "ano e meio": one and a half of them. */
function unitAndHalf(tokens: readonly Token[], at: number): Reading | undefined {
  const head = tokens[at];
  const unit = head && unitOf(head.norm);
  const more = unit ? andHalf(tokens, at + 1) : 0;
  const last = tokens[at + more];
  if (!head || !unit || !last || more === 0) return undefined;
  return {
    start: head.start,
    end: last.end,
    values: [1.5],
    role: 'plain',
    unit,
    follower: '',
    hedge: null,
    firstToken: at,
    nextToken: at + more + 1,
    inFigures: false,
    countsNoun: false,
  };
}

/** Tokens of "y media", "and a half" from `at` on; 0 when it does not stand there. */
function andHalf(tokens: readonly Token[], at: number): number {
  const [first, second, third] = tokens.slice(at, at + 3).map(({ norm }) => norm);
  if (first === 'and' && second === 'a' && third === 'half') return 3;
  return (first === 'y' || first === 'e') && /^(?:medi|mei)[oa]$/u.test(second ?? '') ? 2 : 0;
}

function inTheirSentences(
  text: string,
  tokens: readonly Token[],
  readings: readonly Reading[],
): NumberMention[] {
  const spans = sentenceSpans(text);
  const counted = new Set(
    readings.flatMap(({ unit, nextToken }) => (unit?.class === 'time' ? [nextToken, nextToken + 1] : [])),
  );
  const told = new Map<number, Pick<NumberMention, 'periods' | 'isEach'>>();
  return readings.map((reading) => {
    const at = spanAt(spans, reading.start);
    const sentence = spans[at] ?? { start: 0, end: text.length };
    const known = told.get(at);
    const words = known ? '' : text.slice(sentence.start, sentence.end);
    const periods = known?.periods ?? periodsIn(tokens, sentence, counted);
    const about = known ?? {
      periods,
      isEach: periods.size > 0 || EACH.test(words),
    };
    told.set(at, about);
    return { ...reading, ...about };
  });
}

/** `kira2`, `anak2`: the word said twice. */
function isDoubling(text: string, { norm, start }: Token): boolean {
  return norm === '2' && /\p{L}{3}$/u.test(text.slice(Math.max(0, start - 3), start));
}

/** Most words are no numbers. */
function mayBegin(token: Token, vocabulary: NumberVocabulary): boolean {
  return token.isFigure || numberLists().articles.has(token.norm) || vocabulary(token.norm) !== undefined;
}

function describe(
  text: string,
  tokens: readonly Token[],
  at: number,
  composed: NonNullable<ReturnType<typeof composeNumber>>,
  vocabulary: NumberVocabulary,
): Reading {
  const first = tokens[composed.first];
  const last = tokens[composed.next - 1];
  const { units } = numberLists();
  const before = tokens[composed.first - 1];
  const beforeUnit =
    before && first && touchesCurrency(before, text.slice(before.end, first.start))
      ? units.get(before.norm)
      : undefined;
  const currency = beforeUnit?.class === 'money' ? beforeUnit : undefined;
  let next = composed.next;
  if (tokens[next]?.norm === 'of' || tokens[next]?.norm === 'odd' || tokens[next]?.norm === 'de') next += 1;
  if (composed.role === 'fraction' && numberLists().articles.has(tokens[next]?.norm ?? '')) next += 1;
  const gap = text.slice(last?.end ?? 0, tokens[next]?.start ?? 0);
  const follower = /^[\s\p{L}+-]*$/u.test(gap) ? (tokens[next]?.norm ?? '') : '';
  const [value = 0] = composed.values;
  let unit = FUSED_YEARS.test(last?.norm ?? '')
    ? units.get('year')
    : follower === ''
      ? undefined
      : unitFrom(text, tokens, next, value);
  // "10-12 minutes": the unit stands behind the second number.
  if (!unit && follower !== '' && (tokens[next]?.isFigure || vocabulary(follower))) {
    const after = tokens[next + 1];
    unit = after && units.get(after.norm);
  }
  const start = currency && before && /^\P{L}/u.test(before.raw) ? before.start : (first?.start ?? 0);
  const percent = tokens[composed.next];
  const end = percent?.raw === '%' && percent.start === last?.end ? percent.end : (last?.end ?? start);
  return {
    start,
    end,
    values: composed.values,
    role: composed.role,
    unit: currency ?? unit ?? null,
    countsNoun:
      !currency &&
      !unit &&
      !FUSED_UNIT.test(last?.norm ?? '') &&
      follower.length > 2 &&
      !isFunctionWord(follower) &&
      !SIDE_BY_SIDE.has(follower) &&
      !isNumberWord(follower) &&
      !isHedge(follower) &&
      !LAUGHTER.test(follower) &&
      !AGED.has(before?.norm ?? '') &&
      !(before?.norm === 'los' && tokens[composed.first - 2]?.norm === 'a') &&
      !COMPARED.has(follower) &&
      !GERUND.test(follower),
    follower,
    hedge: hedgeAround(tokens, composed.first - (currency ? 1 : 0), composed.next, text),
    firstToken: composed.first,
    nextToken: composed.next,
    inFigures: tokens[at]?.isFigure ?? false,
  };
}

/** "Rs. 500", "$ 500"; not "eighteen dollars. Two of them" nor "peso 71": I weigh. */
function touchesCurrency({ norm }: Token, gap: string): boolean {
  return norm.length <= LONGEST_ABBREVIATION && /^\.?\s*$/u.test(gap);
}

const LONGEST_ABBREVIATION = 3;

const LAUGHTER = /^(?:(?:ha|ja|he|je|rs|k|wk|hu|lo?)+[ahkw]*l*|lmao+|rofl|bro|pls|tbh|btw|etc)$/u;
/** "Aos 50 fiz cirurgia", "at 19 with a suitcase": an age, nothing counted. */
const AGED = new Set('aos at aged age turned edad idade umur usia umar उम्र'.split(' '));

/** "At sixteen doing nails": what is done is no thing counted. */
const GERUND = /(?:ndo|ing)$/u;

/** "Three thousand left", "twelve more": told of the number, no thing counted. */
const COMPARED = new Set(
  'left more less fewer later ago extra altogether total menos mas despues antes atras depois restantes lebih kurang lagi sisa kam zyada baaki कम ज्यादा बाकी ఎక్కువ తక్కువ మిగిలాయి'.split(
    ' ',
  ),
);

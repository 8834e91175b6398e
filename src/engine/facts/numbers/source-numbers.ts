/** The numbers her sources hold, ready to be compared with a script's. */
import { asWholeWords, createCue } from '../../text/phrasings.js';
import { claimCues } from '../words/claim-cues.js';
import { ageOf, type Age } from './parse/ages.js';
import { numberLists, type Unit } from './parse/number-lists.js';
import { numberContext, type NumberContext } from './number-context.js';
import { readNumbers, type NumberMention } from './parse/read-numbers.js';
import { sentenceSpans, spanAt } from '../words/sentence-spans.js';
import { wordsIn, type Token } from '../words/tokens.js';
import { unitOf } from './parse/units.js';
import { weekdayOf, weekdayRange } from './parse/weekdays.js';

export interface SourceNumber {
  readonly value: number;
  /** The upper end where a range is told: "8 to 12 thousand". */
  readonly upTo?: number;
  readonly unit: Unit | null;
  readonly follower: string;
  readonly countsNoun: boolean;
  readonly context: NumberContext;
  /** Days of the periods its sentence speaks of. */
  readonly periods: ReadonlySet<number>;
  /** Its sentence, counted on through all sources once they are joined. */
  readonly sentence: number;
  readonly age: Age | null;
  /** Its sentence tells of then and now, or of viewers. */
  readonly tellsOf: { readonly change: boolean; readonly viewers: boolean };
}

const CHANGE = createCue(() => new RegExp(asWholeWords(claimCues('tellsOfChange')), 'iu'));
const VIEWERS = createCue(() => new RegExp(claimCues('viewers'), 'iu'));

const RANGE = createCue(() => new RegExp(String.raw`^\s*(?:[-–]|${claimCues('rangeTo')})\s*$`, 'u'));
const SCALE_LEAST = 1000;
const SCALES = [10_000_000, 1_000_000, 100_000, 1000];

/** "120-150 thousand": the first is in thousands, too. 1 when it is not. */
function scaleBetween(from: NumberMention, till: NumberMention): number {
  const [low = 0] = from.values;
  const [high = 0] = till.values;
  return low >= SCALE_LEAST ? 1 : (SCALES.find((scale) => high % scale === 0 && high / scale > low) ?? 1);
}

export function sourceNumbers(
  text: string,
  tokens: readonly Token[],
  languages: readonly string[],
): SourceNumber[] {
  const spans = sentenceSpans(text);
  const { implied, periods } = numberLists();
  const found: SourceNumber[] = [];
  const used = new Set<number>();
  const tellsOf = spans.map(({ start, end }) => {
    const words = text.slice(start, end);
    return { change: CHANGE.test(words), viewers: VIEWERS.test(words) };
  });
  const place = (at: number): Pick<SourceNumber, 'sentence' | 'tellsOf'> => {
    const span = spanAt(spans, at);
    return { sentence: span, tellsOf: tellsOf[span] ?? { change: false, viewers: false } };
  };
  const mentions = readNumbers(text, tokens, languages, { countWeak: true });
  mentions.forEach((mention, index) => {
    for (let at = mention.firstToken; at <= mention.nextToken; at += 1) used.add(at);
    const { unit, follower, countsNoun, periods } = mention;
    const context = numberContext(text, tokens, mention.firstToken, mention.nextToken);
    const age = ageOf(tokens, mention);
    for (const value of mention.values.slice(0, 2))
      found.push({ value, unit, follower, countsNoun, periods, age, context, ...place(mention.start) });
    const till = mentions[index + 1];
    if (till && RANGE.test(text.slice(mention.end, till.start)))
      found.push({
        value: (mention.values[0] ?? 0) * scaleBetween(mention, till),
        upTo: till.values[0] ?? 0,
        unit: unit ?? till.unit,
        follower: '',
        countsNoun: false,
        periods,
        age: null,
        context,
        ...place(mention.start),
      });
  });
  const told = (value: number, unit: Unit | null, at: number, token = -1): void => {
    const context = token < 0 ? new Map<string, number>() : numberContext(text, tokens, token, token + 1);
    found.push({
      value,
      unit,
      follower: '',
      countsNoun: false,
      periods: new Set(),
      age: null,
      context,
      ...place(at),
    });
  };
  const day = unitOf('day') ?? null;
  for (const { start, end } of spans) {
    const named = new Set(wordsIn(tokens, { start, end }).map(weekdayOf));
    named.delete(-1);
    if (named.size > 1) told(named.size, day, start);
  }
  tokens.forEach((token, at) => {
    const days = weekdayRange(tokens, at);
    if (days !== null) told(days, day, token.start, at);
    const value = implied.get(token.norm);
    // `setahun`, `semanal`: one of them in one word.
    const period = periods.get(token.norm);
    if (period !== undefined) told(1, { class: 'time', factor: period }, token.start, at);
    if (value !== undefined) told(value, null, token.start, at);
    // "a month", "the fortnight": one of them.
    const unit = used.has(at) ? undefined : unitOf(token.norm);
    if (value === undefined && unit?.class === 'time') told(1, unit, token.start, at);
  });
  return found;
}

/** Learns which stretch of a request names its topic: softmax over all its stretches, with a margin, AdaGrad. */
import { TOPIC_PLACES } from '../../conversations/understand/learned/model-file.js';
import {
  spanPlaces,
  spansOf,
  type Span,
  type SpanPlaces,
} from '../../conversations/understand/learned/topic-span.js';
import { seededRandom } from '../../engine/seeded-random.js';
import { shuffled } from './fit-intents.js';
import type { TopicLine } from './training-lines.js';

/** What a line counts: real messages are few, composed ones many and alike. These, the rounds, the rate and the margin were chosen on sets left out of the fit. */
const IMPORTANCE: Readonly<Record<string, number>> = { composed: 0.4, topics: 1.5 };
const ROUNDS = 10;
const RATE = 0.03;
/** A stretch with no word in common with the right one must score so much less. */
const MARGIN = 8;
const SEED = 3;
const FIRST_SQUARE = 1e-3;
/** Less changes nothing. */
const LEAST_SHARE = 1e-4;
/** Pulls a weight back each time it is touched: few marks are seen often enough to be sure of. */
const DECAY = 1e-4;

interface Row {
  readonly places: SpanPlaces;
  readonly spans: readonly Span[];
  readonly shapes: readonly Int32Array[];
  readonly right: number;
  readonly costs: Float64Array;
  readonly importance: number;
}

const rowsOf = new WeakMap<TopicLine, Row>();

/** The same lines give the same weights. */
export function fitTopics(lines: readonly TopicLine[]): Float32Array {
  const rows = lines.map(rowOf).filter(({ right }) => right >= 0);
  const weights = new Float32Array(TOPIC_PLACES);
  const squares = new Float32Array(TOPIC_PLACES).fill(FIRST_SQUARE);
  const random = seededRandom(SEED);
  for (let round = 0; round < ROUNDS; round += 1)
    for (const row of shuffled(rows, random))
      for (const [place, slope] of slopesOf(row, weights)) {
        const step = slope * row.importance + DECAY * (weights[place] ?? 0);
        squares[place] = (squares[place] ?? 0) + step * step;
        weights[place] = (weights[place] ?? 0) - (RATE * step) / Math.sqrt(squares[place] ?? 1);
      }
  return weights;
}

function rowOf(line: TopicLine): Row {
  const known = rowsOf.get(line);
  if (known) return known;
  const places = spanPlaces(line.words);
  const spans = spansOf(places);
  const row: Row = {
    places,
    spans,
    shapes: spans.map(({ from, to }) => places.shape(from, to)),
    right: spans.findIndex(({ from, to }) => from === line.span.from && to === line.span.to),
    costs: Float64Array.from(spans, (span) => MARGIN * (1 - overlap(span, line.span))),
    importance: IMPORTANCE[line.set] ?? 1,
  };
  rowsOf.set(line, row);
  return row;
}

/** By place: how much its marks are expected in the stretch chosen, less how much they are in the right one. */
function slopesOf(row: Row, weights: Float32Array): ReadonlyMap<number, number> {
  const { places, spans, shapes, right, costs } = row;
  const sum = (own: Int32Array | undefined): number =>
    (own ?? new Int32Array()).reduce((all, place) => all + (weights[place] ?? 0), 0);
  const inside = [0];
  for (const own of places.inside) inside.push((inside.at(-1) ?? 0) + sum(own));
  const [begins, ends] = [places.begins.map(sum), places.ends.map(sum)];
  const scores = spans.map(
    ({ from, to }, at) =>
      (inside[to] ?? 0) -
      (inside[from] ?? 0) +
      (begins[from] ?? 0) +
      (ends[to - 1] ?? 0) +
      sum(shapes[at]) +
      (costs[at] ?? 0),
  );
  const most = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - most));
  const all = raised.reduce((total, one) => total + one, 0);
  const slopes = new Map<number, number>();
  const add = (own: Int32Array | undefined, by: number): void => {
    for (const place of own ?? []) slopes.set(place, (slopes.get(place) ?? 0) + by);
  };
  // Of a word: the sum over all stretches it lies in.
  const change = new Float64Array(places.inside.length + 1);
  const [atBegin, atEnd] = [new Float64Array(change.length), new Float64Array(change.length)];
  spans.forEach(({ from, to }, at) => {
    const share = (raised[at] ?? 0) / all - Number(at === right);
    if (Math.abs(share) < LEAST_SHARE) return;
    change[from] = (change[from] ?? 0) + share;
    change[to] = (change[to] ?? 0) - share;
    atBegin[from] = (atBegin[from] ?? 0) + share;
    atEnd[to - 1] = (atEnd[to - 1] ?? 0) + share;
    add(shapes[at], share);
  });
  let covering = 0;
  places.inside.forEach((own, at) => {
    covering += change[at] ?? 0;
    if (Math.abs(covering) >= LEAST_SHARE) add(own, covering);
    if (atBegin[at] !== 0) add(places.begins[at], atBegin[at] ?? 0);
    if (atEnd[at] !== 0) add(places.ends[at], atEnd[at] ?? 0);
  });
  return slopes;
}

/** F1 of two stretches, 0-1. */
function overlap(one: Span, other: Span): number {
  const common = Math.max(0, Math.min(one.to, other.to) - Math.max(one.from, other.from));
  return (2 * common) / (one.to - one.from + other.to - other.from);
}

/** Learns which stretch of a request names its topic: an averaged structured perceptron with a margin. */
import { TOPIC_PLACES } from '../../conversations/learned/model-file.js';
import { bestSpan, spanPlaces, type Span, type SpanPlaces } from '../../conversations/learned/topic-span.js';
import { seededRandom } from '../../engine/seeded-random.js';
import { shuffled } from './fit-intents.js';
import type { TopicLine } from './training-lines.js';

/** How often a line is seen in a round: real messages are few, composed ones many and alike. Chosen on sets left out of the fit. */
const TIMES: Readonly<Record<string, number>> = { composed: 1, topics: 3 };
const TIMES_OF_A_SET = 2;
const ROUNDS = 8;
/** A stretch with no word in common with the right one must score so much less. */
const MARGIN = 4;
const SEED = 3;

const placesOf = new WeakMap<TopicLine, SpanPlaces>();

/** The same lines give the same weights. */
export function fitTopics(lines: readonly TopicLine[]): Float32Array {
  const rows = lines.flatMap((line) => {
    const row = { places: places(line), right: line.span };
    return Array.from({ length: TIMES[line.set] ?? TIMES_OF_A_SET }, () => row);
  });
  const weights = new Float32Array(TOPIC_PLACES);
  const sums = new Float64Array(TOPIC_PLACES);
  const random = seededRandom(SEED);
  let step = 0;
  for (let round = 0; round < ROUNDS; round += 1)
    for (const { places: marks, right } of shuffled(rows, random)) {
      step += 1;
      const found = bestSpan(marks, weights, (span) => MARGIN * (1 - overlap(span, right)));
      if (found.from === right.from && found.to === right.to) continue;
      for (const [span, by] of [
        [right, 1],
        [found, -1],
      ] as const)
        for (const place of placesIn(marks, span)) {
          weights[place] = (weights[place] ?? 0) + by;
          sums[place] = (sums[place] ?? 0) + by * step;
        }
    }
  // The mean over all steps forgets less of the early lines.
  return weights.map((weight, place) => weight - (sums[place] ?? 0) / Math.max(1, step));
}

function places(line: TopicLine): SpanPlaces {
  const known = placesOf.get(line) ?? spanPlaces(line.words);
  placesOf.set(line, known);
  return known;
}

function placesIn({ inside, begins, ends, shape }: SpanPlaces, { from, to }: Span): readonly number[] {
  return [...inside.slice(from, to), begins[from] ?? [], ends[to - 1] ?? [], shape(from, to)].flatMap(
    (marks) => [...marks],
  );
}

/** F1 of two stretches, 0-1. */
function overlap(one: Span, other: Span): number {
  const common = Math.max(0, Math.min(one.to, other.to) - Math.max(one.from, other.from));
  return (2 * common) / (one.to - one.from + other.to - other.from);
}

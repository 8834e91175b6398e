/** Which words of a request name its topic: the stretch whose words, beginning and end score best together. */
import type { SpokenWord } from '../vocabulary/word-keys.js';
import { onceEach } from '../../../once.js';
import { requestModels, TOPIC_PLACES } from './model-file.js';
import { placeOf } from '../../../engine/text/hashed-places.js';
import { topicMarks } from './topic-marks.js';

/** From word to word, the last one not included. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The marks of every word, as places. */
export interface SpanPlaces {
  readonly inside: readonly Int32Array[];
  readonly begins: readonly Int32Array[];
  readonly ends: readonly Int32Array[];
  readonly names: readonly boolean[];
  readonly shape: (from: number, to: number) => Int32Array;
}

/** No topic is longer. Words. */
const LONGEST_TOPIC = 30;

/** Of at least one word; `words` must not be empty. */
export function topicSpan(words: readonly SpokenWord[]): Span {
  return bestSpan(spanPlaces(words), requestModels().topics);
}

export function spanPlaces(words: readonly SpokenWord[]): SpanPlaces {
  const { inside, begins, ends, names, shape } = topicMarks(words);
  return {
    inside: inside.map(placed),
    begins: begins.map(placed),
    ends: ends.map(placed),
    names,
    shape: (from, to) => placesOfShape(shape(from, to)),
  };
}

function placed(marks: readonly string[]): Int32Array {
  return Int32Array.from(marks, (mark) => placeOf(mark, TOPIC_PLACES));
}

const placesOfShape = onceEach(placed);

/** Every stretch that may be a topic: short enough, with a word in it that can be what one is about. */
export function spansOf({ inside, names }: SpanPlaces): readonly Span[] {
  const spans: Span[] = [];
  for (let from = 0; from < inside.length; from += 1) {
    let isNamed = false;
    for (let to = from + 1; to <= Math.min(inside.length, from + LONGEST_TOPIC); to += 1) {
      isNamed ||= names[to - 1] ?? false;
      if (isNamed) spans.push({ from, to });
    }
  }
  return spans;
}

export function bestSpan(places: SpanPlaces, weights: Float32Array): Span {
  const scoreOf = (own: Int32Array): number => own.reduce((sum, place) => sum + (weights[place] ?? 0), 0);
  const [inside, begins, ends] = [places.inside, places.begins, places.ends].map((all) =>
    all.map(scoreOf),
  ) as [number[], number[], number[]];
  const upTo = [0];
  for (const own of inside) upTo.push((upTo.at(-1) ?? 0) + own);
  let best: Span = { from: 0, to: 1 };
  let most = -Infinity;
  for (const { from, to } of spansOf(places)) {
    const score =
      (upTo[to] ?? 0) -
      (upTo[from] ?? 0) +
      (begins[from] ?? 0) +
      (ends[to - 1] ?? 0) +
      scoreOf(places.shape(from, to));
    if (score <= most) continue;
    most = score;
    best = { from, to };
  }
  return best;
}

/** Two numbers that say one thing together: "eight in ten", "three fifty", "eight percent of fifty". */
import { isNear, same } from './closeness.js';
import type { NumberMention } from './read-numbers.js';
import type { SourceNumber } from './source-numbers.js';

/** "Six in ten" for 60 or 63 percent. */
const SHARE_ROOM = 0.08;
const WHOLES = new Set([3, 4, 5, 10, 12, 20, 100]);
const PART_OF_WHOLE =
  /^\s*(?:in|in every|out of|out of every|of every|de cada|em cada|dari|dari setiap)\s*$/u;
const WHOLE_FIRST = /^\s*(?:(?:log|logon|bachchon|लोगों|बच्चों|మందిలో|మంది)\s+)?(?:mein se|me se|में से|లో|మందిలో)\s*$/u;
const TIMES_OF =
  /^\s*(?:times|veces|vezes|kali|baar|बार|సార్లలో|సార్లు)\s*(?:out of|in|de cada|em cada|dari|mein se|में से)?\s*$/u;
const PERCENT_OF =
  /^\s*(?:%|per ?cent|por ciento|por cento|persen|percent|प्रतिशत|फीसदी|శాతం)?\s*(?:of|de|dari|ka|का)\s*(?:an? )?$/iu;
const AND = /^ (?:con |e |y |and )?$/u;
/** "Um metro e setenta". */
const UNIT_AND =
  /^ (?:metros?|met(?:re|er)s?|reais|real|euros?|pesos?|soles|dollars?|pounds?|quid|bucks?|kilos?|quilos?) (?:e |y |con |and )?$/u;

/** Undefined when the two do not belong together; `first` stands before `second`. */
export function pairIsKnown(
  first: NumberMention,
  second: NumberMention,
  text: string,
  sources: readonly SourceNumber[],
): boolean | undefined {
  const [a = 0] = first.values;
  const [b = 0] = second.values;
  const between = text.slice(first.end, second.start);
  const isTimes = [first, second].some(({ unit }) => unit?.class === 'times');
  // Arithmetic is nobody's figures.
  if (first.unit?.class === 'percent' && PERCENT_OF.test(between)) return true;
  // "Nine times out of ten": nearly always.
  if (isTimes && [PART_OF_WHOLE, TIMES_OF, WHOLE_FIRST].some((pattern) => pattern.test(between))) return true;
  if (WHOLES.has(b) && a < b && PART_OF_WHOLE.test(between)) return isKnownShare(a, b, sources);
  if (WHOLES.has(a) && b < a && WHOLE_FIRST.test(between)) return isKnownShare(b, a, sources);
  if ((AND.test(between) || UNIT_AND.test(between)) && b < 100) {
    // "Three fifty" for 3.50, "eighteen five" for 18,500.
    const told = [a + b / 100, a * 1000 + b * 100];
    if (sources.some(({ value }) => told.some((price) => same(price, value)))) return true;
  }
  return undefined;
}

function isKnownShare(part: number, whole: number, sources: readonly SourceNumber[]): boolean {
  const share = part / whole;
  return sources.some(
    (source, at) =>
      (source.unit?.class === 'percent' && isNear(source.value / 100, share, SHARE_ROOM)) ||
      (source.value < 1 && isNear(source.value, share, SHARE_ROOM)) ||
      sources
        .slice(at + 1)
        .some(
          (other) =>
            other.sentence === source.sentence &&
            isNear(
              Math.min(source.value, other.value) / Math.max(source.value, other.value),
              share,
              SHARE_ROOM,
            ),
        ),
  );
}

/** For creators who count their points aloud: announces how many there are and numbers them. */
import { joinPoints } from './join-points.js';
import type { Manner } from './manner.js';
import { inside } from './rephrase.js';
import { capitalise } from './tidy.js';

const COUNT = ['One', 'Two', 'Three', 'Four', 'Five', 'Six'] as const;
/** Two sentences are no list. */
const LEAST_SENTENCES = 3;
/** A point is worth counting from about this many seconds. */
const SECONDS_PER_POINT = 15;

/** `Three points.`, `One: ...`: a colon keeps number and sentence in one breath. */
export function countPoints(body: readonly string[], manner: Manner, seconds: number): string[] {
  const points = joinPoints(
    body,
    Math.min(COUNT.length, Math.max(2, Math.round(seconds / SECONDS_PER_POINT))),
  );
  if (points.length < 2 || body.length < LEAST_SENTENCES) return [...body];
  const noun = manner.formulas.countNoun;
  return [
    `${COUNT[points.length - 1]} ${noun}.`,
    ...points.map((lines, index) => {
      const [first = '', ...rest] = lines;
      const start = inside(first.replace(/^(?:and|so|but)\s+/iu, ''), manner.names);
      return [`${COUNT[index]}: ${start}`, ...rest.map(capitalise)].join(' ');
    }),
  ];
}

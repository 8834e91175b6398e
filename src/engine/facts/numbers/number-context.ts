/** What stands around a number: the words that tell what it is a number of. */
import { isFunctionWord } from '../words/content-words.js';
import { sourceStem } from '../sources/overlap.js';
import type { Token } from '../words/tokens.js';

/** Nearness, 0-1, of each stem of a content word. */
export type NumberContext = ReadonlyMap<string, number>;

const REACH_WORDS = 12;
/** A word so far away counts half. */
const HALF_AWAY_WORDS = 4;
/** Words beyond the end of the sentence count less. */
const NEXT_SENTENCE = 0.5;
const SENTENCE_END = /[.!?।\n]/u;

/** Around the tokens from `first` up to `next`. */
export function numberContext(
  text: string,
  tokens: readonly Token[],
  first: number,
  next: number,
): NumberContext {
  const context = new Map<string, number>();
  for (const step of [-1, 1]) {
    let at = step < 0 ? first - 1 : next;
    let near = 1;
    let edge = step < 0 ? tokens[first] : tokens[next - 1];
    for (let away = 0; away < REACH_WORDS; away += 1, at += step) {
      const token = tokens[at];
      if (!token || !edge) break;
      const gap = step < 0 ? text.slice(token.end, edge.start) : text.slice(edge.end, token.start);
      if (SENTENCE_END.test(gap)) near *= NEXT_SENTENCE;
      edge = token;
      if (token.isFigure || token.norm.length < 3 || isFunctionWord(token.norm)) continue;
      const stem = sourceStem(token.norm);
      const weight = near / (1 + away / HALF_AWAY_WORDS);
      if (weight > (context.get(stem) ?? 0)) context.set(stem, weight);
    }
  }
  return context;
}

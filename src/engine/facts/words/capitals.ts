/** How a word stands in its text: at the start of a sentence, in capitals, among shouted words or in a heading. */
import type { Token } from './tokens.js';

/** A line with this share of long words capitalised is a heading: capitals say nothing there. */
const HEADING_SHARE = 0.75;
const HEADING_WORDS = 4;

export interface Casing {
  readonly isCapitalised: boolean;
  readonly isAllCaps: boolean;
  readonly startsSentence: boolean;
  /** In a heading or among shouted words. */
  readonly isLoud: boolean;
}

export function casingsOf(text: string, tokens: readonly Token[]): Casing[] {
  const loud = loudLines(text, tokens);
  return tokens.map((token, at) => {
    const isAllCaps = token.raw.length > 1 && /^[\p{Lu}\p{M}'’]+$/u.test(token.raw);
    const previous = tokens[at - 1];
    const gap = text.slice(previous?.end ?? 0, token.start);
    return {
      isCapitalised: /^\p{Lu}/u.test(token.raw) || /^i(?:Phone|Pad|Mac)/u.test(token.raw),
      isAllCaps,
      startsSentence:
        !previous ||
        (/[.!?:;…—–\n।•*|"“”«»([]|\s[-'‘]|\p{Extended_Pictographic}/u.test(gap) && !isInitial(previous, gap)),
      isLoud: loud[at] ?? false,
    };
  });
}

function isInitial(previous: Token, gap: string): boolean {
  return (
    /^\. ?$/u.test(gap) &&
    ((/^\p{L}$/u.test(previous.raw) && !/^[iaoye]$/u.test(previous.norm)) ||
      /^(?:dr|mr|mrs|ms|prof|sr|sra|dra|st|pak|bu)$/u.test(previous.norm))
  );
}

function loudLines(text: string, tokens: readonly Token[]): boolean[] {
  const lineOf: number[] = [];
  let line = 0;
  let place = 0;
  for (const token of tokens) {
    if (text.slice(place, token.start).includes('\n')) line += 1;
    place = token.end;
    lineOf.push(line);
  }
  const counts = new Map<number, { long: number; capitalised: number }>();
  tokens.forEach((token, at) => {
    if (token.raw.length < 4 || token.isFigure || !/\p{Script=Latin}/u.test(token.raw)) return;
    const count = counts.get(lineOf[at] ?? 0) ?? { long: 0, capitalised: 0 };
    count.long += 1;
    if (/^\p{Lu}/u.test(token.raw)) count.capitalised += 1;
    counts.set(lineOf[at] ?? 0, count);
  });
  return lineOf.map((of) => {
    const count = counts.get(of);
    return (
      count !== undefined && count.long >= HEADING_WORDS && count.capitalised / count.long >= HEADING_SHARE
    );
  });
}

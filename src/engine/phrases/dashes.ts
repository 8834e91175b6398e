/** Dashes as model writing strews them. */
import type { StockPhrase } from '../types.js';
import { countWords } from '../text/words.js';

const DASH = /—| – /gu;
/** Fewer than this many are anybody's; so is one in more than so many words. */
const LEAST_DASHES = 3;
const WORDS_PER_DASH = 30;
const QUOTE_CHARACTERS = 20;

/** One finding for the whole text, quoting its first dash with what stands around it; none when she dashes as often. */
export function findDashOveruse(text: string, herWords: readonly string[]): StockPhrase[] {
  const dashes = [...text.matchAll(DASH)];
  const first = dashes[0];
  if (!first || dashes.length < LEAST_DASHES || !isDense(dashes.length, text)) return [];
  const hers = herWords.join('\n');
  if (isDense(hers.match(DASH)?.length ?? 0, hers)) return [];
  return [
    {
      quote: wordsAround(text, first.index, first.index + first[0].length),
      why: `${dashes.length} long dashes in ${countWords(text)} words: nobody speaks in dashes.`,
    },
  ];
}

/** The dash with the word before and the word after it. */
function wordsAround(text: string, start: number, end: number): string {
  const before = /\S*\s*$/u.exec(text.slice(Math.max(0, start - QUOTE_CHARACTERS), start))?.[0] ?? '';
  const after = /^\s*\S*/u.exec(text.slice(end, end + QUOTE_CHARACTERS))?.[0] ?? '';
  return `${before}${text.slice(start, end)}${after}`.trim().replace(/^\p{Cs}|\p{Cs}$/gu, '');
}

function isDense(dashes: number, text: string): boolean {
  return dashes > 0 && countWords(text) / dashes <= WORDS_PER_DASH;
}

/** "It wasn't a toaster, it was a kettle", "41 nahi 43": a word or a number she told that is wrong, and the right one (`data/word-lists/swaps.json`). */
import { changedNumbers } from '../../engine/persona/changed-numbers.js';
import { asTold, type Retelling } from '../../engine/persona/retold.js';
import { escapePattern } from '../../engine/text/escape-pattern.js';
import { phraseLists } from '../../engine/text/phrasings.js';
import type { Persona } from '../../engine/types.js';

const lists = phraseLists('swaps', ['swaps', 'looseSwaps', 'leads']);
const whole = (patterns: readonly string[]): readonly RegExp[] =>
  patterns.map((pattern) => new RegExp(`^${pattern}$`, 'iu'));
const SWAPS = whole(lists('swaps'));
const LOOSE_SWAPS = whole(lists('looseSwaps'));
const LEADS = new RegExp(String.raw`^(?:(?:${lists('leads').map(escapePattern).join('|')})[\s,!.]+)+`, 'iu');

/** A longer one tells something. Words. */
const LONGEST_SWAP = 16;
const LONGEST_MESSAGE = 24;

/** The wrong words and the right ones, however little of them she told before; null where a side names nothing. */
export function swapIn(text: string): Retelling | null {
  return swapsIn(text, SWAPS)[0] ?? null;
}

/** What of hers is wrong, in the words she told it in: more than one where she told a number in several ways; empty where it is not clear. */
export function factCorrected(text: string, persona: Persona): readonly Retelling[] {
  if (/[?？]\s*$/u.test(text) || text.includes('\n')) return [];
  const numbers = changedNumbers(text, persona);
  if (numbers.length > 0) return numbers;
  const [told] = [...swapsIn(text, SWAPS), ...swapsIn(text, LOOSE_SWAPS)].flatMap(
    (swap) => asTold(persona, swap) ?? [],
  );
  return told ? [told] : [];
}

function swapsIn(text: string, patterns: readonly RegExp[]): readonly Retelling[] {
  const lines = linesIn(text).filter((line) => line.split(' ').length <= LONGEST_SWAP);
  return patterns.flatMap((pattern) =>
    lines.flatMap((line) => {
      const { old = '', new: instead = '' } = pattern.exec(line)?.groups ?? {};
      return [old, instead].every(namesAnything) ? [{ old: old.trim(), instead: instead.trim() }] : [];
    }),
  );
}

/** The message, and what stands behind each mark and behind what opens it. */
function linesIn(text: string): readonly string[] {
  const line = text
    .trim()
    .replaceAll(/\s+/gu, ' ')
    .replace(/[\s.!।]+$/u, '');
  if (line.split(' ').length > LONGEST_MESSAGE) return [];
  const behind = [...line.matchAll(/[,;:.!?।]\s+/gu)].map(({ index, 0: mark }) =>
    line.slice(index + mark.length),
  );
  return [line, ...behind].flatMap((one) => [...new Set([one, one.replace(LEADS, '')])]);
}

/** Shorter words hold a sentence together. Letters. */
const NAMING = 3;

function namesAnything(side: string): boolean {
  return side
    .split(' ')
    .some((word) => [...word].length >= NAMING || /\p{Nd}|[^\p{Script=Latin}\p{P}]{2}/u.test(word));
}

/** "It wasn't a toaster, it was a kettle", "41 nahi 43": a word or a number she told that is wrong, and the right one (`data/word-lists/swaps.json`). */
import { atEnd } from '../../../engine/text/at-end.js';
import { changedNumbers, deniedNumber } from '../../../engine/persona/corrections/changed-numbers.js';
import { asTold, isRelation, type Retelling } from '../../../engine/persona/corrections/retold.js';
import { escapePattern } from '../../../engine/text/escape-pattern.js';
import { phraseLists } from '../../../engine/text/phrasings.js';
import type { Persona } from '../../../engine/types.js';
import { isPlain, keysIn } from '../vocabulary/word-keys.js';

const lists = phraseLists('swaps', ['swaps', 'looseSwaps', 'leads']);
const whole = (patterns: readonly string[]): readonly RegExp[] =>
  patterns.map((pattern) => new RegExp(`^${pattern}$`, 'iu'));
const SWAPS = whole(lists('swaps'));
const LOOSE_SWAPS = whole(lists('looseSwaps'));
const LEAD = new RegExp(String.raw`^(?:${lists('leads').map(escapePattern).join('|')})[\s,!.]+`, 'iu');

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

/** Fewer words before the number tell nothing by themselves. */
const RIGHT_WORDS = 2;

/** "Don Beto tiene 82, no 80", where she told no 80: what is right of it, to be kept; null for anything else. */
export function rightHalf(text: string, persona: Persona): string | null {
  if (/[?？]/u.test(text) || factCorrected(text, persona).length > 0) return null;
  const denied = deniedNumber(text, persona);
  if (denied === null || text.slice(denied.to).trim() !== '') return null;
  const right = text.slice(0, denied.from).replace(atEnd(String.raw`[\s,;]`), '');
  return right.split(/\s+/u).length > RIGHT_WORDS ? right : null;
}

function swapsIn(text: string, patterns: readonly RegExp[]): readonly Retelling[] {
  const lines = linesIn(text).filter((line) => line.split(' ').length <= LONGEST_SWAP);
  return patterns.flatMap((pattern) =>
    lines.flatMap((line) => {
      const { old = '', new: instead = '' } = pattern.exec(line)?.groups ?? {};
      // "Bukan aku banget" says "not me", and puts no "banget" for her "aku".
      const isTold = [old, instead].every(namesAnything) && !keysIn(`${old} ${instead}`).every(isPlain);
      return isTold ? [alike(old.trim(), instead.trim())] : [];
    }),
  );
}

/** "Maa aayana kaadu maa tammudu techadu": the one for the other, and what he did beside it. */
function alike(old: string, instead: string): Retelling {
  const [wrong, right] = [old.split(' '), instead.split(' ')];
  const isSameOwner = wrong[0]?.toLowerCase() === right[0]?.toLowerCase();
  const goesOn = right.length > wrong.length && isSameOwner && isRelation(old);
  if (!goesOn) return { old, instead };
  return {
    old,
    instead: right.slice(0, wrong.length).join(' '),
    beside: right.slice(wrong.length).join(' '),
  };
}

/** The message, its sentences, and what stands behind each mark and behind what opens it. */
function linesIn(text: string): readonly string[] {
  const line = text
    .trim()
    .replaceAll(/\s+/gu, ' ')
    .replace(atEnd(String.raw`[\s.!।]`), '');
  if (line.split(' ').length > LONGEST_MESSAGE) return [];
  const behind = [...line.matchAll(/[,;:.!?।]\s+/gu)].map(({ index, 0: mark }) =>
    line.slice(index + mark.length),
  );
  const sentences = line.split(/[,;.!?।]\s+/u);
  return [...new Set([line, ...sentences, ...behind])].flatMap(withLessAndLess);
}

/** "Y no es ..." with and without each word that opens it: "no" may be one of them, or what denies. */
function withLessAndLess(line: string): readonly string[] {
  const rest = line.replace(LEAD, '');
  return rest === line ? [line] : [line, ...withLessAndLess(rest)];
}

/** Shorter words hold a sentence together. Letters. */
const NAMING = 3;

function namesAnything(side: string): boolean {
  const words = side.trim().split(' ');
  // "My ex"
  if (words.length > 1 && /^\p{L}{2,}$/u.test(words.at(-1) ?? '')) return true;
  return words.some((word) => [...word].length >= NAMING || /\p{Nd}|[^\p{Script=Latin}\p{P}]{2}/u.test(word));
}

/** Finds the field a correction is about in the creator's own sentence. */
import type { CardField } from './changes.js';
import type { CorrectionPattern } from './correction-pattern.js';
import { ENGLISH_CORRECTIONS, PLAINLY_ENGLISH } from './corrections-english.js';
import { OTHER_CORRECTIONS } from './corrections-other.js';
import { isOpeningRule } from './opening-rule.js';

export interface ReadCorrection {
  readonly field: CardField;
  readonly value: string;
  /** Add to the list rather than replace it. */
  readonly adds: boolean;
}

/** Anything longer holds more than a correction. Characters. */
const CORRECTION_LENGTH = 300;
const PATTERNS = [...ENGLISH_CORRECTIONS, ...OTHER_CORRECTIONS];
const BANS = PATTERNS.filter(({ field }) => field === 'neverSays');

/** "Say dirt, not muck": her word first. "Use vinegar instead of bleach" may as well be a topic. */
const SAY_NOT =
  /^(?:please\s+)?(?:(?:i|yo|eu)\s+)?(?:say|call (?:them|it|me|him|her)|digo|dime|decime|di|decí|diga)\s+([^,]{1,40}?),?\s+(?:not|instead of|rather than|en vez de|em vez de|no|não)\s+(.{1,40})$/iu;

/** "I don't say it like that": which words, is not told. */
const NO_WORDS =
  /^(?:like (?:that|this)|that|this|it|it like that|as[ií]|eso|esto|assim|isso|begitu|gitu|kayak gitu)(?![\p{L}\p{M}])/iu;

/** True when a sentence said out of the blue can only be about herself: "my audience is ...", "nunca digo ...". */
export function isCorrection(text: string): boolean {
  const line = plain(text);
  return (
    line.length <= CORRECTION_LENGTH &&
    (isOpeningRule(line) ||
      SAY_NOT.test(line) ||
      PLAINLY_ENGLISH.test(line) ||
      OTHER_CORRECTIONS.some(({ says }) => says.test(line)))
  );
}

/** Null when the sentence names no field: it is a rule then. */
export function readCorrection(text: string): ReadCorrection | null {
  const line = plain(text);
  return readClause(line, PATTERNS) ?? readBanBehind(line);
}

/** "That's not me, I never say guys": the reason comes first, what holds from now on behind it. */
function readBanBehind(line: string): ReadCorrection | null {
  for (const { index } of line.matchAll(/[,;:.!?—–]\s+/gu)) {
    const clause = line.slice(index + 1).trim();
    const read = readClause(clause, BANS);
    if (read) return read;
  }
  return null;
}

function readClause(line: string, patterns: readonly CorrectionPattern[]): ReadCorrection | null {
  const [, say = '', not = ''] = SAY_NOT.exec(line) ?? [];
  if (say && not) return { field: 'neverSays', adds: true, value: `${not}, say ${say}` };
  for (const { field, says, adds } of patterns) {
    const value = says
      .exec(line)?.[1]
      ?.trim()
      .replace(/[.!।\s]+$/u, '');
    if (value && !(field === 'neverSays' && NO_WORDS.test(value))) return { field, adds, value };
  }
  return null;
}

function plain(text: string): string {
  return text
    .trim()
    .replace(/\s+/gu, ' ')
    .replace(/[.!।\s]+$/u, '')
    .slice(0, 2000);
}

/** `"followers" or 'guys'` -> both; otherwise split at commas and semicolons, quotes taken off. */
export function listOf(value: string): string[] {
  const quoted = [...value.matchAll(/["“«]([^"”»]{1,200})["”»]/gu)].map((match) => match[1] ?? '');
  const parts = quoted.length > 0 ? quoted : value.split(/\s*(?:[;\n]|,(?!\d))\s*(?:(?:and|or|y|e)\s+)?/u);
  return parts.map((part) => part.trim().replace(/^['‘’]|['’]$/gu, '')).filter(Boolean);
}

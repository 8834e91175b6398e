/** "Put it after the first line": where what she told just before goes in the script. */
import type { NamedEdit } from '../../../engine/operations.js';
import { GIVEN_READERS, type GivenReader } from './given-words.js';
import { noiseIn } from '../vocabulary/noise.js';
import { coveredBy, findPattern } from '../vocabulary/phrase-patterns.js';
import { isOfRewrite } from './rewrite-words.js';
import { isPlain, keysIn } from '../vocabulary/word-keys.js';

/** A longer order brings words of its own. Words. */
const LONGEST = 10;

/** The line, from 1, behind which something is to stand that she does not name; null for anything else. */
export function lineBehind(text: string): number | null {
  const keys = keysIn(text);
  if (keys.length > LONGEST || text.includes('\n') || /[:"“«]/u.test(text)) return null;
  for (const reader of GIVEN_READERS) {
    const line = lineIn(keys, reader);
    if (line !== null) return line;
  }
  return null;
}

export function placedBehind(told: string, line: number): NamedEdit {
  return { op: 'insert', words: told.trim(), given: 'told', unit: 'line', line };
}

function lineIn(keys: readonly string[], { edits, patterns }: GivenReader): number | null {
  const ordering = edits.orders.flatMap(([op, orders]) => (op === 'place' || op === 'insert' ? orders : []));
  const isOrder = findPattern(keys, [...patterns.add, ...ordering]) !== null;
  if (!isOrder || findPattern(keys, patterns.after) === null) return null;
  const named = [...edits.lines].find(([, lines]) => findPattern(keys, lines));
  const line = named?.[0] ?? (findPattern(keys, patterns.first) ? 1 : null);
  const places = [...(named?.[1] ?? []), ...patterns.first, ...patterns.after, ...patterns.add];
  const covered = new Set([...coveredBy(keys, places), ...noiseIn(keys)]);
  const isAll = keys.every(
    (key, at) => covered.has(at) || edits.light.has(key) || isPlain(key) || isOfRewrite(key),
  );
  return isAll ? line : null;
}

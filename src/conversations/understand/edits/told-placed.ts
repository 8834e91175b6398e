/** "Put it after the first line": where what she told just before goes in the script. */
import type { NamedEdit } from '../../../engine/operations.js';
import { GIVEN_READERS, type GivenReader } from './given-reader.js';
import { noiseIn } from '../vocabulary/noise.js';
import { coveredByEach, findPhrase, labelsIn } from '../vocabulary/phrase-patterns.js';
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

function lineIn(keys: readonly string[], { edits, phrases }: GivenReader): number | null {
  const placed = coveredByEach(keys, phrases);
  if (!placed.has('after')) return null;
  const orders = labelsIn(keys, edits.orders);
  if (!placed.has('add') && !orders.has('place') && !orders.has('insert')) return null;
  const named = findPhrase(keys, edits.lines)?.phrase.label;
  const line = named ?? (placed.has('first') ? 1 : null);
  const covered = new Set([
    ...(named === undefined ? [] : (coveredByEach(keys, edits.lines).get(named) ?? [])),
    ...(['first', 'after', 'add'] as const).flatMap((kind) => [...(placed.get(kind) ?? [])]),
    ...noiseIn(keys),
  ]);
  const isAll = keys.every(
    (key, at) => covered.has(at) || edits.light.has(key) || isPlain(key) || isOfRewrite(key),
  );
  return isAll ? line : null;
}

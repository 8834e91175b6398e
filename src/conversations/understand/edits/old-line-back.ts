/** "Put back the old first line": a line of an earlier version is to return. */
import type { NamedEdit } from '../../../engine/operations.js';
import type { EditReader } from './named-edit-words.js';
import { coveredBy, findPhrase, hasPhrase } from '../vocabulary/phrase-patterns.js';
import { isOfRewrite } from './rewrite-words.js';
import { isPlain } from '../vocabulary/word-keys.js';

/** Null where more than an old line is named. */
export function bringingBack(reader: EditReader, keys: readonly string[]): NamedEdit | null {
  if (!keys.some((key) => reader.old.has(key))) return null;
  const named = new Set([...coveredBy(keys, reader.lines), ...coveredBy(keys, reader.last)]);
  const isOnlyLine = keys.every(
    (key, at) =>
      named.has(at) || reader.old.has(key) || reader.light.has(key) || isPlain(key) || isOfRewrite(key),
  );
  if (!isOnlyLine) return null;
  const bare = keys.filter((key) => !reader.old.has(key));
  const line = findPhrase(bare, reader.lines)?.phrase.label;
  const isLast = line === undefined && hasPhrase(bare, reader.last);
  return { op: 'back', words: '', unit: isLast ? 'last' : 'line', ...(!isLast && { line: line ?? 1 }) };
}

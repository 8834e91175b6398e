/** What a rewrite changed, as pairs of lines that she can compare. */
import { splitSentences } from '../../text/sentences.js';

export interface Change {
  readonly before: string;
  readonly after: string;
}

/** Neighbouring changed lines form one pair; an empty side means added or taken out. */
export function changedLines(before: string, after: string): readonly Change[] {
  const lines = [before.split('\n'), after.split('\n')] as const;
  const [old, fresh] = [brokenAs(lines[1], lines[0]), brokenAs(lines[0], lines[1])];
  const common = commonLengths(old, fresh);
  const changes: Change[] = [];
  let [removed, added]: [string[], string[]] = [[], []];
  const flush = (): void => {
    if (removed.length > 0 || added.length > 0)
      changes.push({ before: removed.join('\n'), after: added.join('\n') });
    [removed, added] = [[], []];
  };
  let [i, j] = [0, 0];
  while (i < old.length || j < fresh.length) {
    if (i < old.length && old[i] === fresh[j]) {
      flush();
      i += 1;
      j += 1;
    } else if (i < old.length && (common[i + 1]?.[j] ?? 0) >= (common[i]?.[j + 1] ?? 0)) {
      removed.push(old[i] ?? '');
      i += 1;
    } else if (j < fresh.length) {
      added.push(fresh[j] ?? '');
      j += 1;
    } else {
      removed.push(old[i] ?? '');
      i += 1;
    }
  }
  flush();
  return changes;
}

/** A sentence that stands on a line of its own in the other text is no other sentence. */
function brokenAs(other: readonly string[], lines: readonly string[]): readonly string[] {
  const known = new Set(other);
  return lines.flatMap((line) => {
    const sentences = known.has(line) ? [line] : splitSentences(line);
    return sentences.every((sentence) => known.has(sentence)) ? sentences : [line];
  });
}

/** Table of longest common subsequences from each pair of places to the end. Scripts have some dozens of lines. */
function commonLengths(old: readonly string[], fresh: readonly string[]): readonly (readonly number[])[] {
  const table = Array.from({ length: old.length + 1 }, () =>
    Array.from({ length: fresh.length + 1 }, () => 0),
  );
  for (let i = old.length - 1; i >= 0; i -= 1)
    for (let j = fresh.length - 1; j >= 0; j -= 1) {
      const row = table[i];
      if (!row) continue;
      row[j] =
        old[i] === fresh[j]
          ? 1 + (table[i + 1]?.[j + 1] ?? 0)
          : Math.max(table[i + 1]?.[j] ?? 0, row[j + 1] ?? 0);
    }
  return table;
}

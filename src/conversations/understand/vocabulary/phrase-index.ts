/** Which of many patterns may stand in a text at all: most need a word that is not there. */
import type { PhrasePattern, Item } from './phrase-items.js';

/** Patterns by a word they cannot do without; `always`: those with none. */
interface Sorted {
  readonly byWord: ReadonlyMap<string, readonly Placed[]>;
  readonly always: readonly Placed[];
}

interface Placed {
  readonly pattern: PhrasePattern;
  readonly order: number;
}

const sortedAnywhere = new WeakMap<readonly PhrasePattern[], Sorted>();
const sortedByFirst = new WeakMap<readonly PhrasePattern[], Sorted>();

/** Those of `patterns` that may be in `keys`, in their order: most need a word that is not there. */
export function possibleIn(
  keys: readonly string[],
  patterns: readonly PhrasePattern[],
): readonly PhrasePattern[] {
  const { byWord, always } = kept(sortedAnywhere, patterns, (pattern) => pattern.find(isPlainWord));
  const found = new Set(always);
  for (const key of keys) for (const placed of byWord.get(key) ?? []) found.add(placed);
  return [...found].toSorted((a, b) => a.order - b.order).map(({ pattern }) => pattern);
}

/** Those that may begin with `key`. */
export function possibleAt(
  key: string | undefined,
  patterns: readonly PhrasePattern[],
): readonly PhrasePattern[] {
  const { byWord, always } = kept(sortedByFirst, patterns, (pattern) => {
    const first = pattern.find(({ kind }) => kind !== 'start');
    return first && isPlainWord(first) ? first : undefined;
  });
  const found = byWord.get(key ?? '');
  return (found ? [...found, ...always].toSorted((a, b) => a.order - b.order) : always).map(
    ({ pattern }) => pattern,
  );
}

type WordItem = Extract<Item, { kind: 'word' }>;

function isPlainWord(item: Item): item is WordItem {
  return item.kind === 'word' && item.stems.length === 0 && !item.orEnd;
}

function kept(
  sorted: WeakMap<readonly PhrasePattern[], Sorted>,
  patterns: readonly PhrasePattern[],
  needed: (pattern: PhrasePattern) => WordItem | undefined,
): Sorted {
  const known = sorted.get(patterns);
  if (known) return known;
  const byWord = new Map<string, Placed[]>();
  const always: Placed[] = [];
  patterns.forEach((pattern, order) => {
    const item = needed(pattern);
    if (!item) always.push({ pattern, order });
    for (const word of item?.words ?? []) {
      const placed = byWord.get(word) ?? [];
      placed.push({ pattern, order });
      byWord.set(word, placed);
    }
  });
  const made = { byWord, always };
  sorted.set(patterns, made);
  return made;
}

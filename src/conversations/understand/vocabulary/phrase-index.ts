/** Which of many patterns may stand in a text at all: most need a word, or the beginning of one, that is not there. */
import type { PhrasePattern, Item } from './phrase-items.js';

interface Placed {
  readonly pattern: PhrasePattern;
  readonly order: number;
}

/** Patterns by a word they cannot do without, whole or by how it begins; `always`: those with none. */
interface Sorted {
  readonly byWord: ReadonlyMap<string, readonly Placed[]>;
  readonly byBeginning: ReadonlyMap<string, readonly Placed[]>;
  readonly always: { readonly placed: readonly Placed[]; readonly patterns: readonly PhrasePattern[] };
}

/** Letters of a beginning that are looked up; a shorter one is looked up as it is, a single letter begins too much. */
const LONGEST_BEGINNING = 3;
const SHORTEST_BEGINNING = 2;

const sortedAnywhere = new WeakMap<readonly PhrasePattern[], Sorted>();
const sortedByFirst = new WeakMap<readonly PhrasePattern[], Sorted>();

/** Those of `patterns` that may be in `keys`, in their order. */
export function possibleIn(
  keys: readonly string[],
  patterns: readonly PhrasePattern[],
): readonly PhrasePattern[] {
  const sorted = kept(
    sortedAnywhere,
    patterns,
    (pattern) => pattern.find((item) => isNeeded(item) && item.stems.length === 0) ?? pattern.find(isNeeded),
  );
  return withAny(keys, sorted);
}

/** Those that may begin with `key`. */
export function possibleAt(
  key: string | undefined,
  patterns: readonly PhrasePattern[],
): readonly PhrasePattern[] {
  const sorted = kept(sortedByFirst, patterns, (pattern) => pattern.find(({ kind }) => kind !== 'start'));
  return withAny([key ?? ''], sorted);
}

function withAny(keys: readonly string[], { byWord, byBeginning, always }: Sorted): readonly PhrasePattern[] {
  const found = new Set<Placed>();
  const add = (some: readonly Placed[] | undefined): void => {
    if (some) for (const placed of some) found.add(placed);
  };
  for (const key of keys) {
    add(byWord.get(key));
    if (byBeginning.size > 0)
      for (let letters = SHORTEST_BEGINNING; letters <= LONGEST_BEGINNING; letters += 1)
        if (key.length >= letters) add(byBeginning.get(key.slice(0, letters)));
  }
  // Asked of every word of every message: most find nothing.
  if (found.size === 0) return always.patterns;
  return [...found, ...always.placed].sort((a, b) => a.order - b.order).map(({ pattern }) => pattern);
}

type WordItem = Extract<Item, { kind: 'word' }>;

/** A word that has to stand there, and can be looked up. */
function isNeeded(item: Item): item is WordItem {
  return (
    item.kind === 'word' && !item.orEnd && item.stems.every(({ length }) => length >= SHORTEST_BEGINNING)
  );
}

function kept(
  known: WeakMap<readonly PhrasePattern[], Sorted>,
  patterns: readonly PhrasePattern[],
  itemOf: (pattern: PhrasePattern) => Item | undefined,
): Sorted {
  const sorted = known.get(patterns) ?? sortedBy(patterns, itemOf);
  known.set(patterns, sorted);
  return sorted;
}

function sortedBy(
  patterns: readonly PhrasePattern[],
  itemOf: (pattern: PhrasePattern) => Item | undefined,
): Sorted {
  const byWord = new Map<string, Placed[]>();
  const byBeginning = new Map<string, Placed[]>();
  const always: Placed[] = [];
  const add = (places: Map<string, Placed[]>, word: string, placed: Placed): void => {
    const known = places.get(word);
    if (known) known.push(placed);
    else places.set(word, [placed]);
  };
  patterns.forEach((pattern, order) => {
    const placed = { pattern, order };
    const item = itemOf(pattern);
    if (!item || !isNeeded(item)) always.push(placed);
    else {
      for (const word of item.words) add(byWord, word, placed);
      for (const stem of item.stems) add(byBeginning, stem.slice(0, LONGEST_BEGINNING), placed);
    }
  });
  return { byWord, byBeginning, always: { placed: always, patterns: always.map(({ pattern }) => pattern) } };
}

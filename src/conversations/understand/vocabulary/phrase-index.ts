/** Lists of phrases as they are looked up: a line is read once for all phrases of a list, and only those are tried that a word of the line speaks for. */
import { once } from '../../../once.js';
import { LONGEST_GAP_WORDS, type Item, type PhrasePattern, type WordItem } from './phrase-items.js';

export interface Phrase<L> {
  readonly pattern: PhrasePattern;
  /** What it stands for in its list. */
  readonly label: L;
  /** Its place in the list: of two the earlier one counts. */
  readonly order: number;
}

/** Made once and kept: joining lists for every message would sort them anew for every message. */
export interface PhraseList<L> {
  readonly phrases: readonly Phrase<L>[];
  /** By a word they cannot do without, the one that stands in the fewest lines. */
  readonly byRarest: () => Index<L>;
  readonly byFirst: () => Index<L>;
}

interface Index<L> {
  readonly words: ReadonlyMap<string, readonly Anchored<L>[]>;
  /** By the first letters of a stem. */
  readonly stems: ReadonlyMap<string, readonly Anchored<L>[]>;
  /** Those that no word of the line speaks for ("#num _ $"). */
  readonly loose: readonly Phrase<L>[];
}

interface Anchored<L> {
  readonly phrase: Phrase<L>;
  /** Words of the phrase before the one it is sorted by. */
  readonly fewestBefore: number;
  readonly mostBefore: number;
}

/** A stem is looked up by so many letters; with more, short stems could not be. */
const STEM_LETTERS = 2;

export function listOf<L>(entries: readonly (readonly [L, PhrasePattern])[]): PhraseList<L> {
  const phrases = entries.map(([label, pattern], order) => ({ label, pattern, order }));
  return {
    phrases,
    byRarest: once(() => indexOf(phrases, rarestOf)),
    byFirst: once(() => indexOf(phrases, firstOf)),
  };
}

/** The phrases under some of the labels. */
export function only<L>({ phrases }: PhraseList<L>, ...labels: readonly L[]): PhraseList<L> {
  return listOf(
    phrases.flatMap(({ label, pattern }) => (labels.includes(label) ? [[label, pattern] as const] : [])),
  );
}

interface Candidate<L> {
  readonly phrase: Phrase<L>;
  readonly from: number;
}

/** Phrases of the list that may stand in `keys`, and where they would begin; in no order, and one may come twice. */
export function candidatesIn<L>(
  keys: readonly string[],
  { byRarest }: PhraseList<L>,
): readonly Candidate<L>[] {
  const { words, stems, loose } = byRarest();
  const found: Candidate<L>[] = [];
  const add = (anchored: readonly Anchored<L>[] | undefined, at: number): void => {
    for (const { phrase, fewestBefore, mostBefore } of anchored ?? [])
      for (let from = Math.max(0, at - mostBefore); from <= at - fewestBefore; from += 1)
        found.push({ phrase, from });
  };
  for (const [at, key] of keys.entries()) {
    add(words.get(key), at);
    if (stems.size > 0) add(stems.get(key.slice(0, STEM_LETTERS)), at);
    for (const phrase of loose) found.push({ phrase, from: at });
  }
  return found;
}

/** Phrases of the list that may begin with `key`; in no order. */
export function candidatesAt<L>(key: string, { byFirst }: PhraseList<L>): readonly Phrase<L>[] {
  const { words, stems, loose } = byFirst();
  const byWord = words.get(key);
  const byStem = stems.size > 0 ? stems.get(key.slice(0, STEM_LETTERS)) : undefined;
  if (byWord === undefined && byStem === undefined) return loose;
  return [...[...(byWord ?? []), ...(byStem ?? [])].map(({ phrase }) => phrase), ...loose];
}

/** A word the line must hold: the end of the message does not do. */
function isNeeded(item: Item): item is WordItem {
  return item.kind === 'word' && !item.orEnd && item.stems.every((stem) => stem.length >= STEM_LETTERS);
}

/** The place of the needed word with the longest choices, which stand in fewer lines than short ones; -1 = none is needed. */
function rarestOf(pattern: PhrasePattern): number {
  const letters = pattern.map((item) =>
    isNeeded(item)
      ? Math.min(...[...item.words].map(({ length }) => length), ...item.stems.map(() => STEM_LETTERS))
      : -1,
  );
  const most = Math.max(...letters);
  return most < 0 ? -1 : letters.indexOf(most);
}

function firstOf(pattern: PhrasePattern): number {
  const first = pattern.findIndex(({ kind }) => kind !== 'start');
  const item = pattern[first];
  return item && isNeeded(item) ? first : -1;
}

function indexOf<L>(phrases: readonly Phrase<L>[], anchorOf: (pattern: PhrasePattern) => number): Index<L> {
  const words = new Map<string, Anchored<L>[]>();
  const stems = new Map<string, Anchored<L>[]>();
  const loose: Phrase<L>[] = [];
  for (const phrase of phrases) {
    const at = anchorOf(phrase.pattern);
    const item = phrase.pattern[at];
    if (item?.kind !== 'word') {
      loose.push(phrase);
      continue;
    }
    const before = phrase.pattern.slice(0, at);
    const fewestBefore = before.filter(({ kind }) => !NO_WORD.has(kind)).length;
    const gaps = before.filter(({ kind }) => kind === 'gap').length;
    const anchored = { phrase, fewestBefore, mostBefore: fewestBefore + gaps * LONGEST_GAP_WORDS };
    for (const word of item.words) addTo(words, word, anchored);
    for (const stem of new Set(item.stems.map((one) => one.slice(0, STEM_LETTERS))))
      addTo(stems, stem, anchored);
  }
  return { words, stems, loose };
}

/** Items that may take no word of the line. */
const NO_WORD: ReadonlySet<Item['kind']> = new Set(['start', 'end', 'gap']);

function addTo<V>(sorted: Map<string, V[]>, key: string, value: V): void {
  const known = sorted.get(key);
  if (known) known.push(value);
  else sorted.set(key, [value]);
}

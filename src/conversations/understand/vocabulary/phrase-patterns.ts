/**
 * Phrases with choices in them, as `data/vocabulary` writes them: words in order, `a|b` either, `stem*` its beginning,
 * `_` up to three words between, `^` and `$` the ends of the message, `#num` a number, `#lang` the name of a language
 * (`#langlo` with the Telugu ending for "in"), `#name` one to six words that name something.
 */
import { onceEach } from '../../../once.js';
import { hasTeluguIn, languageOfKey } from './language-names.js';
import { candidatesAt, candidatesIn, listOf, type Phrase, type PhraseList } from './phrase-index.js';
import { LONGEST_GAP_WORDS, type Item, type PhrasePattern } from './phrase-items.js';
import { wordKey } from './word-keys.js';

/** From word to word, the last one not included. */
export interface Found {
  readonly from: number;
  readonly to: number;
}

const LONGEST_NAME_WORDS = 6;
const MARKS: Readonly<Record<string, Exclude<Item['kind'], 'word'>>> = {
  _: 'gap',
  '^': 'start',
  $: 'end',
  '#num': 'number',
  '#lang': 'language',
  '#langlo': 'language-lo',
  '#name': 'name',
};

/**
 * Throws for a mark among choices, where it would be read as a word; only `$` may be one.
 * @internal
 */
export function compilePattern(pattern: string): PhrasePattern {
  return pattern.split(' ').map((written): Item => {
    const item = itemOf(written);
    if (item === null)
      throw new Error(`"${pattern}": a mark stands by itself, not among choices ("${written}").`);
    return item;
  });
}

/** One for all phrases of the vocabulary it stands in; null for a mark among choices. */
const itemOf = onceEach((written: string): Item | null => {
  const mark = MARKS[written];
  if (mark) return { kind: mark };
  const choices = written.split('|');
  if (choices.some((choice) => choice !== '$' && choice in MARKS)) return null;
  return {
    kind: 'word',
    words: new Set(choices.filter((word) => !word.endsWith('*') && word !== '$').map(wordKey)),
    stems: choices.filter((word) => word.endsWith('*')).map((word) => wordKey(word.slice(0, -1))),
    orEnd: choices.includes('$'),
  };
});

/** Several readers look for the same phrases. */
const compiled = onceEach(compilePattern);

/** Phrases that all stand for one thing. */
export function phraseList(phrases: readonly string[]): PhraseList<null> {
  return listOf(phrases.map((phrase) => [null, compiled(phrase)] as const));
}

/** Phrases of several things, each under its label. */
export function labelledPhrases<L>(lists: Iterable<readonly [L, readonly string[]]>): PhraseList<L> {
  return listOf(
    [...lists].flatMap(([label, phrases]) => phrases.map((phrase) => [label, compiled(phrase)] as const)),
  );
}

interface FoundPhrase<L> extends Found {
  readonly phrase: Phrase<L>;
}

/** Where the first of the phrases that is in `keys` stands, or null. */
export function findPhrase<L>(keys: readonly string[], list: PhraseList<L>): FoundPhrase<L> | null {
  let first: FoundPhrase<L> | null = null;
  for (const { phrase, from } of candidatesIn(keys, list)) {
    const after = first === null ? -1 : phrase.order - first.phrase.order;
    if (after > 0 || (after === 0 && from >= (first?.from ?? 0))) continue;
    const to = endOf(keys, from, phrase.pattern, 0);
    if (to > from) first = { from, to, phrase };
  }
  return first;
}

/** True where any of the phrases is in `keys`. */
export function hasPhrase(keys: readonly string[], list: PhraseList<unknown>): boolean {
  return candidatesIn(keys, list).some(({ phrase, from }) => endOf(keys, from, phrase.pattern, 0) > from);
}

/** Labels of all phrases that are in `keys`. */
export function labelsIn<L>(keys: readonly string[], list: PhraseList<L>): ReadonlySet<L> {
  const said = new Set<L>();
  for (const { phrase, from } of candidatesIn(keys, list))
    if (!said.has(phrase.label) && endOf(keys, from, phrase.pattern, 0) > from) said.add(phrase.label);
  return said;
}

/** Where the fewest words stand that `#name` of any of the phrases takes and `isName` accepts; null = none. */
export function nameIn(
  keys: readonly string[],
  list: PhraseList<unknown>,
  isName: (name: readonly string[]) => boolean,
): Found | null {
  let shortest: Found | null = null;
  for (const { pattern } of inOrder(candidatesIn(keys, list).map(({ phrase }) => phrase))) {
    const at = pattern.findIndex(({ kind }) => kind === 'name');
    const [before, after] = [pattern.slice(0, at), pattern.slice(at + 1)];
    for (let start = 0; start < keys.length; start += 1)
      for (const from of endsOf(keys, start, before)) {
        const most = Math.min(keys.length, from + LONGEST_NAME_WORDS);
        for (let to = from + 1; to <= most; to += 1)
          if (
            (shortest === null || to - from < shortest.to - shortest.from) &&
            isName(keys.slice(from, to)) &&
            endOf(keys, to, after, 0) >= 0
          )
            shortest = { from, to };
      }
  }
  return shortest;
}

function inOrder<L>(phrases: readonly Phrase<L>[]): readonly Phrase<L>[] {
  return [...new Set(phrases)].toSorted((a, b) => a.order - b.order);
}

/** Every place where `pattern` may end when it begins at `start`, the nearest first: a gap may be short or long. */
function endsOf(keys: readonly string[], start: number, pattern: PhrasePattern): readonly number[] {
  if (pattern.every(({ kind }) => kind !== 'gap')) {
    const end = endOf(keys, start, pattern, 0);
    return end < 0 ? [] : [end];
  }
  const ends = Array.from({ length: keys.length - start + 1 }, (_, words) => start + words);
  return ends.filter((end) => endOf(keys.slice(0, end), start, pattern, 0) === end);
}

/** Places of all words any of the phrases names, wherever it stands; what a gap skips is not among them. */
export function coveredBy(keys: readonly string[], list: PhraseList<unknown>): ReadonlySet<number> {
  const covered = new Set<number>();
  for (const { phrase, from } of candidatesIn(keys, list)) cover(keys, from, phrase.pattern, covered);
  return covered;
}

/** The same for each label that is in `keys`. */
export function coveredByEach<L>(
  keys: readonly string[],
  list: PhraseList<L>,
): ReadonlyMap<L, ReadonlySet<number>> {
  const covered = new Map<L, Set<number>>();
  for (const { phrase, from } of candidatesIn(keys, list)) {
    const places = covered.get(phrase.label) ?? new Set();
    if (cover(keys, from, phrase.pattern, places)) covered.set(phrase.label, places);
  }
  return covered;
}

/** The same for one phrase. */
export function coveredByPhrase(keys: readonly string[], { pattern }: Phrase<unknown>): ReadonlySet<number> {
  const covered = new Set<number>();
  for (const from of keys.keys()) cover(keys, from, pattern, covered);
  return covered;
}

function cover(keys: readonly string[], from: number, pattern: PhrasePattern, covered: Set<number>): boolean {
  const named: number[] = [];
  const isSaidThere = endOf(keys, from, pattern, 0, named) > from;
  if (isSaidThere) for (const at of named) covered.add(at);
  return isSaidThere;
}

/** Words the longest of the phrases takes from `at` on; 0 = none stands there. */
export function wordsAt(keys: readonly string[], at: number, list: PhraseList<unknown>): number {
  return longestAt(keys, at, list)?.words ?? 0;
}

/** The longest of the phrases that stand at `at`, and how many words it takes; null = none does. */
export function longestAt<L>(keys: readonly string[], at: number, list: PhraseList<L>): LongPhrase<L> | null {
  let longest: LongPhrase<L> | null = null;
  for (const phrase of candidatesAt(keys[at] ?? '', list)) {
    const words = endOf(keys, at, phrase.pattern, 0) - at;
    if (words > 0 && (longest === null || isLonger({ phrase, words }, longest))) longest = { phrase, words };
  }
  return longest;
}

interface LongPhrase<L> {
  readonly phrase: Phrase<L>;
  readonly words: number;
}

function isLonger(one: LongPhrase<unknown>, other: LongPhrase<unknown>): boolean {
  return one.words > other.words || (one.words === other.words && one.phrase.order < other.phrase.order);
}

/** The longest phrase of each label that stands at `at`, in the order of the list. */
export function longestOfEachAt<L>(
  keys: readonly string[],
  at: number,
  list: PhraseList<L>,
): readonly LongPhrase<L>[] {
  const longest = new Map<L, LongPhrase<L>>();
  for (const phrase of candidatesAt(keys[at] ?? '', list)) {
    const words = endOf(keys, at, phrase.pattern, 0) - at;
    const known = longest.get(phrase.label);
    if (words > 0 && (known === undefined || isLonger({ phrase, words }, known)))
      longest.set(phrase.label, { phrase, words });
  }
  return [...longest.values()].toSorted((a, b) => a.phrase.order - b.phrase.order);
}

/** Where the pattern from `item` on ends, its words added to `named`; -1 = it does not stand at `at`. */
function endOf(
  keys: readonly string[],
  at: number,
  pattern: PhrasePattern,
  item: number,
  named?: number[],
): number {
  const next = pattern[item];
  if (next === undefined) return at;
  if (next.kind === 'start') return at === 0 ? endOf(keys, at, pattern, item + 1, named) : -1;
  if (next.kind === 'end') return at === keys.length ? endOf(keys, at, pattern, item + 1, named) : -1;
  if (next.kind === 'gap') {
    for (let skipped = 0; skipped <= LONGEST_GAP_WORDS; skipped += 1) {
      const end = endOf(keys, at + skipped, pattern, item + 1, named);
      if (end >= 0) return end;
    }
    return -1;
  }
  const key = keys[at];
  if (key === undefined)
    return next.kind === 'word' && next.orEnd ? endOf(keys, at, pattern, item + 1, named) : -1;
  const end = isSaid(key, next) ? endOf(keys, at + 1, pattern, item + 1, named) : -1;
  if (end >= 0) named?.push(at);
  return end;
}

function isSaid(key: string, item: Item): boolean {
  switch (item.kind) {
    case 'word':
      return item.words.has(key) || item.stems.some((stem) => key.startsWith(stem));
    case 'number':
      return /\d/u.test(key);
    case 'language':
      return languageOfKey(key) !== null && !hasTeluguIn(key);
    case 'language-lo':
      return languageOfKey(key) !== null && hasTeluguIn(key);
    default:
      return false;
  }
}

/**
 * Phrases with choices in them, as `data/vocabulary` writes them: words in order, `a|b` either, `stem*` its beginning,
 * `_` up to three words between, `^` and `$` the ends of the message, `#num` a number, `#lang` the name of a language
 * (`#langlo` with the Telugu ending for "in"), `#name` one to six words that name something.
 */
import { hasTeluguIn, languageOfKey } from './language-names.js';
import { possibleIn, possibleAt } from './phrase-index.js';
import type { Item, PhrasePattern } from './phrase-items.js';
import { wordKey } from './word-keys.js';

/** From word to word, the last one not included. */
export interface Found {
  readonly from: number;
  readonly to: number;
}

const LONGEST_GAP_WORDS = 3;
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

/** Throws for a mark among choices, where it would be read as a word; only `$` may be one. */
export function compilePattern(pattern: string): PhrasePattern {
  return pattern.split(' ').map((item): Item => {
    const mark = MARKS[item];
    if (mark) return { kind: mark };
    const choices = item.split('|');
    if (choices.some((choice) => choice !== '$' && choice in MARKS))
      throw new Error(`"${pattern}": a mark stands by itself, not among choices ("${item}").`);
    return {
      kind: 'word',
      words: new Set(choices.filter((word) => !word.endsWith('*') && word !== '$').map(wordKey)),
      stems: choices.filter((word) => word.endsWith('*')).map((word) => wordKey(word.slice(0, -1))),
      orEnd: choices.includes('$'),
    };
  });
}

/** Where the first of `patterns` that is in `keys` stands, or null. */
export function findPattern(keys: readonly string[], patterns: readonly PhrasePattern[]): Found | null {
  for (const pattern of possibleIn(keys, patterns))
    for (let from = 0; from < keys.length; from += 1) {
      const to = endOf(keys, from, pattern, 0);
      if (to > from) return { from, to };
    }
  return null;
}

/** Where the fewest words stand that `#name` of any of `patterns` takes and `isName` accepts; null = none. */
export function nameIn(
  keys: readonly string[],
  patterns: readonly PhrasePattern[],
  isName: (name: readonly string[]) => boolean,
): Found | null {
  let shortest: Found | null = null;
  for (const pattern of possibleIn(keys, patterns)) {
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

/** Every place where `pattern` may end when it begins at `start`, the nearest first: a gap may be short or long. */
function endsOf(keys: readonly string[], start: number, pattern: PhrasePattern): readonly number[] {
  const ends = Array.from({ length: keys.length - start + 1 }, (_, words) => start + words);
  return ends.filter((end) => endOf(keys.slice(0, end), start, pattern, 0) === end);
}

/** Places of all words any of `patterns` names, wherever it stands; what a gap skips is not among them. */
export function coveredBy(keys: readonly string[], patterns: readonly PhrasePattern[]): ReadonlySet<number> {
  const covered = new Set<number>();
  for (const pattern of possibleIn(keys, patterns))
    for (let from = 0; from < keys.length; from += 1) {
      const named: number[] = [];
      if (endOf(keys, from, pattern, 0, named) > from) for (const at of named) covered.add(at);
    }
  return covered;
}

/** Words the longest of `patterns` takes from `at` on; 0 = none stands there. */
export function patternLengthAt(
  keys: readonly string[],
  at: number,
  patterns: readonly PhrasePattern[],
): number {
  return longestPatternAt(keys, at, patterns)?.words ?? 0;
}

/** The pattern of the longest match at `at`, and how many words it takes; null = none stands there. */
export function longestPatternAt(
  keys: readonly string[],
  at: number,
  patterns: readonly PhrasePattern[],
): { readonly pattern: PhrasePattern; readonly words: number } | null {
  let longest: { readonly pattern: PhrasePattern; readonly words: number } | null = null;
  for (const pattern of possibleAt(keys[at], patterns)) {
    const words = endOf(keys, at, pattern, 0) - at;
    if (words > (longest?.words ?? 0)) longest = { pattern, words };
  }
  return longest;
}

/** Where the pattern from `item` on ends, its words added to `named`; -1 = it does not stand at `at`. */
function endOf(
  keys: readonly string[],
  at: number,
  pattern: PhrasePattern,
  item: number,
  named: number[] = [],
): number {
  const next = pattern[item];
  if (next === undefined) return at;
  const goesOn = (to: number): number => endOf(keys, to, pattern, item + 1, named);
  if (next.kind === 'start') return at === 0 ? goesOn(at) : -1;
  if (next.kind === 'end') return at === keys.length ? goesOn(at) : -1;
  if (next.kind === 'gap') {
    for (let skipped = 0; skipped <= LONGEST_GAP_WORDS; skipped += 1) {
      const end = goesOn(at + skipped);
      if (end >= 0) return end;
    }
    return -1;
  }
  const key = keys[at];
  if (key === undefined) return next.kind === 'word' && next.orEnd ? goesOn(at) : -1;
  const end = isSaid(key, next) ? goesOn(at + 1) : -1;
  if (end >= 0) named.push(at);
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

/** Whether a name of a script stands somewhere in her sources, in any spelling. */
import { consonantKey, soundKey } from './spelling.js';
import type { Token } from '../words/tokens.js';

export interface SourceWords {
  has(word: string): boolean;
  /** Also nicknames, endings and other scripts: `Tasha` for `tash`, `రాజవ్వకు` for `రాజవ్వ`. `word` normalised. */
  knows(word: string): boolean;
}

/** Shorter names have too many neighbours to be compared by sound or beginning. */
const SHORTEST_NICKNAME = 3;
const SHORTEST_KEY = 4;
const SHORTEST_CONSONANTS = 3;

/** Of one source, normalised; `names`: those that may be, by their capital or script. */
export interface WordsAndNames {
  readonly words: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

export function wordsAndNames(tokens: readonly Token[]): WordsAndNames {
  const words = new Set<string>();
  const names = new Set<string>();
  for (const { norm, raw, isFigure } of tokens) {
    if (isFigure) continue;
    const plain = withoutPossessive(norm);
    words.add(norm).add(plain);
    if (!/^\p{Script=Latin}/u.test(raw) || /^\p{Lu}/u.test(raw)) names.add(plain);
  }
  return { words, names };
}

export function sourceWords(sources: readonly WordsAndNames[]): SourceWords {
  const words = new Set<string>();
  const names = new Set<string>();
  for (const source of sources) {
    for (const word of source.words) words.add(word);
    for (const name of source.names) names.add(name);
  }
  let keys: ReturnType<typeof keysOf> | undefined;
  return {
    has: (word) => words.has(word),
    knows(word) {
      const plain = withoutPossessive(word);
      if (words.has(plain) || words.has(`${plain}s`) || words.has(plain.replace(/e?s$/u, ''))) return true;
      keys ??= keysOf(names, words);
      const key = soundKey(plain);
      if (key.length < 2) return false;
      if (keys.sounds.has(key)) return true;
      const consonants = consonantKey(key);
      if (consonants.length >= SHORTEST_CONSONANTS && keys.consonants.has(consonants)) return true;
      if (
        plain.length >= SHORTEST_NICKNAME &&
        key.length >= SHORTEST_NICKNAME &&
        someBegins(keys.names, plain)
      )
        return true;
      return key.length >= SHORTEST_KEY && someBegins(keys.list, key, SHORTEST_KEY);
    },
  };
}

function keysOf(names: ReadonlySet<string>, words: ReadonlySet<string>) {
  const list = [...names].map(soundKey).filter((key) => key.length >= 2);
  const all = new Set(list);
  // Typed without capitals: every word may be a name.
  if (list.length * 10 < words.size) for (const word of words) all.add(soundKey(word));
  return {
    sounds: all,
    names: byBeginning(names),
    list: byBeginning(list),
    consonants: new Set(list.map(consonantKey)),
  };
}

/** Words that begin alike share these letters: only they need comparing. */
function byBeginning(words: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const word of words) {
    const beginning = word.slice(0, SHORTEST_NICKNAME);
    const known = groups.get(beginning);
    if (known) known.push(word);
    else groups.set(beginning, [word]);
  }
  return groups;
}

function someBegins(groups: ReadonlyMap<string, readonly string[]>, word: string, shortest = 0): boolean {
  return (
    groups
      .get(word.slice(0, SHORTEST_NICKNAME))
      ?.some((other) => other.length >= shortest && begins(other, word)) ?? false
  );
}

/** One begins the other and what is left is an ending or a shortening, not another word. */
function begins(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= SHORTEST_NICKNAME && long.startsWith(short) && long.length - short.length <= 5;
}

export function withoutPossessive(word: string): string {
  return word.replace(/'s?$/u, '');
}

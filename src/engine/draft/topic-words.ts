/** Which words of hers belong to a topic: telling words compared by their beginnings, so that any writing works. */
import { stopwordsOf } from '../text/stopwords.js';
import { normalWords } from '../text/words.js';

/** Endings change, beginnings stay: two words are the same when this share of the longer one agrees. */
const SAME_SHARE = 0.62;
const SHORTEST_SAME = 3;
const IRREGULAR: readonly (readonly string[])[] = [
  ['sell', 'sold', 'selling'],
  ['teach', 'taught', 'teaching'],
  ['buy', 'bought', 'buying'],
  ['lose', 'lost'],
  ['baking', 'baked', 'baker', 'bake'],
  ['pay', 'paid'],
  ['run', 'ran'],
  ['find', 'found'],
  ['break', 'broke'],
];

/** Lower-case telling words of a text, without repeats. */
export function tellingWords(text: string, language: string): string[] {
  const stop = stopwordsOf(language);
  const words = normalWords(text).map((word) => word.replace(/['’]s$/u, ''));
  return [
    ...new Set(words.filter((word) => !stop.has(word) && ([...word].length >= 3 || /\p{N}/u.test(word)))),
  ];
}

export function sameWord(a: string, b: string): boolean {
  if (a === b) return true;
  if (/\p{N}/u.test(a) || /\p{N}/u.test(b)) return false;
  if (IRREGULAR.some((family) => family.includes(a) && family.includes(b))) return true;
  const left = [...a];
  const right = [...b];
  let shared = 0;
  while (shared < left.length && left[shared] === right[shared]) shared += 1;
  const longest = Math.max(left.length, right.length);
  const least = /\p{Script=Latin}/u.test(a) ? SHORTEST_SAME + 1 : SHORTEST_SAME;
  if (shared === Math.min(left.length, right.length) && shared >= least && longest - shared <= 4) return true;
  return shared >= least && shared / longest >= SAME_SHARE + (longest < 6 ? 0.15 : 0);
}

export interface Query {
  readonly terms: readonly { readonly word: string; readonly weight: number }[];
}

/** Words of the topic count most, then requirements, then context; rare words of hers more than frequent ones. */
export function queryOf(
  parts: { readonly topic: string; readonly context: string; readonly requirements: readonly string[] },
  lines: readonly string[],
  language: string,
): Query {
  const lineWords = lines.map((line) => tellingWords(line, language));
  const rarity = (word: string): number => {
    const seen = lineWords.filter((words) => words.some((other) => sameWord(word, other))).length;
    return Math.log(1 + lines.length / (1 + seen));
  };
  const terms = new Map<string, number>();
  const add = (text: string, share: number): void => {
    for (const word of tellingWords(text, language))
      if (![...terms.keys()].some((known) => sameWord(known, word))) terms.set(word, share * rarity(word));
  };
  add(parts.topic, 1);
  parts.requirements.forEach((requirement) => add(requirement, 0.5));
  add(parts.context, 0.5);
  return { terms: [...terms].map(([word, weight]) => ({ word, weight })) };
}

/** 0-1: share of the query's weight found in `text`. */
export function coverage(text: string, query: Query, language: string): number {
  const words = tellingWords(text, language);
  const total = query.terms.reduce((sum, term) => sum + term.weight, 0);
  if (total === 0) return 0;
  const found = query.terms.filter((term) => words.some((word) => sameWord(term.word, word)));
  return found.reduce((sum, term) => sum + term.weight, 0) / total;
}

/** How much of a topic a thought of hers knows: the telling words of the topic, each with its weight. */
import { oppositesOf } from './opposites.js';
import { sameWord, tellingWords } from './topic-words.js';

const LONGEST_NAME_ENDING = 2;

function sameName(name: string, word: string): boolean {
  return word === name || (word.startsWith(name) && word.length - name.length <= LONGEST_NAME_ENDING);
}

export interface Query {
  /** `isName`: nothing else is meant by it, `Callum` is not `called`. */
  readonly terms: readonly {
    readonly word: string;
    readonly weight: number;
    readonly isName?: boolean;
    /** Words for the other side of it. */
    readonly opposites?: readonly string[];
  }[];
}

/** A topic's own name (`London`) that she never mentions says that this is not what she talked about. */
const NAME_WEIGHT = 1.8;
const LESSER_SHARE = 0.5;
/** Words any topic may have: they decide nothing alone. */
const GENERIC = new Set(
  'first know knows say says said tell make makes need needs want get getting back down away off come comes coming go going went start starts new thing things way best good really people day time year should could really today'.split(
    ' ',
  ),
);
const GENERIC_SHARE = 0.3;

/** Words of the topic count most, then requirements and context; rare words of hers more than frequent ones. */
export function queryOf(
  parts: { readonly topic: string; readonly context: string; readonly requirements: readonly string[] },
  lineWords: readonly (readonly string[])[],
  language: string,
): Query {
  const rarity = (word: string): number => {
    const seen = lineWords.filter((words) => words.some((other) => sameWord(word, other))).length;
    return Math.log(1 + lineWords.length / (1 + seen));
  };
  const terms = new Map<string, number>();
  const named = new Set<string>();
  const add = (text: string, share: number): void => {
    const names = new Set(
      (text.match(/(?<=\p{Ll}\s)\p{Lu}\p{L}+/gu) ?? []).flatMap((name) => tellingWords(name, language)),
    );
    names.forEach((name) => named.add(name));
    for (const word of tellingWords(text, language))
      if (![...terms.keys()].some((known) => sameWord(known, word)))
        terms.set(
          word,
          share * rarity(word) * (names.has(word) ? NAME_WEIGHT : GENERIC.has(word) ? GENERIC_SHARE : 1),
        );
  };
  add(parts.topic, 1);
  parts.requirements.forEach((requirement) => add(requirement, LESSER_SHARE));
  add(parts.context, LESSER_SHARE);
  return {
    terms: [...terms].map(([word, weight]) => ({
      word,
      weight,
      isName: named.has(word),
      opposites: named.has(word) ? [] : oppositesOf(word, language),
    })),
  };
}

/** The same for a topic alone. */
export function topicQuery(
  topic: string,
  lineWords: readonly (readonly string[])[],
  language: string,
): Query {
  return queryOf({ topic, context: '', requirements: [] }, lineWords, language);
}

/** 0-1: share of the query's weight found among `words`. */
export function coverage(words: readonly string[], query: Query): number {
  const total = query.terms.reduce((sum, term) => sum + term.weight, 0);
  if (total === 0) return 0;
  const found = query.terms.map(({ word: wanted, weight, isName, opposites = [] }) => {
    if (words.some((word) => (isName ? sameName(wanted, word) : sameWord(wanted, word)))) return weight;
    const isOpposed = words.some((word) => opposites.some((opposite) => sameWord(opposite, word)));
    return isOpposed ? weight * OPPOSITE_SHARE : 0;
  });
  return found.reduce((sum, weight) => sum + weight, 0) / total;
}

/** Who says `wet` speaks of drying, but less surely than who says so. */
const OPPOSITE_SHARE = 0.7;
